#!/usr/bin/env bash
# Packages:  comark 0.5.1 and @nuxtjs/mdc 0.23.1
# Date:      2026-11-28
# Behaviour: words in square brackets are a span, also without the attributes in braces that the
#            syntax is for. The brackets are gone from the page, and comark writes the element's
#            name into the heading's id, which Nuxt's parser for the same syntax doesn't.
# Expected:  as in CommonMark, where a bracket that belongs to no link is a character; a span needs
#            `[words]{.class}`.
# Seen:      h1#span-draft-tides > span "Draft" + " Tides"; the id without brackets is draft-tides
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error comark@0.5.1 @nuxtjs/mdc@0.23.1 >/dev/null

cat >try.mjs <<'JS'
import { parse } from 'comark'
import { parseMarkdown } from '@nuxtjs/mdc/runtime'

for (const text of ['# [Draft] Tides', '# \\[Draft] Tides']) {
  console.log(`comark: ${JSON.stringify((await parse(text)).nodes)}`)
  const [heading] = (await parseMarkdown(text)).body.children
  const inside = heading.children.map(child => child.tag ?? child.value)
  console.log(`mdc: ${heading.props.id} ${JSON.stringify(inside)}`)
}
JS

cat >recorded <<'TEXT'
comark: [["h1",{"id":"span-draft-tides"},["span",{},"Draft"]," Tides"]]
mdc: draft-tides ["span"," Tides"]
comark: [["h1",{"id":"draft-tides"},"[Draft] Tides"]]
mdc: draft-tides ["[Draft] Tides"]
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: comark and MDC take bare brackets for a span.'
