#!/usr/bin/env bash
# Compares whole processes side by side in one run, because machines are noisy: what counts is the ratio, not the time.
#
#   tests/benches/peers.sh [PROGRAM]
#
# Peers, over the same records: SQLite's full text index (FTS5), jq over the export as JSON lines, ripgrep over a folder of
# 12,000 files, and /bin/true as the floor that any process pays. Needs hyperfine, sqlite3, rg and jq on the path.
set -euo pipefail
cd "$(dirname "$0")/../.."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# A copy, as an installed program is one: how a linker leaves a file in memory costs every start a tenth.
program="$work/treaty-lookup"
cp "${1:-target/release/treaty-lookup}" "$program"
export XDG_CACHE_HOME="$work/cache"

sqlite3 "$work/records.db" "
    create virtual table records using fts5(path, body);
    insert into records select name, data from fsdir('data/instruments') where name like '%.toml';"

mkdir "$work/files"
count=0
while [ "$count" -lt 12000 ]; do
    while read -r record; do
        [ "$count" -lt 12000 ] || break
        cp "$record" "$work/files/$count.toml"
        count=$((count + 1))
    done < <(find data/instruments -name '*.toml')
done

"$program" index >/dev/null
"$program" export --format jsonl --output "$work/records.jsonl" 2>/dev/null
cat >"$work/question.jq" <<'JQ'
select([.parties[]?, .participation.party[]?.state] | index("PER") and index("BRA"))
| select(any(.scope[]?.offences[]?; . == "money-laundering" or . == "any"))
| .id
JQ
cat >"$work/jobs" <<JOBS
between	$program between peru brazil --offence money-laundering
between, one measure	$program between peru brazil --offence money-laundering --measure mutual-legal-assistance
search	$program search laundering
help	$program --help
sqlite3 fts5	sqlite3 $work/records.db "select path from records where records match 'PER AND BRA AND \"money-laundering\"'"
sqlite3 fts5, search	sqlite3 $work/records.db "select path from records where records match 'laundering' order by rank limit 20"
jq	jq -r -f $work/question.jq $work/records.jsonl
rg -l, 12,000 files	rg -l money-laundering $work/files
true	/bin/true
JOBS

# In rounds, so that a slow spell of the machine falls on all alike.
arguments=()
while IFS=$'\t' read -r name command; do
    arguments+=(--command-name "$name" "$command")
done <"$work/jobs"
for round in 1 2 3; do
    hyperfine --shell=none --warmup 20 --min-runs 200 --ignore-failure --style none \
        --export-json "$work/times-$round.json" "${arguments[@]}" >/dev/null 2>&1
done

jq -rs '
    def median: sort | .[length / 2 | floor];
    ([.[].results[]] | group_by(.command) | map({(.[0].command): (map(.times) | add | median)}) | add) as $median
    | .[0].results[].command
    | [., ($median[.] * 1e5 | round / 100 | tostring) + " ms",
        ($median[.] / $median["sqlite3 fts5"] * 100 | round / 100 | tostring) + " x sqlite3",
        ($median[.] / $median["true"] * 100 | round / 100 | tostring) + " x true"] | @tsv' "$work"/times-*.json | column -t -s $'\t'
