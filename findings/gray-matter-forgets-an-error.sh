#!/usr/bin/env bash
# Package:   gray-matter 4.0.3
# Date:      2026-11-28
# Behaviour: front matter that is broken YAML throws when it is read for the first time. Read again
#            in the same process, the same text passes: data is `{}` and the front matter is body.
#            The cache that does this also hands out one object for equal texts, so that what one
#            page's code writes into `data` is there in another page.
# Expected:  the same error each time, and data of one's own for each call.
# Seen:      first: YAMLException / second: {} and a body that opens with `---`
#            equal texts: {"title":"A","disclosure":"human-only"} for a page that says title alone
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error gray-matter@4.0.3 >/dev/null

cat >try.cjs <<'JS'
const matter = require('gray-matter')
const broken = '---\ntitle: The wall\ndisclosure: human-only: yes\n---\nText.\n'
for (const time of ['first', 'second']) {
  try {
    const { data, content } = matter(broken)
    console.log(`${time}: ${JSON.stringify(data)} ${JSON.stringify(content.slice(0, 8))}`)
  } catch (error) {
    console.log(`${time}: ${error.name}`)
  }
}
const page = '---\ntitle: A\n---\nText.\n'
matter(page).data.disclosure = 'human-only'
console.log(`equal texts: ${JSON.stringify(matter(page).data)}`)
console.log(`with an options object: ${JSON.stringify(matter(page, {}).data)}`)
JS

cat >recorded <<'TEXT'
first: YAMLException
second: {} "---\ntitl"
equal texts: {"title":"A","disclosure":"human-only"}
with an options object: {"title":"A"}
TEXT

if ! diff recorded <(node try.cjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: gray-matter passes on the second reading what it refused on the first.'
