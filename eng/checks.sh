# Sourced by ./test and .ci/run: counts checks, names them, and ends with the one line that both promise.
# shellcheck shell=bash

passed=0
failed=0
skipped=0
failures=()

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Adds to the sums: count PASSED FAILED SKIPPED
count() {
  passed=$((passed + $1))
  failed=$((failed + $2))
  skipped=$((skipped + $3))
}

# One check that failed, with its name for the summary.
fail() {
  count 0 1 0
  failures+=("$1")
  printf 'FAILED  %s\n' "$1"
}

# One check that this machine cannot do: skipped with its reason, but a failure where CI=true, since there everything is there.
missing() {
  if [ "${CI:-}" = true ]; then
    fail "$1: $2"
  else
    count 0 0 1
    printf 'skipped %s: %s\n' "$1" "$2"
  fi
}

# Runs one check that passes or fails as a whole, shows its output only where it fails: check NAME COMMAND…
check() {
  local name=$1 log=$scratch/check.log
  shift
  if "$@" >"$log" 2>&1 </dev/null; then
    count 1 0 0
    printf 'passed  %s\n' "$name"
  else
    tail -n 60 "$log"
    fail "$name"
    return 1
  fi
}

# Takes over the sums of a run that ended with the line of `summary`: take LOG
take() {
  local line
  line=$(tail -n 1 "$1")
  if [[ $line =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]; then
    count "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" "${BASH_REMATCH[3]}"
  else
    fail "the run ended without its sums"
  fi
}

# The last line, alone, and the exit code: 0 only where something ran and nothing failed.
summary() {
  local name
  for name in "${failures[@]+"${failures[@]}"}"; do
    printf 'failed: %s\n' "$name"
  done
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
