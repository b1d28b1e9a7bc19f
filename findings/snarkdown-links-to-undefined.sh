#!/usr/bin/env bash
# Package:   snarkdown 2.0.0
# Date:      2026-11-28
# Behaviour: words in square brackets that no definition names are a link to the address
#            `undefined`, and a backslash before the bracket is printed beside that link. A bracket
#            that only closes writes `</a>` without a start.
# Expected:  the brackets as characters, as in every other engine; a small one may know no escapes,
#            but there is no address to link to.
# Seen:      <a href="undefined">Draft</a>
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error snarkdown@2.0.0 >/dev/null

cat >try.mjs <<'JS'
import snarkdown from 'snarkdown'

for (const text of ['# [Draft] Tides', '# \\[Draft] Tides', '# &#91;Draft] Tides'])
  console.log(snarkdown(text))
JS

cat >recorded <<'TEXT'
<h1><a href="undefined">Draft</a> Tides</h1>
<h1>\<a href="undefined">Draft</a> Tides</h1>
<h1>&#91;Draft</a> Tides</h1>
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: snarkdown links words in brackets to the address undefined.'
