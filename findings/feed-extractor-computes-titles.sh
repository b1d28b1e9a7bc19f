#!/usr/bin/env bash
# Package:   @extractus/feed-extractor 8.0.3
# Date:      2026-11-28
# Behaviour: a title that looks like a number is read as one and written out again, so that it is
#            another: `1.10` is `1.1`, `007` is `7` and `1e3` is `1000`. The same feed read by
#            rss-parser has the words that were published.
# Expected:  a title is text; XML has no numbers.
# Seen:      1.1, 7, 1000
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @extractus/feed-extractor@8.0.3 rss-parser@3.13.0 >/dev/null

cat >try.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor'
import Parser from 'rss-parser'

const titles = ['1.10', '007', '1e3', 'Tides 1.10']
const items = titles.map(title => `<item><title>${title}</title></item>`).join('')
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>S</title>
<link>https://example.org</link><description>d</description>${items}</channel></rss>`
const show = (name, entries) => console.log(`${name}: ${entries.map(e => e.title).join(', ')}`)
show('feed-extractor', extractFromXml(feed).entries)
show('rss-parser', (await new Parser().parseString(feed)).items)
JS

cat >recorded <<'TEXT'
feed-extractor: 1.1, 7, 1000, Tides 1.10
rss-parser: 1.10, 007, 1e3, Tides 1.10
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: feed-extractor reads titles as numbers.'
