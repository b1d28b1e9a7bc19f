#!/usr/bin/env bash
# Packages:  @11ty/eleventy 3.1.7 and 4.0.0-alpha.10 (which needs Node 22 or newer)
# Date:      2026-11-28
# Behaviour: the build fails alike when a preprocessor throws, but version 4 prints only that it did and
#            for which file: what was thrown is the `cause` of the printed error, and is not printed.
# Expected:  the message of what was thrown, as version 3 prints it.
# Seen:      3.1.7 prints it, 4.0.0-alpha.10 does not; both end with code 1
set -euo pipefail
if [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 22')" != true ]; then
  echo 'Needs Node 22 or newer.' >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for version in 3.1.7 4.0.0-alpha.10; do
  mkdir "$version"
  (
    cd "$version"
    echo '{"private":true,"type":"module"}' >package.json
    npm install --no-audit --no-fund --loglevel=error --ignore-scripts "@11ty/eleventy@$version" >/dev/null
    printf 'Text.\n' >page.md
    cat >eleventy.config.mjs <<'JS'
export default (config) => config.addPreprocessor('asking', 'md', () => {
  throw new Error('Which author is it?')
})
JS
    code=0
    npx eleventy >printed 2>&1 || code=$?
    echo "$version: code $code, reason printed: $(grep -q 'Which author is it' printed && echo yes || echo no)"
  )
done >seen

cat >recorded <<'TEXT'
3.1.7: code 1, reason printed: yes
4.0.0-alpha.10: code 1, reason printed: no
TEXT

if ! diff recorded seen; then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: Eleventy 4 does not print why a preprocessor failed.'
