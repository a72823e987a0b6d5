### What the program says in English.

## Headings

heading-role = Role
heading-instrument = Instrument
heading-in-force = In force since
heading-articles = Articles
heading-notes = Notes
heading-state = State
heading-signed = Signed
heading-consent = Consent
heading-date = Date
heading-until = Until

question = { $requesting } asks { $requested }
question-offence = offence: { $offence }
question-measure = measure: { $measure }
question-on = on { $on }
other-measures = Other measures
no-treaty = No instrument found that applies.
explained = Why
set-aside = Set aside
set-aside-count = { $count ->
    [one] 1 instrument was weighed and set aside (--all shows it).
   *[other] { $count } instruments were weighed and set aside (--all shows them).
}
force-unknown-count = { $count ->
    [one] Of 1 more instrument it was not read whether it was in force on that day: { $ids }
   *[other] Of { $count } more instruments it was not read whether they were in force on that day: { $ids }
}
facts-as-of = Facts as of { $as_of } at the oldest. A finding aid, not legal advice.
sends = { $state } sends through: { $office }
receives = { $state } receives through: { $office }
languages = requests in: { $languages }
networks = Networks both belong to: { $names }
absence = No such treaty ({ $measure }): { $summary }
absence-as-of = { $absence } (as of { $as_of })
gap = Known gap in the data: { $missing }
way-reciprocity = Without a treaty, the law of { $state }:
way-doors = One step would open:
door-signed = { $state } has signed and not ratified
door-none = no record that { $state } takes part
demand-required = { $topic }: { $summary }
covers-if = covers if { $conditions }
condition-joiner = {", and "}
basis-widens = makes the offence extraditable under the treaty above
basis-optional-basis = may serve as basis for extradition
basis-procedure = its own rules of procedure apply
basis-channel = a channel beside the request
date-not-known = date not known
in-force-as-of = reported in force, { $date }
force-computed = computed
disputed = DISPUTED: the two States do not agree that it is in force
more-demands = { $count ->
    [one] 1 more condition (--all shows it)
   *[other] { $count } more conditions (--all shows them)
}
bound-no = not bound
bound-not-known = not known
nothing-found = Nothing found.
heading-figure = Figure
heading-value = Value
heading-term = Term
heading-code = Code
heading-name = Name
heading-also = Also
index-in-memory = The cache folder cannot be written: the index is built in memory at every run.
heading-topic = Topic
heading-statement = Statement
heading-sources = Sources
fact-parties = Parties
fact-signed = Signed
fact-in-force = In force
fact-ended = Ended
fact-measures = Measures
fact-offences = Offences
fact-depositary = Depositary
fact-registrations = Registered or published
fact-note = Note
fact-reported = Reported
fact-disagrees = Another source says
parties-of = Parties of { $title }
parties-complete = The list was whole on { $date }.
parties-partial = The list may not be whole: a state that is not on it is not known to be outside.

## Roles

role-primary = primary
role-alternative = alternative
role-complement = complement
role-fallback = fallback

## Conditions of coverage

law-both = both States
law-requesting = the requesting State
law-requested = the requested State
if-penalty = the maximum penalty is { $months } months or more by the law of { $law }
if-penalty-more-than = the maximum penalty is more than { $months } months by the law of { $law }
if-transnational = the offence is transnational
if-organized-group = an organized criminal group is involved
if-predicate = the property comes from { $offences }
if-offence = the offence is one of: { $offences }
if-offences-not-read = the offence is one of those it covers (they were not read)
if-on-its-list = the act is on the instrument's own list of offences
if-taken-as-basis = the requested State takes it as a basis (its declaration was not read)

## Reasons

