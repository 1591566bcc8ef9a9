#!/usr/bin/env bash
# Kills syncs at random moments, against a slow server on loopback, and holds that nothing is lost and nothing half-visible: after each kill every record reads, no
# edition has gone, the newest has the bytes and entries that it says, the corpus answers, and after the last kill the next sync completes and leaves nothing behind.
# Usage: eng/kill-syncs.sh PROGRAM [KILLS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
program=$(realpath "$1")
kills=${2:-200}
folder=$(mktemp -d)
mkfifo "$folder/stop"
mkdir "$folder/files"
export INTERDICT_HOME=$folder/home
RANDOM=20191009
before=0 died=0

list() { awk -v round="$1" 'BEGIN { print "id,name"; for (i = 1; i <= 4000; i++) print i ",Party " (i * 7919 % 99991) (i % 400 == round % 400 ? " of round " round : "") }' > "$folder/files/new" && mv "$folder/files/new" "$folder/files/list.csv"; }
sync() { "$program" sync ours --sources "$folder/sources.tsv" > /dev/null 2>> "$folder/log"; }

dotnet build "$here/slow-server.cs" -o "$folder/server" -v q --nologo > "$folder/build" 2>&1 || { cat "$folder/build"; exit 1; }
dotnet "$folder/server/slow-server.dll" "$folder/files" < "$folder/stop" > "$folder/address" &
server=$!
exec 9> "$folder/stop"
trap 'exec 9>&-; wait "$server" 2> /dev/null || true; rm -rf "$folder"' EXIT
until [ -s "$folder/address" ]; do sleep 0.1; done
printf 'ours\tnames\tnames\tlist.csv\tcsv\t%s/list.csv\t-\t-\t10\t10000000\tnow\tdocs\t-\n' "$(cat "$folder/address")" > "$folder/sources.tsv"

# How long a sync takes here: kills fall anywhere in it.
list 0
sync
list 400
started=$(date +%s%N)
sync
took=$((($(date +%s%N) - started) / 1000000))

for ((round = 1; round <= kills; round++)); do
  list "$round"
  "$program" sync ours --sources "$folder/sources.tsv" > /dev/null 2>&1 &
  victim=$!
  sleep "$(awk -v ms=$((RANDOM * took / 32768)) 'BEGIN { print ms / 1000 }')"
  if kill -9 "$victim" 2> /dev/null; then died=$((died + 1)); fi
  wait "$victim" 2> /dev/null || true
  now=$("$program" editions --format json | { grep -o '"entriesSha256"' || true; } | wc -l)
  if [ "$now" -lt "$before" ]; then echo "round $round: $before editions became $now"; exit 1; fi
  "$program" diff names@latest names@latest > /dev/null || { echo "round $round: the newest edition cannot be read"; exit 1; }
  "$program" screen 'Party 7919' --corpus official --exit-zero > /dev/null || { echo "round $round: the corpus does not answer"; exit 1; }
  before=$now
done

sync
left=$(find "$INTERDICT_HOME/editions/tmp" "$INTERDICT_HOME/corpora" "$INTERDICT_HOME/sync/corpora" "$INTERDICT_HOME/sync/parts" -mindepth 1 -maxdepth 1 -not -name official | wc -l)
newest=$("$program" screen "Party $((round - 1)) of round $((round - 1))" --corpus official --format json --exit-zero | { grep -c "of round $((round - 1))\"" || true; })
"$program" editions export "$folder/all.zip" > /dev/null
INTERDICT_HOME=$folder/other "$program" editions import "$folder/all.zip" > /dev/null
echo "$died of $kills syncs killed within $took ms, $before editions kept and proven, $left leftovers"
[ "$left" -eq 0 ] && [ "$newest" -gt 0 ]
