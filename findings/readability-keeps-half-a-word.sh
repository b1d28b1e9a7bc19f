#!/usr/bin/env bash
# Package:   @mozilla/readability 0.6.0
# Date:      2026-11-28
# Behaviour: where a title has a part before ` | `, Readability looks for that part up to the first
#            hyphen, also one inside a word. A hyphenated first word leaves its second half behind.
# Expected:  the whole title, or the part behind the separator; half a word is neither.
# Seen:      `Up-to-date | The harbour wall is open again` is `to-date | The harbour wall is ...`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null

cat >try.mjs <<'JS'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

const sentence = 'The wall, which was closed in May, reopened on Monday, and it held. '
const read = title => {
  const page = `<title>${title}</title><article><p>${sentence.repeat(20)}</p></article>`
  return new Readability(new JSDOM(page).window.document).parse().title
}
for (const first of ['Up-to-date', 'AI-generated', 'Draft', 'Up to date'])
  console.log(`${first}: ${read(`${first} | The harbour wall is open again today`)}`)
JS

cat >recorded <<'TEXT'
Up-to-date: to-date | The harbour wall is open again today
AI-generated: generated | The harbour wall is open again today
Draft: The harbour wall is open again today
Up to date: Up to date | The harbour wall is open again today
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: Readability cuts a title inside its first word.'
