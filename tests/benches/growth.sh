#!/usr/bin/env bash
# What size costs: builds indexes of generated corpora, asks each the same real questions, and prints a line a size, then
# the same as bars.
#
#   tests/benches/growth.sh [SIZE …]        10000 100000 1000000 where none is named
#
# Needs hyperfine and jq on the path, and about 8 GB of disk for a million instruments.
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes=("$@")
[ "${#sizes[@]}" -gt 0 ] || sizes=(10000 100000 1000000)
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cargo build --quiet --release --locked
headings='instruments\tparty rows\tbuild s\trecords/s\tMiB\tbetween ms\tsearch ms\tindex MB\n'
for size in "${sizes[@]}"; do
    built="$(cargo bench --quiet --locked --bench growth -- "$size" "$work/$size" 2>/dev/null)"
    for words in "between peru brazil --offence money-laundering" "search controlled delivery"; do
        hyperfine --shell=none --warmup 20 --min-runs 200 --style none --export-json "$work/times.json" \
            "target/release/treaty-lookup $words --data $work/$size" >/dev/null 2>&1
        built+=$'\t'"$(jq -r '.results[0].median * 1e5 | round / 100' "$work/times.json")"
    done
    printf '%s\t%s\n' "$built" "$(du -sm "$work/$size" | cut -f1)" >>"$work/table"
    rm -rf "${work:?}/$size"
done
{ printf "$headings"; cat "$work/table"; } | column -t -s $'\t'

# A bar a size, the longest sixty marks long.
bars() {
    printf '\n%s\n' "$1"
    awk -F'\t' -v column="$2" '
        { size[NR] = $1; value[NR] = $column; if ($column > most) most = $column }
        END {
            for (row = 1; row <= NR; row++) {
                bar = ""
                for (mark = 0; mark < value[row] / most * 60; mark++) bar = bar "#"
                printf "%9d  %-60s %s\n", size[row], bar, value[row]
            }
        }' "$work/table"
}
bars 'between, ms' 6
bars 'search, ms' 7
bars 'records indexed a second' 4
