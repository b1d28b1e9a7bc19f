#!/usr/bin/env bash
# Package:   mdsvex 0.12.8
# Date:      2026-11-30
# Behaviour: front matter that is no YAML is dropped without a word: the page is compiled without its
#            `metadata`, nothing is thrown and nothing printed. A second colon in a title is enough, or
#            a mark in brackets at its start.
# Expected:  an error, as of every other part of a page that does not compile, or a warning.
# Seen:      {"title":"Tides"} and a page without metadata for the same title with a colon or a bracket
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error mdsvex@0.12.8 svelte@5.57.3 >/dev/null

cat >try.mjs <<'JS'
import { compile } from 'mdsvex'

for (const title of ['Tides', 'Tides: a short history', '[AI] Tides']) {
  const { code, data } = await compile(`---\ntitle: ${title}\nlang: en\n---\n\nText\n`)
  console.log(JSON.stringify({ title, metadata: data.fm ?? null, exports: code.includes('metadata'), text: code.includes('<p>Text</p>') }))
}
JS

cat >recorded <<'TEXT'
{"title":"Tides","metadata":{"title":"Tides","lang":"en"},"exports":true,"text":true}
{"title":"Tides: a short history","metadata":null,"exports":false,"text":true}
{"title":"[AI] Tides","metadata":null,"exports":false,"text":true}
TEXT

if ! diff recorded <(node try.mjs 2>&1); then
  echo 'Changed: lines with < were recorded on 2026-11-30, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: front matter that does not parse is dropped, and the page is compiled without it.'
