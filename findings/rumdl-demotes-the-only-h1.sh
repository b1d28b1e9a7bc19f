#!/usr/bin/env bash
# Package:   rumdl 0.2.75
# Date:      2026-11-28
# Behaviour: `rumdl fmt` makes the only h1 of a page an h2, and every heading below it one level
#            lower, when the front matter has a `title`, also a different one. The page has no h1
#            any more unless its layout writes one.
# Expected:  a formatter changes spelling, not structure: the same rule (MD025) in markdownlint
#            0.40.0 reports the heading and `--fix` leaves it.
# Seen:      `# The pull of the moon` becomes `## The pull of the moon`
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error rumdl@0.2.75 markdownlint-cli2@0.22.1 >/dev/null

cat >try.mjs <<'JS'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const page = '---\ntitle: Tides\n---\n\n# The pull of the moon\n\nText.\n\n## Neap tides\n\nMore.\n'
for (const command of ['rumdl fmt', 'markdownlint-cli2 --fix']) {
  writeFileSync('page.md', page)
  const { status } = spawnSync('npx', [...command.split(' '), 'page.md'])
  const headings = readFileSync('page.md', 'utf8').match(/^#.*$/gm)
  console.log(`${command}: exit ${status}, ${headings.join(', ')}`)
}
JS

cat >recorded <<'TEXT'
rumdl fmt: exit 0, ## The pull of the moon, ### Neap tides
markdownlint-cli2 --fix: exit 1, # The pull of the moon, ## Neap tides
TEXT

if ! diff recorded <(node try.mjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: rumdl fmt demotes every heading of a page with a title.'
