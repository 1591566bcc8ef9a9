#!/usr/bin/env bash
# Fits data/calibration/*.txt anew and writes their figures into docs/methodology.md. To be run after anything that changes scores: bash eng/calibrate.sh
# Needs the real list files, in INTERDICT_TESTDATA or in ../shared/data. Takes about a minute.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
data=${INTERDICT_TESTDATA:-$root/../shared/data}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export INTERDICT_HOME=$scratch/home DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

interdict() { dotnet run --project src/Interdict.Cli -c Release --no-build -- "$@"; }

dotnet build src/Interdict.Cli -c Release -v quiet -nologo
dotnet run eng/tables/cross-pairs.cs -- "$data/names/cross-script-eu.tsv" "$scratch/cross-script-eu.csv"
interdict import csl-json "$data/csl/consolidated-2026-07.json.gz" --corpus csl >"$scratch/import.log"

mkdir -p data/calibration
for algorithm in balanced strict; do
  interdict calibrate --pairs "$data/names/pairs.csv" "$scratch/cross-script-eu.csv" --algorithm $algorithm --out "$scratch/$algorithm.txt" >"$scratch/$algorithm.log"
  mv "$scratch/$algorithm.txt" "data/calibration/$algorithm.txt"
done

# What a few pairs score now: by these a test sees that scores have moved since (ShippedTableTests).
interdict compare --file eng/panel.csv --out data/calibration/panel.csv

# The figures: with the tables just fitted compiled in, so that "in use" is about them.
dotnet build src/Interdict.Cli -c Release -v quiet -nologo
interdict calibrate --pairs "$data/names/pairs.csv" "$scratch/cross-script-eu.csv" --report "$scratch/probabilities.md" >"$scratch/probabilities.log"
interdict calibrate --pairs "$data/names/pairs.csv" --unlisted "$data/names/unlisted-people-us.csv" "$data/names/unlisted-people-global.csv" --corpus csl \
  --report "$scratch/thresholds.md" >"$scratch/thresholds.log"

# The tables of a report whose titles match, its first line first: pick PATTERN REPORT
pick() {
  awk -v pattern="$1" 'NR == 1 { print; print ""; next } /^\*\*/ { shown = $0 ~ "^[*][*](" pattern ")" } shown' "$2"
}

pick 'How true|Reliability' "$scratch/probabilities.md" >"$scratch/probabilities.part"
pick 'Thresholds|Promised|Tiers' "$scratch/thresholds.md" >"$scratch/thresholds.part"

# Puts a file between two marks of the page: splice MARK FILE
splice() {
  awk -v mark="$1" -v file="$2" '
    $0 == "<!-- " mark " -->" { print; print ""; while ((getline line < file) > 0) print line; inside = 1; next }
    $0 == "<!-- /" mark " -->" { inside = 0 }
    !inside' docs/methodology.md >"$scratch/methodology.md"
  cp "$scratch/methodology.md" docs/methodology.md
}

splice 'figures: probabilities' "$scratch/probabilities.part"
splice 'figures: thresholds' "$scratch/thresholds.part"
git diff --stat -- data/calibration docs/methodology.md
