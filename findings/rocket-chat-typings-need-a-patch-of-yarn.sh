#!/usr/bin/env bash
# Package:   @rocket.chat/core-typings 8.8.1, installed by npm 11.19.1
# Date:      2026-11-29
# Behaviour: the types of Rocket.Chat's messages are published with a dependency on `typia` in the form
#            `patch:typia@npm%3A9.7.2#~/.yarn/patches/…`, which names a file of the repository that
#            they were built in. npm ends with exit code 1, installs nothing and gives no reason: all
#            that it prints is where its log is, which has none either. A project with npm can't
#            check its messages against them.
# Expected:  a package on the registry that npm can install, or an error that names the dependency.
# Seen:      exit code 1, no package and no reason
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir tool site
npm install --prefix tool --no-audit --no-fund --loglevel=error npm@11.19.1 >/dev/null
cd site
echo '{"private":true}' >package.json

cat >../recorded <<'TEXT'
patch:typia
reasons: 0
exit code: 1
installed: 0
TEXT

try() {
  local npm=../tool/node_modules/.bin/npm code=0
  "$npm" view @rocket.chat/core-typings@8.8.1 dependencies.typia | grep -o '^patch:typia'
  "$npm" install --no-audit --no-fund @rocket.chat/core-typings@8.8.1 >printed 2>&1 || code=$?
  echo "reasons: $(grep 'npm error' printed | grep -c -v 'A complete log of this run' || true)"
  echo "exit code: $code"
  echo "installed: $(ls -d node_modules/@rocket.chat/core-typings 2>/dev/null | wc -l)"
}

if ! diff ../recorded <(try); then
  echo 'Changed: lines with < were recorded on 2026-11-29, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: npm can not install the types of Rocket.Chat, and does not say why.'
