#!/usr/bin/env bash
# Package:   @atproto/api 0.19.19, RichText.insert
# Date:      2026-11-28
# Behaviour: facets are counted in UTF-8 bytes, but `insert` moves them by the UTF-16 length of what
#            was inserted. A Latin prefix is right by accident; one in Japanese, or with a dash,
#            leaves every link too far to the left, over other words.
# Expected:  facets that still cover the words that they covered.
# Seen:      behind the prefix, the link on `example.org` covers `See example`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @atproto/api@0.19.19 >/dev/null

cat >try.cjs <<'JS'
const { RichText } = require('@atproto/api')

for (const prefix of ['Draft: ', '【Draft】 ', 'Draft — ']) {
  const post = new RichText({ text: 'See example.org now' })
  post.facets = [{ index: { byteStart: 4, byteEnd: 15 },
    features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org' }] }]
  post.insert(0, prefix)
  const { byteStart, byteEnd } = post.facets[0].index
  const covered = Buffer.from(post.text).subarray(byteStart, byteEnd).toString()
  console.log(`${post.text}: ${covered}`)
}
JS

cat >recorded <<'TEXT'
Draft: See example.org now: example.org
【Draft】 See example.org now: See example
Draft — See example.org now: e example.o
TEXT

if ! diff recorded <(node try.cjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: RichText.insert leaves links on the wrong words.'
