#!/usr/bin/env bash
# Package:   inline-css 4.0.3
# Date:      2026-11-28
# Behaviour: a rule of the style sheet with `!important` replaces a declaration with `!important` in
#            the attribute of the element that it matches.
# Expected:  the attribute wins: of two important declarations of an author, CSS takes the one in the
#            attribute (CSS Cascading 4, 6.1). juice does that.
# Seen:      `td{color:#fff !important}` over `style="color:#000 !important"` gives `color: #fff`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error inline-css@4.0.3 juice@12.2.0 >/dev/null

cat >try.mjs <<'JS'
import { createRequire } from 'node:module'
import juice from 'juice'

const inlineCss = createRequire(import.meta.url)('inline-css')
const mail = `<style>p{color:#ffffff !important}</style>
<p style="color:#000000 !important">Hi</p>`
const style = html => html.match(/<p style="([^"]*)"/)[1]
console.log(`inline-css: ${style(await inlineCss(mail, { url: 'https://example.org' }))}`)
console.log(`juice: ${style(juice(mail))}`)
JS

cat >recorded <<'TEXT'
inline-css: color: #ffffff !important;
juice: color: #000000;
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: inline-css takes the style sheet over the attribute.'
