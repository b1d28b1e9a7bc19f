#!/usr/bin/env bash
# Packages:  markdown-toc 1.2.0 and doctoc 2.5.0, read by commonmark 0.31.2
# Date:      2026-11-28
# Behaviour: both copy a heading's source into a link's text. `# \[Draft] Tides` is a good heading
#            (a closing bracket needs no escape), but inside a link's text that bracket closes the
#            link. The entry in the table of contents is no link and shows its syntax.
# Expected:  an entry that links, as for `# \[Draft\] Tides` and `# [Draft] Tides`, which both do.
# Seen:      [[Draft] Tides](#draft-tides) as words on the page
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  markdown-toc@1.2.0 doctoc@2.5.0 commonmark@0.31.2 >/dev/null

cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { HtmlRenderer, Parser } from 'commonmark'
import toc from 'markdown-toc'

const links = markdown => {
  const html = new HtmlRenderer().render(new Parser().parse(markdown))
  return html.includes('href="#draft-tides"')
}
for (const heading of ['\\[Draft] Tides', '\\[Draft\\] Tides', '[Draft] Tides']) {
  const page = `# ${heading}\n\nText.\n`
  writeFileSync('page.md', page)
  const doctoc = execFileSync('npx', ['doctoc', '--stdout', 'page.md'], { encoding: 'utf8' })
  console.log(`${heading}: markdown-toc ${links(toc(page).content)}, doctoc ${links(doctoc)}`)
}
JS

cat >recorded <<'TEXT'
\[Draft] Tides: markdown-toc false, doctoc false
\[Draft\] Tides: markdown-toc true, doctoc true
[Draft] Tides: markdown-toc true, doctoc true
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: a half-escaped pair of brackets breaks the entry in a table of contents.'
