#!/usr/bin/env bash
# What action.yml runs. It reads CHARTER_PATHS (one a line), CHARTER_LANG, CHARTER_FAIL_ON, CHARTER_AS_OF, CHARTER_SARIF and
# CHARTER_PROGRAM, and ends with the exit code of charter.
set -euo pipefail

program=${CHARTER_PROGRAM:-}
if [ -z "$program" ]; then
  program=$(command -v charter || true)
fi
if [ -z "$program" ]; then
  root=${RUNNER_TEMP:?}/charter
  cargo install --quiet --locked --root "$root" --path "$(dirname "$0")/.."
  program=$root/bin/charter
fi

arguments=(check --format github --lang "${CHARTER_LANG:-en}" --fail-on "${CHARTER_FAIL_ON:-error}")
[ -z "${CHARTER_AS_OF:-}" ] || arguments+=(--as-of "$CHARTER_AS_OF")
[ -z "${CHARTER_SARIF:-}" ] || arguments+=(--format "sarif=$CHARTER_SARIF")
arguments+=(--)
while IFS= read -r path; do
  [ -z "$path" ] || arguments+=("$path")
done <<<"${CHARTER_PATHS:-.}"

code=0
"$program" "${arguments[@]}" || code=$?
[ -z "${GITHUB_OUTPUT:-}" ] || echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
