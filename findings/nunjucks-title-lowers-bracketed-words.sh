#!/usr/bin/env bash
# Package:   nunjucks 3.2.4
# Date:      2026-11-28
# Behaviour: the filter `title` raises the first *character* of a word, not its first letter, and
#            puts all others into lower case: an abbreviation in brackets ends in lower case whole.
# Expected:  [Nato], which the filter of Jinja2 3.1.6 makes of it: there a bracket starts a word.
# Seen:      [nato] Summit
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error nunjucks@3.2.4 >/dev/null

cat >try.cjs <<'JS'
const nunjucks = require('nunjucks')

const environment = new nunjucks.Environment(null, { autoescape: false })
for (const text of ['[NATO] summit, "EU" talks', 'NATO summit', '(AI) tides'])
  console.log(environment.renderString('{{ text | title }}', { text }))
JS

cat >recorded <<'TEXT'
[nato] Summit, "eu" Talks
Nato Summit
(ai) Tides
TEXT

if ! diff recorded <(node try.cjs); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: the title filter lowers a word behind a bracket.'
