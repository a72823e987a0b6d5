#!/bin/sh
# A morning at a central authority: read the cases, ask, sort them, guard each file before it is sent, and keep the
# facts for the two requests that go out today. Run by the tests; a stranger may read it as an example.
set -eu

lookup=${TREATY_LOOKUP:-treaty-lookup}
work=$(pwd)

# Peru asks, unless a case says otherwise.
mkdir -p "$work/treaty-lookup"
printf 'requesting = "peru"\nlang = "es"\n' > "$work/treaty-lookup/config.toml"
XDG_CONFIG_HOME=$work
export XDG_CONFIG_HOME

cat > cases.csv <<'CSV'
file;requested;offence;measure;on;committed_on
2026-0101;brasil;lavado de activos;mutual-legal-assistance;2026-11-23;2019-05-02
2026-0102;españa;tráfico ilícito de drogas;extradition;2026-11-23;2021-01-15
2026-0103;colombia;money-laundering;extradition;2026-11-23;
2026-0104;brasill;money-laundering;extradition;2026-11-23;
CSV

# 1. Ask for all of them. One line is bad, so the exit code is 2, and the others are answered.
code=0
"$lookup" batch cases.csv > answers.jsonl || code=$?
[ "$code" -eq 2 ]
[ "$(wc -l < answers.jsonl)" -eq 4 ]

# 2. What must be corrected, by line of the file.
if command -v jq > /dev/null; then
    jq -r 'select(.error) | "\(.line): \(.error.message)"' answers.jsonl > faults.txt
    jq -r 'select(.instruments) | [.case.file, .instruments[0].id, .instruments[0].covers] | @tsv' answers.jsonl > first.tsv
else
    grep '"error"' answers.jsonl | sed 's/.*"line":\([0-9]*\).*"message":"\(.*\)"}}$/\1: \2/' > faults.txt
    grep -v '"error"' answers.jsonl |
        sed 's/.*"file":"\([^"]*\)".*"instruments":\[{"id":"\([^"]*\)".*"covers":"\([^"]*\)".*/\1	\2	\3/' > first.tsv
fi
grep -q '^5: ' faults.txt
[ "$(wc -l < first.tsv)" -eq 3 ]
grep -q "^2026-0101	bra-per-mla-1999	" first.tsv

# 3. The corrected line goes through.
sed 's/brasill/brasil/' cases.csv | "$lookup" batch --detail ids --quiet

# 4. A file leaves the house only if the treaty it cites comes first and was in force when the act was committed.
"$lookup" between brasil --offence money-laundering --measure mutual-legal-assistance --quiet \
    --require bilateral --require primary:bra-per-mla-1999 --require in-force-before:2019-05-02
if "$lookup" between brasil --measure mutual-legal-assistance --require primary:untoc-2000 > /dev/null 2> why.txt; then
    exit 1
fi
grep -q 'se exige y no se cumple: untoc-2000' why.txt

# 5. For the two requests of today: the articles to cite, and a page to put in the file.
for case in brasil:mutual-legal-assistance brasil:extradition; do
    state=${case%%:*}
    measure=${case#*:}
    "$lookup" between "$state" --measure "$measure" --on 2026-11-23 --format markdown > "$measure.md"
    "$lookup" between "$state" --measure "$measure" --on 2026-11-23 --format csv --fields id,articles,if > "$measure.csv"
    first=$("$lookup" between "$state" --measure "$measure" --on 2026-11-23 --format ids | head -n 1)
    grep -q "$first" "$measure.md"
    sed -n 2p "$measure.csv" | grep -q "^$first,"
done

echo "the morning's work is done"
