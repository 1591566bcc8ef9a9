#!/usr/bin/env bash
# Kills imports at random moments and holds that nothing is lost and nothing half-visible: after each kill every record reads, no edition has gone, and the newest
# edition has the bytes and entries that it says. Usage: eng/kill-imports.sh PROGRAM [KILLS]
set -euo pipefail
program=$(realpath "$1")
kills=${2:-200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export INTERDICT_HOME=$folder/home
RANDOM=20191009
before=0 died=0

list() { awk -v round="$1" 'BEGIN { print "id,name"; for (i = 1; i <= 4000; i++) print i ",Party " (i * 7919 % 99991) (i % 400 == round % 400 ? " of round " round : "") }' > "$folder/list.csv"; }

# How long an import takes here: kills fall anywhere in it.
list 0
"$program" import names "$folder/list.csv" --corpus ours > /dev/null 2>&1
list 400
started=$(date +%s%N)
"$program" import names "$folder/list.csv" --corpus ours > /dev/null 2>&1
took=$((($(date +%s%N) - started) / 1000000))

for ((round = 1; round <= kills; round++)); do
  list "$round"
  "$program" import names "$folder/list.csv" --corpus ours > /dev/null 2>&1 &
  victim=$!
  sleep "$(awk -v ms=$((RANDOM % took)) 'BEGIN { print ms / 1000 }')"
  if kill -9 "$victim" 2> /dev/null; then died=$((died + 1)); fi
  wait "$victim" 2> /dev/null || true
  now=$("$program" editions --format json | { grep -o '"entriesSha256"' || true; } | wc -l)
  if [ "$now" -lt "$before" ]; then echo "round $round: $before editions became $now"; exit 1; fi
  if [ "$now" -gt 0 ]; then "$program" diff names@latest names@latest > /dev/null; fi
  before=$now
done

"$program" import names "$folder/list.csv" --corpus ours > /dev/null 2>&1
left=$(find "$INTERDICT_HOME/editions/tmp" "$INTERDICT_HOME/corpora" -mindepth 1 -maxdepth 1 -not -name ours | wc -l)
"$program" editions export "$folder/all.zip" > /dev/null
INTERDICT_HOME=$folder/other "$program" editions import "$folder/all.zip" > /dev/null
echo "$died of $kills imports killed within $took ms, $before editions kept and proven, $left leftovers"
[ "$left" -eq 0 ]
