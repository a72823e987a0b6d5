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
cited = { $url } [{ $grade }, read { $read_on }]
cited-as-of = { $url } [{ $grade }, read { $read_on }, as of { $as_of }]
grade-depositary = depositary
grade-government = government
grade-secondary = secondary source
more-gaps = { $count ->
    [one] 1 more known gap in the data (--all shows it)
   *[other] { $count } more known gaps in the data (--all shows them)
}
labelled = { $label }: { $text }
field-signed_at = place of signature
field-signed_on = signature
field-entry_into_force = entry into force
field-in_force_on = entry into force
field-offences = offences
draft-offence = Offence: { $offence }
found-in-title = title
found-in-alias = also
found-in-measure = measure
found-in-offence = offence
summaries-language = Summaries and notes are in English, as in the records.
more-demands = { $count ->
    [one] 1 more condition (--all shows it)
   *[other] { $count } more conditions (--all shows them)
}
consent-ratification = ratification
consent-acceptance = acceptance
consent-approval = approval
consent-accession = accession
consent-succession = succession
consent-definitive-signature = definitive signature
consent-formal-confirmation = formal confirmation
bound-no = not bound
bound-not-known = not known
nothing-found = Nothing found.
heading-figure = Figure
heading-value = Value
heading-term = Term
heading-code = Code
heading-name = Name
heading-also = Also
index-in-memory = The cache folder cannot be written, or others can write in it: the index is built in memory at every run.
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
if-not-replaced = { $other } had not taken its place by that day (when that came into force was not read)

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
reason-suspended = reported as suspended, { $date }
reason-ended = ended by { $date }
reason-end-not-known = it has ended (reported { $date }), and when was not read
reason-signed-only = { $state } has signed; no consent to be bound was read
reason-not-a-party = { $state } is no party
reason-no-record = no record that { $state } takes part (list as of { $date })
reason-no-record-undated = no record that { $state } takes part
reason-withdrawn = { $state } withdrew with effect on { $date }
reason-withdrawal-effect-not-known = { $state } gave notice of withdrawal; when it takes effect was not read ({ $date })
reason-territory-extended = { $term } extended it to { $state }, in force there since { $date }
reason-territory-extended-undated = { $term } extended it to { $state }
reason-territory-excluded = { $term } left { $state } out
reason-territory-not-known = whether it reaches { $state } was not read
reason-pending-request-kept = it goes on for requests made before it ended ({ $date })
reason-within-one-state = both belong to { $state }: a treaty governs what passes between States
reason-disputed = { $term ->
    [in-force] { $state } holds that it is in force ({ $date })
   *[other] { $state } holds that it is not in force ({ $date })
}
reason-precluded = a statement of { $state } keeps it from entering into force between the two
reason-accession-not-accepted = { $state } acceded, and no acceptance by the other was read
reason-replaced-by = { $other } takes its place between the two since { $date }
reason-replaced-by-undated = { $other } took its place between the two
reason-partly-replaced-by = { $other } takes the place of { $term }
reason-superseded-by = { $other } takes the place of bilateral treaties on the measure since { $date }
reason-superseded-by-undated = { $other } took the place of bilateral treaties on the measure
reason-amended-by = { $other } changed its field of application since { $date }
reason-amended-by-undated = { $other } changed its field of application
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
reason-nothing-to-widen = it only widens the offences of other treaties on the measure, and none binds the two
reason-yields-to = leaves { $other } its place and stands behind it
reason-steps-in = no other treaty on the measure binds the two, so it steps in
reason-below-grade = what it rests on is below the grade asked for
reason-first = first in order
reason-stands-beside = stands on its own beside { $other }
reason-adds-to = adds to { $other }
reason-falls-back = left if { $other } fails

## Countries, authorities, networks

heading-measure = Measure
heading-measures = Measures
heading-does = Function
heading-authority = Authority
heading-languages = Languages
heading-named-for = Named for
heading-form = Form
heading-bilateral = Bilateral
heading-multilateral = Multilateral
heading-not-known = Not known
authorities-by-default = By default
languages-accepted = Languages accepted: { $languages }
more-gaps-of-country = { $count ->
    [one] 1 more known gap (--gaps shows it)
   *[other] { $count } more known gaps (--gaps shows them)
}
by-default = by default
not-read = not read
country-title = { $state } on { $on }
country-no-instruments = No instrument of this State was read.
country-bilateral = Bilateral instruments
country-multilateral = Multilateral instruments
country-not-known = Not known whether they bind it
country-not-bound = Not binding
country-authorities = Authorities
country-statements = Reservations, declarations and notifications
country-procedure = Domestic law
country-networks = Networks
country-gaps = What does not exist, and what is missing here
mark-reciprocity = [reciprocity]
authority-title = { $state }: authorities · { $what }
authority-central = sends and receives
authority-competent = makes or executes requests
authority-transmitting = passes requests on
authority-diplomatic = diplomatic channel
authority-fallback-default = None was read that was named for this instrument. By default:
authority-fallback-broader = None was read for this very measure. For the broader one that includes it:
authority-fallback-single = None was read that is competent by default. Named for single instruments:
authority-nothing = No authority was read for this.
statement-reservation = reservation
statement-declaration = declaration
statement-notification = notification
statement-objection = objection
statement-withdrawal = withdrawal
networks-both = Networks both belong to:
clause-not-read = (opens the measure; the article was not read)

