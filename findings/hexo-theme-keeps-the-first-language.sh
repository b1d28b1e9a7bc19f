#!/usr/bin/env bash
# Package:   hexo 8.1.2 with its default theme, hexo-theme-landscape 1.1.0
# Date:      2026-11-28
# Behaviour: on a site with pages in two languages the headings of the sidebar are in the language of
#            whichever page is written first, on all pages. Pages are written side by side, so that
#            two builds of the same sources differ.
# Expected:  each page's sidebar in the page's own language.
# Seen:      "Recent Posts" on both pages, or "letzter Beitrag" on both
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >package.json <<'JSON'
{"private":true,"hexo":{"version":"8.1.2"},"dependencies":{"hexo":"8.1.2","hexo-theme-landscape":"1.1.0","hexo-renderer-ejs":"2.0.0","hexo-renderer-marked":"7.0.1","hexo-renderer-stylus":"3.0.1"}}
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null
printf 'title: Harbour\nurl: https://example.com\npermalink: :title/\ntheme: landscape\n' >_config.yml
mkdir -p source/_posts
printf -- '---\ntitle: Tides\ndate: 2026-11-20\n---\nThe sea rises.\n' >source/_posts/tides.md
printf -- '---\ntitle: Gezeiten\ndate: 2026-11-21\nlang: de\n---\nDas Meer steigt.\n' >source/_posts/gezeiten.md

cat >try.js <<'JS'
const Hexo = require('hexo')
const read = stream => new Promise((resolve, reject) => {
  let text = ''
  stream.on('data', chunk => { text += chunk }).on('end', () => resolve(text)).on('error', reject)
})
;(async () => {
  const hexo = new Hexo(process.cwd(), { silent: true })
  await hexo.init()
  await hexo.load()
  const seen = {}
  for (const path of process.argv.slice(2)) {
    const html = await read(hexo.route.get(`${path}/index.html`))
    seen[path] = html.match(/widget-title">(Recent Posts|letzter Beitrag)/)?.[1]
  }
  console.log(JSON.stringify(seen))
  process.exit()
})()
JS

cat >recorded <<'TEXT'
{"tides":"Recent Posts","gezeiten":"Recent Posts"}
{"gezeiten":"letzter Beitrag","tides":"letzter Beitrag"}
TEXT

if ! diff recorded <(node try.js tides gezeiten; node try.js gezeiten tides); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: the sidebar of all pages is in the language of the page that is written first.'
