#!/usr/bin/env bash
# Package:   markdown-wasm 1.2.0
# Date:      2026-11-28
# Behaviour: a heading's anchor is made of the text up to the first piece of syntax. One that opens
#            with an escape, or that is `&` or `*` away from its second half, has the anchor of that
#            half, or an empty one: `id=""`, and several headings share it.
# Expected:  an anchor made of the heading's whole text.
# Seen:      `# \[Draft] Tides` has id="" and href="#"
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error markdown-wasm@1.2.0 >/dev/null

cat >try.mjs <<'JS'
import wasm from 'markdown-wasm'

const id = text => wasm.parse(text).match(/id="([^"]*)"/)[1]
for (const text of ['# Tides today', '# \\[Draft] Tides', '# Tides \\& winds', '# Tides of *May*',
  '# `code` first'])
  console.log(`${text}: "${id(text)}"`)
JS

cat >recorded <<'TEXT'
# Tides today: "tides-today"
# \[Draft] Tides: ""
# Tides \& winds: "tides"
# Tides of *May*: "tides-of"
# `code` first: "code"
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: markdown-wasm ends an anchor at the first escape.'
