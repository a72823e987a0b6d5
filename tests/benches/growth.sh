#!/usr/bin/env bash
# What size costs: builds indexes of generated corpora, asks each the same real question, and prints a line a size.
#
#   tests/benches/growth.sh [SIZE …]        10000 100000 1000000 where none is named
#
# Needs hyperfine and jq on the path, and about 5 GB of disk for a million instruments.
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes=("$@")
[ "${#sizes[@]}" -gt 0 ] || sizes=(10000 100000 1000000)
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cargo build --release --locked
printf 'instruments\tparty rows\tbuild s\trecords/s\tMiB\tbetween ms\tsearch ms\tindex MB\n'
for size in "${sizes[@]}"; do
    built="$(cargo bench --quiet --locked --bench growth -- "$size" "$work/$size" 2>/dev/null)"
    for words in "between peru brazil --offence money-laundering --format ids" "search controlled delivery --format ids"; do
        hyperfine --shell=none --warmup 20 --min-runs 100 --style none --export-json "$work/times.json" \
            "target/release/treaty-lookup $words --data $work/$size" >/dev/null
        built+=$'\t'"$(jq -r '.results[0].median * 1e5 | round / 100' "$work/times.json")"
    done
    printf '%s\t%s\n' "$built" "$(du -sm "$work/$size" | cut -f1)"
    rm -rf "${work:?}/$size"
done
