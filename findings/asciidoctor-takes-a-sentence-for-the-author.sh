#!/usr/bin/env bash
# Package:   @asciidoctor/core 4.1.0
# Date:      2026-11-28
# Behaviour: a sentence on the line below the document's title is the author, however long and with
#            whatever marks. It is on no page of the body, and its bold marks are in the name.
# Expected:  an author line has the form of a name and an address; another line is text, or there is
#            a warning. Nothing is logged.
# Seen:      author "**By a machine.** An AI system, GPT-4, wrote this.", body "Text." alone
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @asciidoctor/core@4.1.0 >/dev/null

cat >try.mjs <<'JS'
import { MemoryLogger, LoggerManager, load } from '@asciidoctor/core'

const logger = new MemoryLogger()
LoggerManager.setLogger?.(logger)
for (const gap of ['\n', '\n\n']) {
  const sentence = '**By a machine.** An AI system, GPT-4, wrote this.'
  const document = await load(`= Tides${gap}${sentence}\n\nText.\n`)
  const body = (await document.convert()).replace(/<[^>]*>|\n/g, '')
  console.log(JSON.stringify({ author: document.getAuthor?.() ?? document.author, body }))
}
console.log(`logged: ${JSON.stringify(logger.getMessages?.() ?? logger.messages)}`)
JS

cat >recorded <<'TEXT'
{"author":"**By a machine.** An AI system, GPT-4, wrote this.","body":"Text."}
{"author":null,"body":"By a machine. An AI system, GPT-4, wrote this.Text."}
logged: []
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: a sentence below the title is the author and leaves the page.'
