#!/usr/bin/env bash
# Package:   remend 1.4.0, which completes half-streamed Markdown for Streamdown and others
# Date:      2026-11-28
# Behaviour: an escaped bracket is taken for the start of a link. While `\[Draft] Tides` streams in,
#            a reader sees `[Draft](streamdown:incomplete-link)` as words until the bracket closes.
#            In the unescaped form the same is a placeholder that is not shown.
# Expected:  `\[` is a character, and nothing is added behind it.
# Seen:      # \[Dra](streamdown:incomplete-link)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error remend@1.4.0 >/dev/null

cat >try.mjs <<'JS'
import remend from 'remend'

for (const text of ['# \\[Dra', '\\[Draft', '\\*Dra', '\\`Dra', '\\[Draft] Ti'])
  console.log(`${text}  ->  ${remend(text)}`)
JS

cat >recorded <<'TEXT'
# \[Dra  ->  # \[Dra](streamdown:incomplete-link)
\[Draft  ->  \[Draft](streamdown:incomplete-link)
\*Dra  ->  \*Dra
\`Dra  ->  \`Dra
\[Draft] Ti  ->  \[Draft] Ti
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: remend makes a link of an escaped bracket.'
