#!/usr/bin/env bash
# Package:   inline-css 4.0.3
# Date:      2026-11-28
# Behaviour: where a rule of the style sheet matches, the `style` attribute that was there before is
#            taken apart: of two declarations of one property the last alone is left, and the rest
#            is sorted by name. A value that every mail reader knows, written before one that few
#            know, is gone.
# Expected:  the attribute kept, with what the style sheet adds; juice and css-inline do that.
# Seen:      `color:black;color:light-dark(...)` is `color: light-dark(...)`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  inline-css@4.0.3 juice@11.1.1 @css-inline/css-inline@0.21.2 >/dev/null

cat >try.mjs <<'JS'
import { createRequire } from 'node:module'
import { inline } from '@css-inline/css-inline'
import juice from 'juice'

const inlineCss = createRequire(import.meta.url)('inline-css')
const mail = `<style>p{margin:0}</style>
<p style="width:100%;color:black;color:light-dark(#1c1600,#fff3c4)">Hi</p>`
const style = html => html.match(/<p style="([^"]*)"/)[1]
console.log(`inline-css: ${style(await inlineCss(mail, { url: 'https://example.org' }))}`)
console.log(`juice: ${style(juice(mail))}`)
console.log(`css-inline: ${style(inline(mail))}`)
JS

cat >recorded <<'TEXT'
inline-css: color: light-dark(#1c1600,#fff3c4); margin: 0; width: 100%;
juice: margin: 0; width: 100%; color: black; color: light-dark(#1c1600,#fff3c4);
css-inline: margin: 0;width: 100%;color: black;color: light-dark(#1c1600,#fff3c4)
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: inline-css keeps one value of each property.'
