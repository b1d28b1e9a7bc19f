#!/usr/bin/env bash
# Package:   md4x 0.0.25
# Date:      2026-11-28
# Behaviour: `renderToMarkdown` writes the text without any escape: what was a character becomes
#            syntax when the result is read again. A sentence becomes a list, an escaped bracket a
#            link, an entity an element, and a code span with a backtick falls apart.
# Expected:  Markdown that reads as the same document; that is what a printer of Markdown is for.
# Seen:      `1\. May` comes out as `1. May`, a list, and `&lt;b>` as `<b>`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error md4x@0.0.25 >/dev/null

cat >try.mjs <<'JS'
import { init, renderToHtml, renderToMarkdown } from 'md4x'

await init?.()
const html = text => renderToHtml(text).trim().replaceAll('\n', '')
for (const text of ['1\\. May it hold', '\\[Tides](note)', '&lt;b> is a tag', '`` a`b ``',
  'plain *words*'])
  console.log(`${html(text)}  ->  ${html(renderToMarkdown(text))}`)
JS

cat >recorded <<'TEXT'
<p>1. May it hold</p>  ->  <ol><li>May it hold</li></ol>
<p>[Tides](note)</p>  ->  <p><a href="note">Tides</a></p>
<p>&lt;b&gt; is a tag</p>  ->  <p><b> is a tag</p>
<p><code>a`b</code></p>  ->  <p><code>a</code>b`</p>
<p>plain <em>words</em></p>  ->  <p>plain <em>words</em></p>
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: md4x prints Markdown that reads as another document.'
