#!/usr/bin/env bash
# Packages:  html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1
# Date:      2026-11-28
# Behaviour: an inline element that they have no style for is left out *with its words*: small, abbr,
#            cite, q, kbd, time, bdi, font. The sentence closes over the gap, without a warning.
# Expected:  the words without the style, as in any reader of HTML.
# Seen:      `By <bdi>GPT-4</bdi> today.` is a Word document that says `By today.`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.1 >/dev/null

cat >try.mjs <<'JS'
import { createRequire } from 'node:module'
import JSZip from 'jszip'

const require = createRequire(import.meta.url)
const packages = ['html-to-docx', '@turbodocx/html-to-docx']
const elements = ['small', 'abbr', 'cite', 'q', 'kbd', 'time', 'bdi', 'font', 'mark', 'span']
for (const name of packages) {
  const convert = require(name).default ?? require(name)
  const lost = []
  for (const element of elements) {
    const made = await convert(`<p>By <${element}>GPT-4</${element}> today.</p>`)
    const zip = await JSZip.loadAsync(made.arrayBuffer ? await made.arrayBuffer() : made)
    const text = await zip.file('word/document.xml').async('string')
    if (!text.includes('GPT-4')) lost.push(element)
  }
  console.log(`${name} loses: ${lost.join(' ')}`)
}
JS

cat >recorded <<'TEXT'
html-to-docx loses: small abbr cite q kbd time bdi font
@turbodocx/html-to-docx loses: small abbr cite q kbd time bdi font
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: both converters drop the words of common inline elements.'
