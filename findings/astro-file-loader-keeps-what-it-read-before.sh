#!/usr/bin/env bash
# Package:   astro 7.3.5, file() of astro/loaders
# Date:      2026-11-30
# Behaviour: a file of data that does not parse ends no build. A build with a cache shows what the file
#            held before, and one without shows nothing; both end with 0 and one line in the log. A page
#            of Markdown whose front matter does not parse ends with 1 (glob(), same version).
# Expected:  one outcome for both loaders: exit code 1.
# Seen:      exit code 0 with "old", after the file was changed to "new" with a comma too many
set -euo pipefail
if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 12) ? 0 : 1)'; then
  echo 'Astro 7 needs Node 22.12 or newer.' >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1
echo '{"type":"module","private":true}' >package.json
npm install --no-audit --no-fund --loglevel=error astro@7.3.5 >/dev/null
mkdir -p src/pages src/data src/docs
cat >src/content.config.ts <<'TS'
import { file, glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
export const collections = {
  team: defineCollection({ loader: file('src/data/team.json') }),
  docs: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/docs' }) })
}
TS
cat >src/pages/index.astro <<'ASTRO'
---
import { getCollection } from 'astro:content'
const team = await getCollection('team')
---
<p>{team.map(({ data }) => data.words).join() || 'nothing'}</p>
ASTRO

build() {
  rm -rf dist
  code=0
  npx --no-install astro build >log 2>&1 || code=$?
  echo "$1: exit code $code, $(grep -o '<p>[^<]*' dist/index.html 2>/dev/null | cut -c4- || echo 'no page')"
}
{
  printf -- '---\ntitle: Tides\n---\nText\n' >src/docs/tides.md
  echo '[{ "id": "bea", "words": "old" }]' >src/data/team.json
  build 'data that parse'
  echo '[{ "id": "bea", "words": "new" },]' >src/data/team.json
  build 'a comma too many, with the cache'
  rm -rf .astro node_modules/.astro
  build 'a comma too many, without'
  echo '[{ "id": "bea", "words": "new" }]' >src/data/team.json
  printf -- '---\ntitle: Tides: a history\n---\nText\n' >src/docs/tides.md
  build 'front matter with a colon too many'
} >seen

cat >recorded <<'TEXT'
data that parse: exit code 0, old
a comma too many, with the cache: exit code 0, old
a comma too many, without: exit code 0, nothing
front matter with a colon too many: exit code 1, no page
TEXT

if ! diff recorded seen; then
  echo 'Changed: lines with < were recorded on 2026-11-30, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: a file of data that does not parse ends no build, and what it held before is shown.'