## Languages

language-ar = Arabic
language-bg = Bulgarian
language-ca = Catalan
language-cnr = Montenegrin
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hy = Armenian
language-is = Icelandic
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-ko = Korean
language-lo = Lao
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-mn = Mongolian
language-mt = Maltese
language-ne = Nepali
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-sq = Albanian
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian
language-uz = Uzbek
language-vi = Vietnamese
language-zh = Chinese

## Timeline

heading-event = Event
timeline-title = { $one } and { $other } through time
timeline-empty = No instrument between the two was read.
timeline-yes = In force on { $on }: { $ids }
timeline-not-known = Not known whether in force on { $on }: { $ids }
timeline-sources = { $count ->
    [one] Read on 1 page (`--format json` names it). A finding aid, not legal advice.
   *[other] Read on { $count } pages (`--format json` names each). A finding aid, not legal advice.
}
happened-signed = signature or adoption
happened-joined = becomes bound
happened-in-force = in force between the two
happened-reported-in-force = reported in force
happened-reported-not-in-force = reported as not in force
happened-replaced = replaced by { $by }
happened-withdrew = withdraws
happened-ended = ends
svg-in-force = in force
svg-past = ended or replaced
svg-unknown = beginning or force not known
svg-signed = signature or adoption
svg-note = A solid bar that reaches the dotted line is in force on the last day. A finding aid, not legal advice.

## Matrix

heading-pair = Who asks whom
matrix-corner = asks ↓ asked →
matrix-requesting = Requesting State
matrix-requested = Requested State
matrix-first = First instrument
matrix-behind = Behind it
matrix-others = other instruments behind it
matrix-conditional = covers the offence only if conditions hold
matrix-gaps = { $count ->
    [0] Every pair has an instrument.
    [one] 1 of { $pairs } pairs has no instrument that is known to apply.
   *[other] { $count } of { $pairs } pairs have no instrument that is known to apply.
}
standing-bilateral = bilateral
standing-regional = regional
standing-universal = universal
standing-not-known = force not known
standing-gap = none

## One instrument

fact-kind = Kind
fact-short = Known as
fact-authentic = Authentic in
kind-one-bilateral = bilateral
kind-one-multilateral = multilateral
form-treaty = treaty
form-convention = convention
form-agreement = agreement
form-protocol = protocol
form-exchange-of-notes = exchange of notes
form-memorandum = memorandum
form-code = code
form-scheme = scheme
form-decision = decision
form-arrangement = arrangement
form-eu-act = act of the European Union
status-in-force = in force
status-not-in-force = not in force
status-replaced = replaced
status-terminated = ended
status-provisional = applied provisionally
status-suspended = suspended
status-doubtful = its effect is doubted
force-rule-days = for a State that joins later, { $count } days after its deposit
force-rule-months = for a State that joins later, { $count ->
    [one] 1 month after its deposit
   *[other] { $count } months after its deposit
}
force-rule-first = , then on the first day of the following month
show-purpose = What it is for
show-any-offence = any offence
show-except = except { $offences }
show-more-parties = … and { $count } more (--parties shows all)
show-bound = bound
show-signed-only = signed only
show-withdrawn = withdrew
show-relations = Relations to other instruments
relation-replaces = replaces
relation-replaced-by = is replaced by
relation-supplements = supplements
relation-supplemented-by = is supplemented by
relation-amends = amends
relation-amended-by = is amended by
relation-supersedes-bilaterals = takes the place of bilateral treaties on its measures between its parties
relation-yields-to-others = stands back while another treaty on the measure binds the two
relation-without-prejudice = leaves other treaties untouched
relation-more-favourable = leaves what is more favourable to cooperation untouched
relation-deems-extraditable = counts its offences as extraditable under other treaties of the parties
relation-optional-legal-basis = may serve as basis for extradition where no treaty binds the two
relation-imports-procedure = supplies its procedure where no other treaty on the measure binds the two
relation-applies-provisions-of = its cooperation runs under the articles of
relation-from-applies-provisions-of = its articles are applied by

## Search

found-in-force = in force
found-not-in-force = not in force
found-ended = ended or replaced
found-not-known = force not known
found-more = { $shown } of { $total } shown (--limit shows more).

## A draft request

