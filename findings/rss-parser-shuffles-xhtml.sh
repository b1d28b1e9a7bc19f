#!/usr/bin/env bash
# Package:   rss-parser 3.13.0
# Date:      2026-11-28
# Behaviour: in an Atom entry with `type="xhtml"` the words come back in another order: in each
#            element first its own text, then its child elements, grouped by name. What was bold at
#            the start of a sentence stands behind it, and text after the last element comes first.
#            A title of that type is an object, not a string.
# Expected:  the markup between the tags, in document order, as for `type="html"`.
# Seen:      `An AI, , drafted this.` followed by the bold words, and `Tail.` before everything
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error rss-parser@3.13.0 >/dev/null

cat >try.cjs <<'JS'
const Parser = require('rss-parser')
const div = words => `<div xmlns="http://www.w3.org/1999/xhtml">${words}</div>`
const feed = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Harbour news</title><id>urn:harbour</id><updated>2026-11-20T00:00:00Z</updated>
  <entry>
    <title type="xhtml">${div('<em>Tides</em> today')}</title>
    <id>urn:harbour:1</id><updated>2026-11-20T00:00:00Z</updated>
    <content type="xhtml">${div(
      '<p><strong>AI-generated.</strong> An AI, <b>GPT-4</b>, drafted this.</p><p>It held.</p>Tail.'
    )}</content>
  </entry>
</feed>`
new Parser().parseString(feed).then(({ items: [item] }) => {
  console.log(typeof item.title)
  console.log(item.contentSnippet)
})
JS

cat >recorded <<'TEXT'
object
Tail.
 An AI, , drafted this.AI-generated.GPT-4
It held.
TEXT

if ! diff recorded <(node try.cjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: rss-parser moves the words of XHTML content.'
