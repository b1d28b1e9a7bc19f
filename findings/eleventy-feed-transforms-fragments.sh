#!/usr/bin/env bash
# Packages:  @11ty/eleventy 3.1.8 and @11ty/eleventy-plugin-rss 3.0.0
# Date:      2026-11-28
# Behaviour: the feed plugin runs the site's transforms on each post a second time, on the bare
#            content without a layout, with `this.page.outputPath` of the page. A transform that asks
#            for `.html` and then adds something to the page adds it to the feed's entry too, and
#            one that parses a document gets a fragment.
# Expected:  transforms run on what is written to `outputPath`, once for each file.
# Seen:      ./out/post/index.html twice: "<p>Text.</p>" and "<!doctype html>"
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @11ty/eleventy@3.1.8 @11ty/eleventy-plugin-rss@3.0.0 >/dev/null

cat >try.mjs <<'JS'
import { mkdirSync, writeFileSync } from 'node:fs'
import Eleventy from '@11ty/eleventy'
import { feedPlugin } from '@11ty/eleventy-plugin-rss'

mkdirSync('src/_includes', { recursive: true })
writeFileSync('src/_includes/page.njk', '<!doctype html>\n<title>x</title>{{ content | safe }}')
writeFileSync('src/post.md', '---\ntags: post\nlayout: page.njk\ndate: 2026-11-20\n---\nText.\n')
const seen = []
const site = new Eleventy('src', 'out', {
  quietMode: true,
  config(eleventy) {
    eleventy.addPlugin(feedPlugin, { outputPath: '/feed.xml', collection: { name: 'post' },
      metadata: { title: 'S', subtitle: 's', language: 'en', base: 'https://example.org/',
        author: { name: 'Ada Lovelace' } } })
    eleventy.addTransform('see', function (content) {
      seen.push(`${this.page.outputPath}: ${content.split('\n')[0]}`)
      return content
    })
  }
})
await site.toJSON()
console.log(seen.sort().join('\n'))
JS

cat >recorded <<'TEXT'
./out/feed.xml: <?xml version="1.0" encoding="utf-8"?>
./out/post/index.html: <!doctype html>
./out/post/index.html: <p>Text.</p>
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: the feed plugin transforms each post once more, without its layout.'