draft-title = Request: { $measure }
draft-note = Draft to complete. What stands in brackets is for the officer to write; nothing here is about the case. A finding aid, not legal advice.
draft-states = Requesting State: { $requesting }. Requested State: { $requested }.
draft-to = To
draft-from = From
draft-no-authority = [No authority was read: name it, or use the diplomatic channel]
draft-authority-default = By default for the measure; none was read that was named for this instrument.
draft-authority-broader-measure = By default for the broader measure that includes this one.
draft-authority-single-instruments = Named for other instruments only: confirm it.
draft-authority-nothing = Confirm it.
draft-bases = Legal basis
draft-also = Also in force between the two States, in this order; strike out what is not relied on:
draft-articles = { $count ->
    [one] article { $articles }
   *[other] articles { $articles }
}
draft-since = in force between the two since { $date }
draft-optional = (where it applies)
draft-undertakings = Undertakings
undertaking-specialty = { $state } will respect the rule of speciality: what is granted serves only the proceedings named here, unless the requested State consents.
undertaking-confidentiality = { $state } will keep what is sent confidential and use it only as the instrument allows.
undertaking-death-penalty = Where the offence may carry the death penalty, { $state } gives the assurances the instrument asks for: [text of the assurance].
undertaking-costs = { $state } accepts the rule of the instrument on costs.
draft-language = Language and certification
draft-language-not-read = The languages the receiving authority takes were not read: ask before sending.
draft-translation = Attach the translation of the request and of every annex, with the translator's certification where the requested State asks for it.
draft-check = To check before it is sent
draft-checklist = Checklist of mandatory blanks
request-none = no instrument applies: `treaty-lookup between` shows what is left
request-remaining = mandatory blanks that remain: { $keys }
request-refused = { $id } cannot be used for this request: { $because }
refused-not-bound = it does not join both States
blank-reference = Reference
blank-reference-hint = number of the file and date of the request
blank-proceedings = Authority and proceedings
blank-proceedings-hint = authority that conducts the investigation or trial, kind and stage of the proceedings
blank-persons = Persons concerned
blank-persons-hint = full name, date and place of birth, identity documents, and what else identifies each person
blank-facts = Facts
blank-facts-hint = what was done, when, where, by whom, and how the person is linked to it
blank-legal_texts = Offences and legal texts
blank-legal_texts-hint = the offence under the law of the requesting State, with the text of the provisions
blank-assistance = Assistance sought
blank-assistance-hint = each act that is asked for, precisely
blank-relevance = Purpose and relevance
blank-relevance-hint = why each act is needed, and its link to the facts
blank-procedure = Procedure to be followed
blank-procedure-hint = formalities under the law of the requesting State, so that the result can be used
blank-deadline = Urgency
blank-deadline-hint = the date by which it is needed, and why
blank-confidentiality = Confidentiality
blank-confidentiality-hint = what must be kept confidential, from whom, and why
blank-persons_present = Persons to be present
blank-persons_present-hint = officials or parties who ask to attend the execution
blank-whereabouts = Whereabouts
blank-whereabouts-hint = where the person is or is believed to be
blank-nationality = Nationality
blank-nationality-hint = every nationality of the person
blank-warrant = Warrant or judgment
blank-warrant-hint = authority, date and number of the arrest warrant or judgment; attach a certified copy
blank-penalty = Penalty
blank-penalty-hint = the penalty that may be imposed, or that was imposed and remains to be served
blank-limitation = Lapse of time
blank-limitation-hint = that prosecution or punishment is not barred, with the text of the provisions
blank-provisional_arrest = Provisional arrest
blank-provisional_arrest-hint = why arrest is urgent, and that the request for extradition will follow
blank-judgment = Judgment
blank-judgment-hint = court, date and number of the final judgment; attach a certified copy
blank-remaining_sentence = Sentence to be served
blank-remaining_sentence-hint = time served and time that remains
blank-consent = Consent of the person
blank-consent-hint = when and before whom the person consented; attach the declaration
blank-assets = Property
blank-assets-hint = each asset, where it is, in whose name, and its value
blank-link_to_offence = Link to the offence
blank-link_to_offence-hint = why the property is proceeds or instrument of the offence, or of equal value
blank-order = Order
blank-order-hint = the freezing, seizure or confiscation order, and whether it is final
blank-third_parties = Third parties
blank-third_parties-hint = persons with rights in the property, and how they were heard
blank-information = Information sent
blank-information-hint = what is sent, and how it was obtained
blank-use_limits = Limits on use
blank-use_limits-hint = what the receiver may and may not use it for
blank-dual_criminality = Dual criminality
blank-dual_criminality-hint = the offence as it stands in the law of both States
blank-contact = Contact
blank-contact-hint = name, telephone and electronic address of the officer in charge
blank-annexes = Annexes
blank-annexes-hint = list of the documents attached: legal texts, orders, identification, translation
blank-signature = Place, date and signature
blank-signature-hint = name and office of the person who signs
draft-contents = What the request must contain
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
    html, docx a page for a browser, a document for a word processor
    ids        the ids alone, one a line, for pipes
    --fields id,title chooses and orders the columns of table, csv, tsv and markdown.
    `batch` always prints one line of JSON a case; `export` has formats of its own.
topic-exit-codes = EXIT CODES
    0  an instrument applies; something was found; every case of a batch has an instrument
    1  none applies; nothing was found; a requirement (--require) is not met; a case of a batch has none
    2  the question, a flag, the configuration or a line of a batch is wrong
    3  it could not be answered: a file that cannot be read, records that are broken
    With --quiet nothing is printed and the exit code speaks. A closed pipe ends quietly.
