#!/usr/bin/env bash
# Package:   mammoth 1.13.0, with a Word document made by pandoc 2.17.1.1
# Date:      2026-11-28
# Behaviour: `convertToMarkdown` writes a bookmark that stands before a heading, where pandoc puts
#            it, onto the heading's line, in front of the `#`. The line is then a paragraph: its
#            `#` is printed. The same document as HTML has the heading.
# Expected:  the anchor inside the heading or on a line of its own.
# Seen:      <a id="tides-today"></a># Tides today
set -euo pipefail
if ! command -v pandoc >/dev/null; then
  echo 'This needs pandoc: apt-get install pandoc' >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error mammoth@1.13.0 >/dev/null

printf '# Tides today\n\nText.\n' | pandoc -f markdown -o page.docx

cat >try.mjs <<'JS'
import mammoth from 'mammoth'

const { value: markdown } = await mammoth.convertToMarkdown({ path: 'page.docx' })
const { value: html } = await mammoth.convertToHtml({ path: 'page.docx' })
console.log(markdown.split('\n')[0])
console.log(html.slice(0, html.indexOf('<p>')))
JS

cat >recorded <<'TEXT'
<a id="tides-today"></a># Tides today
<a id="tides-today"></a><h1>Tides today</h1>
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: mammoth writes an anchor in front of a heading sign.'
