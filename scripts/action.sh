#!/usr/bin/env bash
# The one step of action.yml: runs a command over files, with annotations beside the lines of a change
# and a summary of the run. Ends as the command does: 0 done, 1 findings, 2 misuse.
set -euo pipefail

case "$FORTHRIGHT_COMMAND" in
  check | audit) ;;
  *)
    echo "::error::Unexpected command, expected check or audit"
    exit 2
    ;;
esac

# The project's own version, where it has one.
if [ -x node_modules/.bin/forthright ]; then
  program=(node_modules/.bin/forthright)
else
  program=(npx --yes "forthright@$FORTHRIGHT_VERSION")
fi

# Globs are for the program, which knows what is ignored.
set -f
# shellcheck disable=SC2206
files=($FORTHRIGHT_FILES)
options=()
if [ -n "$FORTHRIGHT_MAX_WARNINGS" ]; then options+=(--max-warnings "$FORTHRIGHT_MAX_WARNINGS"); fi
if [ "$FORTHRIGHT_CONFIG_CODE" != true ]; then options+=(--no-config-code); fi

report="${RUNNER_TEMP:-/tmp}/forthright-report.json"
evidence="${RUNNER_TEMP:-/tmp}/forthright-evidence"
code=0
if [ "${FORTHRIGHT_BROWSER:-false}" = true ]; then
  if [ "$FORTHRIGHT_COMMAND" != audit ]; then
    echo "::error::Unexpected browser with the command $FORTHRIGHT_COMMAND, expected it with audit"
    exit 2
  fi
  options+=(--browser --pictures "$evidence")
  if [ -n "${FORTHRIGHT_STATES:-}" ]; then options+=(--states "$FORTHRIGHT_STATES"); fi
  # Pages take seconds to look at, so they are looked at once, and the annotations come of the report.
  "${program[@]}" "$FORTHRIGHT_COMMAND" "${options[@]}" --format json --output-file "$report" -- "${files[@]}" || code=$?
  if [ "$code" -lt 2 ]; then
    node --input-type=commonjs --eval '
      const { files } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
      const data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
      const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
      for (const { path, findings } of files) {
        for (const { severity, ruleId, reason, remedy } of findings) {
          if (severity === "note") continue
          const level = severity === "refuse" ? "error" : "warning"
          console.log(`::${level} file=${property(path)},title=forthright%3A ${property(ruleId)}::${data([reason, ...remedy].join("\n"))}`)
        }
      }' "$report"
  fi
else
  "${program[@]}" "$FORTHRIGHT_COMMAND" "${options[@]}" --format github -- "${files[@]}" || code=$?
fi
# Misuse has said what is wrong; a second run would say it again.
if [ "$code" -lt 2 ] && [ "${FORTHRIGHT_BROWSER:-false}" != true ]; then
  "${program[@]}" "$FORTHRIGHT_COMMAND" "${options[@]}" --format json --output-file "$report" -- "${files[@]}" || true
fi

if [ -n "${GITHUB_OUTPUT:-}" ] && [ -f "$report" ]; then echo "report=$report" >>"$GITHUB_OUTPUT"; fi
if [ -n "${GITHUB_OUTPUT:-}" ] && [ -d "$evidence" ]; then echo "evidence=$evidence" >>"$GITHUB_OUTPUT"; fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  {
    echo '## AI disclosures'
    echo
    if [ "$code" -ge 2 ]; then
      echo 'The command could not start: see its log.'
    else
      # Words of files are no Markdown: what could be read as such is escaped.
      node --input-type=commonjs --eval '
        const { files, summary } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
        const cell = (text) => String(text).replace(/[\u0000-\u001F\u007F-\u009F]/g, " ").replace(/[\\`*_{}[\]<>#|~!&@]/g, "\\$&")
        console.log(`${summary.files} files, ${summary.errors} errors, ${summary.warnings} warnings.\n`)
        const rows = files.flatMap(({ path, findings }) =>
          findings
            .filter(({ severity }) => severity !== "note")
            .map(({ severity, ruleId, reason, place }) =>
              `| ${[path + (place ? `:${place.line}` : ""), severity === "refuse" ? "error" : "warning", ruleId, reason].map(cell).join(" | ")} |`))
        if (rows.length > 0) console.log(["| File | | Rule | What was found |", "|---|---|---|---|", ...rows.slice(0, 200)].join("\n"))
        if (rows.length > 200) console.log(`\n${rows.length - 200} more: see the report.`)
      ' "$report"
    fi
  } >>"$GITHUB_STEP_SUMMARY"
fi
exit "$code"
