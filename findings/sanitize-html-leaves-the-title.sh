#!/usr/bin/env bash
# Package:   sanitize-html 2.18.1, which web mail and CMSes clean HTML with
# Date:      2026-11-28
# Behaviour: of a whole document the tag `<title>` is dropped and its words are kept, as text before
#            the body. The words of `<style>`, `<script>`, `<textarea>` and `<option>` are dropped
#            with their tags. DOMPurify drops the title whole.
# Expected:  what stands in `<head>` is shown nowhere in a browser, so it is not shown here either.
# Seen:      `<title>Tides</title>…<p>Hi</p>` is `Tides<p>Hi</p>`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error sanitize-html@2.18.1 dompurify@3.5.0 jsdom@26.1.0 >/dev/null

cat >try.mjs <<'JS'
import createDomPurify from 'dompurify'
import { JSDOM } from 'jsdom'
import sanitizeHtml from 'sanitize-html'

const mail =
  '<!doctype html><html><head><title>Tides</title><style>p{margin:0}</style></head><body><p>Hi</p></body></html>'
console.log(`sanitize-html: ${sanitizeHtml(mail)}`)
console.log(`DOMPurify: ${createDomPurify(new JSDOM('').window).sanitize(mail)}`)
JS

cat >recorded <<'TEXT'
sanitize-html: Tides<p>Hi</p>
DOMPurify: <p>Hi</p>
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: sanitize-html leaves the words of the title.'
