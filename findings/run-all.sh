#!/usr/bin/env bash
# Runs every finding and tells which are no longer as recorded.
set -uo pipefail
cd "$(dirname "$0")" || exit 2
failed=0
for script in *.sh; do
  [ "$script" = run-all.sh ] && continue
  printf '%s: ' "$script"
  bash "$script" || failed=1
done
exit "$failed"
