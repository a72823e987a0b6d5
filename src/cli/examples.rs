//! Examples below the help of each subcommand: the first thing a reader looks for.

pub const BETWEEN: &str = "\
Examples:
  treaty-lookup between peru brazil --offence money-laundering
  treaty-lookup between perú brasil --offence \"lavado de activos\" --measure extradition --explain
  treaty-lookup between PER BRA --measure mutual-legal-assistance --on 2007-06-01 --format json
  treaty-lookup between peru spain --measure extradition --require role:legal-basis --quiet
  treaty-lookup between brazil            (with the requesting State in the configuration)

`treaty-lookup help topics` lists what is said of dates, names, formats and exit codes.";

pub const BATCH: &str = "\
The columns are requesting, requested, offence, measure, on, penalty, transnational, organized_group,
national_of_requested, committed_on, requested_on and predicate, each as the flag of `between` with that
name. Other columns come back untouched under \"case\". A bad line gives {\"line\":N,\"error\":{…}}, and the
rest goes on.

Exit codes: 0 every case has an instrument · 1 some have none · 2 some lines are bad, or the header is.

Examples:
  treaty-lookup batch cases.csv > answers.jsonl
  treaty-lookup batch --detail full < cases.jsonl | jq -r '.instruments[0].id'
  treaty-lookup batch cases.csv --detail ids --progress --fail-fast";

pub const SHOW: &str = "\
Examples:
  treaty-lookup show untoc-2000
  treaty-lookup show palermo --parties
  treaty-lookup show bra-per-mla-1999 --articles --format markdown";

pub const PARTIES: &str = "\
Examples:
  treaty-lookup parties oas-mla-1992 --on 2007-06-01
  treaty-lookup parties untoc-2000 --format csv --fields state,in_force_since,source";

pub const SEARCH: &str = "\
Examples:
  treaty-lookup search \"controlled delivery\"
  treaty-lookup search extradit* --limit 5 --format ids";

pub const TERMS: &str = "\
Examples:
  treaty-lookup terms offences
  treaty-lookup terms states --format csv --fields id,code,name_es";

pub const SCHEMA: &str = "\
Examples:
  treaty-lookup schema between > between.schema.json
  treaty-lookup schema                    (of every command's JSON)";

pub const COMPLETIONS: &str = "\
States, offences, measures and instrument ids are completed from the records in use.

  bash        echo 'source <(treaty-lookup completions bash)' >> ~/.bashrc
  zsh         echo 'source <(treaty-lookup completions zsh)' >> ~/.zshrc
  fish        treaty-lookup completions fish > ~/.config/fish/completions/treaty-lookup.fish
  powershell  treaty-lookup completions powershell >> $PROFILE";

pub const MAN: &str = "\
Examples:
  treaty-lookup man | man -l -
  treaty-lookup man --output ~/.local/share/man/man1";

pub const TOPICS: &str = "\
Topics:
  dates       how days are written, and what a month or a year stands for
  names       how states, offences, measures and instruments may be named
  formats     the formats of answers
  exit-codes  what the exit codes say

Example:
  treaty-lookup topics dates";

pub const CONFIG: &str = "\
Flags come first, then variables of the environment, then the file. A file that says everything it can:

  data = \"records\"        # a folder of your own records, from where this file stands
  lang = \"es\"             # en, es, pt, fr
  format = \"table\"        # table, json, jsonl, csv, tsv, markdown, ids
  colour = \"auto\"         # auto, always, never
  requesting = \"peru\"     # so that `treaty-lookup between brazil` is enough

Variables: TREATY_LOOKUP_DATA, _LANG, _FORMAT, _COLOUR, _REQUESTING; TREATY_LOOKUP_CONFIG names another file.";

pub const EXPORT: &str = "\
Formats:
  jsonl        one instrument a line, whole
  csv          a folder of tables: instruments, parties, provisions, statements, relations, sources, states …
  sqlite       the same tables in one SQLite file, with foreign keys and full-text search (FTS5)
  quickwit     JSON lines, and the configuration of a Quickwit index that loads them unchanged
  datapackage  the csv tables, described as a Frictionless Data Package

Examples:
  treaty-lookup export --format sqlite --output treaties.db
  sqlite3 treaties.db \"select id from instruments_text where instruments_text match 'lavado'\"
  treaty-lookup export --format datapackage --output treaties/";

pub const CHECK: &str = "\
Examples:
  treaty-lookup check
  treaty-lookup check my-records --fix";

pub const NEW: &str = "\
Example:
  treaty-lookup new --kind bilateral --parties PER,BRA --output bra-per-mla-2030.toml";

pub const INDEX: &str = "\
Examples:
  treaty-lookup index
  treaty-lookup index --rebuild
  treaty-lookup index --data my-records --to /srv/treaties";

pub const DATA_STATUS: &str = "\
Example:
  treaty-lookup data-status --format json";

pub const COUNTRY: &str = "\
Examples:
  treaty-lookup country peru
  treaty-lookup country brazil --measure extradition --lang pt
  treaty-lookup country colombia --procedure";

pub const AUTHORITY: &str = "\
Examples:
  treaty-lookup authority brazil --for bra-per-mla-1999
  treaty-lookup authority peru --measure extradition";

pub const TIMELINE: &str = "\
Examples:
  treaty-lookup timeline peru brazil
  treaty-lookup timeline argentina peru --measure extradition --svg timeline.svg";

pub const MATRIX: &str = "\
Examples:
  treaty-lookup matrix --states ARG,BRA,COL,PER --measure extradition --offence drug-trafficking
  treaty-lookup matrix --states PER,BRA,JPN --measure transfer-of-sentenced-persons --html matrix.html";

pub const REQUEST: &str = "\
Examples:
  treaty-lookup request peru brazil --offence money-laundering --measure mutual-legal-assistance
  treaty-lookup request peru brazil --offence corruption --measure extradition --lang es --output draft.docx";