reason-in-force-stated = in force for { $state } since { $date }
reason-in-force-computed = in force for { $state } since { $date }, computed from its deposit
reason-date-not-known = { $state } deposited on { $date }; the day it came into force was not read
reason-in-force-reported = reported in force for { $state }, { $date }
reason-provisional = applied provisionally by { $state }, { $date }
reason-continues = { $state } continues the participation of { $term }, in force since { $date }
reason-not-yet-in-force = not in force for { $state } before { $date }
reason-force-not-known = whether it was in force for { $state } on that day was not read
reason-reported-not-in-force = reported as not in force, { $date }
reason-force-doubted = whether it still has effect is doubted ({ $date })
reason-sources-disagree = the sources contradict one another: another reports it as not in force, { $date }
reason-ended = ended by { $date }
reason-end-not-known = it has ended (reported { $date }), and when was not read
reason-signed-only = { $state } has signed; no consent to be bound was read
reason-not-a-party = { $state } is no party
reason-no-record = no record that { $state } takes part (list as of { $date })
reason-withdrawn = { $state } withdrew with effect on { $date }
reason-withdrawal-effect-not-known = { $state } gave notice of withdrawal; when it takes effect was not read ({ $date })
reason-pending-request-kept = it goes on for requests made before it ended ({ $date })
reason-disputed = { $term ->
    [in-force] { $state } holds that it is in force ({ $date })
   *[other] { $state } holds that it is not in force ({ $date })
}
reason-precluded = a statement of { $state } keeps it from entering into force between the two
reason-accession-not-accepted = { $state } acceded, and no acceptance by the other was read
reason-replaced-by = { $other } takes its place between the two since { $date }
reason-partly-replaced-by = { $other } takes the place of { $term }
reason-superseded-by = { $other } takes the place of bilateral treaties on the measure since { $date }
reason-amended-by = { $other } changed its field of application since { $date }
reason-needs-target = it has no effect without { $other }, which does not bind the two
reason-measure-not-offered = it does not offer the measure
reason-offence-not-covered = it does not cover { $term }
reason-covers-any-offence = it covers every offence
reason-covers-some-offences = it covers some offences; whether this is one of them stays open
reason-covers-offence = it covers { $term }
reason-covers-broader-offence = it covers { $term }, which includes the offence
reason-widened-by = the offence counts as extraditable through { $other }
reason-committed-too-early = it does not reach offences committed before it bound both ({ $date })
reason-penalty-below-threshold = the penalty does not reach its threshold
reason-element-absent = an element it asks for is absent
reason-predicate-not-covered = the property does not come from an offence it reaches
reason-legal-basis = a legal basis of its own
reason-widens = widens { $other }: its offences count as extraditable there
reason-optional-basis = may be the basis where { $state } makes extradition conditional on a treaty; what it declared was not read
reason-declared-basis = { $state } declared that it takes it as a basis
reason-declared-no-basis = { $state } declared that it does not take it as a basis
reason-supplies-procedure = no other treaty on the measure binds the two, so its own paragraphs apply: { $term }
reason-procedure-from-other = { $other } governs procedure; its paragraphs { $term } stand back
reason-channel = carries requests and information
reason-yields-to = leaves { $other } its place and stands behind it
reason-steps-in = no other treaty on the measure binds the two, so it steps in
reason-below-grade = what it rests on is below the grade asked for
reason-first = first in order
reason-stands-beside = stands on its own beside { $other }
reason-adds-to = adds to { $other }
reason-falls-back = left if { $other } fails

## Requirements of scripts

require-none = required, and not met: no instrument applies
require-bilateral = required, and not met: no treaty between just the two States applies
require-primary = required, and not met: { $id } does not come first; { $first } does
require-role = required, and not met: no instrument in the answer has the role { $role }
require-before = required, and not met: { $first } has been in force between the two only since { $since }, not before { $date }
require-before-unknown = required, and not met: since when { $first } has been in force between the two is not known, so not surely before { $date }

## Configuration

heading-setting = Setting
heading-from = From
setting-none = (none)
from-flag = the command line
from-environment = { $variable }
from-file = the configuration file
from-default = the program's own choice
config-file = Configuration file: { $path }
config-file-absent = Configuration file (not there): { $path }
config-file-nowhere = The system names no folder for a configuration file.

## Topics

topic-dates = DATES
    A date is written 2007-06-01, 2007-06 or 2007; "today" is the day of this machine's clock.
    A month or a year in a question stands for its last day.
    A date in an answer is never more precise than its source: a treaty of which only the year was read
    is in force since 1904, not since 1904-01-01.
    Without --on, the answer is for today. What lies between 1800 and 2100 is a date; anything else is refused.
topic-names = NAMES
    States go by any of their names in English, Spanish, Portuguese and French, and by their ISO codes:
    peru, Perú, PER, PE, Pérou. Accents, case and punctuation never matter.
    Offences and measures go by their ids or by the words of practice: money-laundering, "lavado de activos".
    Instruments go by id, former id, short name or title.
    A name of several things is refused with the choices; an unknown one with the nearest names.
    `treaty-lookup terms states`, `terms offences` and `terms measures` list all of them.
topic-formats = FORMATS
    table      for people, at the width of the terminal; the default
    json       one document; its keys never translate, `treaty-lookup schema` describes it
    jsonl      the same on one line
    csv, tsv   rows with a header (RFC 4180); a cell that a spreadsheet would run as a formula starts with '
    markdown   to paste into a document
    ids        the ids alone, one a line, for pipes
    --fields id,title chooses and orders the columns of table, csv, tsv and markdown.
    `batch` always prints one line of JSON a case; `export` has formats of its own.
topic-exit-codes = EXIT CODES
    0  an instrument applies; something was found; every case of a batch has an instrument
    1  none applies; nothing was found; a requirement (--require) is not met; a case of a batch has none
    2  the question, a flag, the configuration or a line of a batch is wrong
    3  it could not be answered: a file that cannot be read, records that are broken
    With --quiet nothing is printed and the exit code speaks. A closed pipe ends quietly.
