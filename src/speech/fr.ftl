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
more-demands = { $count ->
    [one] 1 more condition (--all shows it)
   *[other] { $count } more conditions (--all shows them)
}
bound-no = not bound
bound-not-known = not known
nothing-found = Nothing found.
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
reason-disputed = { $state } holds that it is { $term } ({ $date })
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

## Pays, autorités, réseaux

heading-measure = Mesure
heading-measures = Mesures
heading-does = Fonction
heading-authority = Autorité
heading-languages = Langues
heading-named-for = Désignée pour
heading-form = Forme
kind-bilateral = bilatéraux
kind-multilateral = multilatéraux
by-default = en général
not-read = non consulté
country-title = { $state } au { $on }
country-no-instruments = Aucun instrument de cet État n'a été trouvé.
country-bilateral = Instruments bilatéraux
country-multilateral = Instruments multilatéraux
country-not-known = On ignore s'ils le lient
country-not-bound = Ne lient pas l'État
country-authorities = Autorités
country-statements = Réserves, déclarations et notifications
country-procedure = Droit interne
country-networks = Réseaux
country-gaps = Ce qui n'existe pas et ce qui manque ici
mark-reciprocity = [réciprocité]
authority-title = { $state } : autorités pour { $what }
authority-central = envoie et reçoit
authority-competent = présente ou exécute les demandes
authority-transmitting = transmet les demandes
authority-diplomatic = voie diplomatique
authority-fallback-default = Aucune autorité désignée pour cet instrument n'a été relevée. En général :
authority-fallback-broader = Aucune n'a été relevée pour cette mesure précise. Pour la mesure plus large qui la comprend :
authority-fallback-single = Aucune n'est compétente en général. Désignées pour certains instruments :
authority-nothing = Aucune autorité n'a été relevée à cet effet.
statement-reservation = réserve
statement-declaration = déclaration
statement-notification = notification
statement-objection = objection
statement-withdrawal = retrait
networks-both = Réseaux auxquels les deux appartiennent :
clause-not-read = (prévoit la mesure ; l'article n'a pas été consulté)

## Chronologie

heading-event = Fait
timeline-title = { $one } et { $other } au fil du temps
timeline-empty = Aucun instrument entre les deux n'a été relevé.
timeline-yes = En vigueur au { $on } : { $ids }
timeline-not-known = On ignore s'ils sont en vigueur au { $on } : { $ids }
timeline-sources = Consulté sur { $count } pages (`--format json` les indique). Outil de recherche ; ne constitue pas un avis juridique.
happened-signed = signé ou adopté
happened-joined = lié
happened-in-force = en vigueur entre les deux
happened-reported-in-force = signalé en vigueur
happened-reported-not-in-force = signalé comme n'étant pas en vigueur
happened-replaced = remplacé par { $by }
happened-withdrew = s'est retiré
happened-ended = éteint
svg-in-force = en vigueur
svg-past = éteint ou remplacé
svg-unknown = début ou vigueur inconnus
svg-signed = signature ou adoption
svg-note = Une barre pleine qui atteint la ligne pointillée est en vigueur au dernier jour. Outil de recherche ; ne constitue pas un avis juridique.

## Matrice

heading-pair = Qui demande à qui
matrix-corner = demande ↓ requis →
matrix-requesting = État requérant
matrix-requested = État requis
matrix-first = Premier instrument
matrix-behind = En appui
matrix-others = autres en appui
matrix-conditional = ne couvre l'infraction que si des conditions sont remplies
matrix-gaps = { $count ->
    [0] Chaque paire a un instrument.
    [one] 1 paire sur { $pairs } n'a aucun instrument que l'on sache applicable.
   *[other] { $count } paires sur { $pairs } n'ont aucun instrument que l'on sache applicable.
}
standing-bilateral = bilatéral
standing-regional = régional
standing-universal = universel
standing-not-known = vigueur inconnue
standing-gap = aucun

## Un instrument

fact-kind = Nature
fact-short = Connu sous le nom de
fact-authentic = Textes authentiques
kind-one-bilateral = bilatéral
kind-one-multilateral = multilatéral
form-treaty = traité
form-convention = convention
form-agreement = accord
form-protocol = protocole
form-exchange-of-notes = échange de notes
form-memorandum = mémorandum
form-code = code
form-scheme = plan
form-decision = décision
form-arrangement = arrangement
form-eu-act = acte de l'Union européenne
status-in-force = en vigueur
status-not-in-force = pas en vigueur
status-replaced = remplacé
status-terminated = éteint
status-doubtful = son effet est douteux
force-rule-days = pour l'État qui adhère ensuite, { $count } jours après son dépôt
force-rule-months = pour l'État qui adhère ensuite, { $count ->
    [one] 1 mois après son dépôt
   *[other] { $count } mois après son dépôt
}
force-rule-first = , le premier jour du mois suivant
show-purpose = À quoi il sert
show-any-offence = toute infraction
show-except = sauf { $offences }
show-more-parties = … et { $count } de plus (--parties les montre tous)
show-bound = liés
show-signed-only = signé seulement
show-withdrawn = se sont retirés
show-relations = Relations avec d'autres instruments
relation-replaces = remplace
relation-replaced-by = remplacé par
relation-supplements = complète
relation-supplemented-by = complété par
relation-amends = modifie
relation-amended-by = modifié par
relation-supersedes-bilaterals = remplace entre ses parties les traités bilatéraux portant sur ses mesures
relation-yields-to-others = s'efface devant un autre traité sur la mesure qui lie les deux
relation-without-prejudice = ne porte pas atteinte à d'autres traités
relation-more-favourable = ne porte pas atteinte à ce qui est plus favorable à la coopération
relation-deems-extraditable = ses infractions sont réputées donner lieu à extradition dans les autres traités des parties
relation-optional-legal-basis = peut servir de base à l'extradition si aucun traité ne lie les deux
relation-imports-procedure = fournit sa procédure si aucun autre traité sur la mesure ne lie les deux
relation-applies-provisions-of = sa coopération suit les articles de
relation-from-applies-provisions-of = ses articles sont appliqués par

## Recherche

found-in-force = en vigueur
found-not-in-force = pas en vigueur
found-ended = éteint ou remplacé
found-not-known = vigueur inconnue
found-more = { $shown } sur { $total } affichés (--limit en montre plus).

## Projet de demande

draft-title = Demande : { $measure }
draft-note = Projet à compléter. Ce qui figure entre crochets est à rédiger par l'agent ; rien ici ne concerne l'affaire. Outil de recherche ; ne constitue pas un avis juridique.
draft-states = État requérant : { $requesting }. État requis : { $requested }.
draft-to = Destinataire
draft-from = Expéditeur
draft-no-authority = [Aucune autorité n'a été relevée : indiquez-la ou utilisez la voie diplomatique]
draft-authority-default = Compétente en général pour la mesure ; aucune n'a été relevée comme désignée pour cet instrument.
draft-authority-broader-measure = Compétente en général pour la mesure plus large qui comprend celle-ci.
draft-authority-single-instruments = Désignée pour d'autres instruments seulement : à confirmer.
draft-authority-nothing = À confirmer.
draft-bases = Base légale
draft-also = Également en vigueur entre les deux États, dans cet ordre ; rayer ce qui n'est pas invoqué :
draft-articles = articles { $articles }
draft-since = en vigueur entre les deux depuis le { $date }
draft-optional = (le cas échéant)
draft-undertakings = Engagements
undertaking-specialty = { $state } respectera le principe de la spécialité : ce qui est accordé ne servira qu'à la procédure indiquée ici, sauf consentement de l'État requis.
undertaking-confidentiality = { $state } gardera confidentiel ce qui est transmis et ne l'utilisera que dans les limites de l'instrument.
undertaking-death-penalty = Si l'infraction est passible de la peine de mort, { $state } donne les assurances exigées par l'instrument : [texte de l'assurance].
undertaking-costs = { $state } accepte la règle de l'instrument sur les frais.
draft-language = Langue et certification
draft-language-not-read = Les langues acceptées par l'autorité destinataire n'ont pas été relevées : se renseigner avant l'envoi.
draft-translation = Joindre la traduction de la demande et de chaque annexe, certifiée par le traducteur si l'État requis l'exige.
draft-check = À vérifier avant l'envoi
draft-checklist = Liste de contrôle des rubriques obligatoires
refused-not-bound = il ne lie pas les deux États
blank-reference = Référence
blank-reference-hint = numéro du dossier et date de la demande
blank-proceedings = Autorité et procédure
blank-proceedings-hint = autorité chargée de l'enquête ou du procès, nature et stade de la procédure
blank-persons = Personnes concernées
blank-persons-hint = nom complet, date et lieu de naissance, pièces d'identité et tout autre élément d'identification
blank-facts = Faits
blank-facts-hint = ce qui a été fait, quand, où, par qui, et le lien de la personne avec les faits
blank-legal_texts = Infractions et textes légaux
blank-legal_texts-hint = qualification selon le droit de l'État requérant, avec le texte des dispositions
blank-assistance = Entraide demandée
blank-assistance-hint = chaque acte demandé, avec précision
blank-relevance = But et pertinence
blank-relevance-hint = pourquoi chaque acte est nécessaire et son lien avec les faits
blank-procedure = Procédure à suivre
blank-procedure-hint = formalités du droit de l'État requérant pour que le résultat soit utilisable
blank-deadline = Urgence
blank-deadline-hint = date à laquelle l'exécution est nécessaire, et pourquoi
blank-confidentiality = Confidentialité
blank-confidentiality-hint = ce qui doit rester confidentiel, à l'égard de qui et pourquoi
blank-persons_present = Personnes présentes
blank-persons_present-hint = agents ou parties qui demandent à assister à l'exécution
blank-whereabouts = Lieu de séjour
blank-whereabouts-hint = où la personne se trouve ou est présumée se trouver
blank-nationality = Nationalité
blank-nationality-hint = toutes les nationalités de la personne
blank-warrant = Mandat d'arrêt ou jugement
blank-warrant-hint = autorité, date et numéro du mandat d'arrêt ou du jugement ; joindre une copie certifiée
blank-penalty = Peine
blank-penalty-hint = peine encourue, ou peine prononcée et reliquat à exécuter
blank-limitation = Prescription
blank-limitation-hint = que l'action ou la peine n'est pas prescrite, avec le texte des dispositions
blank-provisional_arrest = Arrestation provisoire
blank-provisional_arrest-hint = pourquoi l'arrestation est urgente, et que la demande d'extradition suivra
blank-judgment = Jugement
blank-judgment-hint = juridiction, date et numéro du jugement définitif ; joindre une copie certifiée
blank-remaining_sentence = Peine à exécuter
blank-remaining_sentence-hint = durée exécutée et durée restante
blank-consent = Consentement de la personne
blank-consent-hint = quand et devant qui la personne a consenti ; joindre la déclaration
blank-assets = Biens
blank-assets-hint = chaque bien, où il se trouve, au nom de qui, et sa valeur
blank-link_to_offence = Lien avec l'infraction
blank-link_to_offence-hint = pourquoi les biens sont le produit ou l'instrument de l'infraction, ou de valeur équivalente
blank-order = Décision
blank-order-hint = la décision de gel, de saisie ou de confiscation, et si elle est définitive
blank-third_parties = Tiers
blank-third_parties-hint = personnes ayant des droits sur les biens et comment elles ont été entendues
blank-information = Informations transmises
blank-information-hint = ce qui est transmis et comment cela a été obtenu
blank-use_limits = Limites d'utilisation
blank-use_limits-hint = à quelles fins le destinataire peut ou ne peut pas les utiliser
blank-dual_criminality = Double incrimination
blank-dual_criminality-hint = l'infraction selon le droit des deux États
blank-contact = Contact
blank-contact-hint = nom, téléphone et adresse électronique de l'agent responsable
blank-annexes = Annexes
blank-annexes-hint = liste des pièces jointes : textes légaux, décisions, identification, traduction
blank-signature = Lieu, date et signature
blank-signature-hint = nom et qualité du signataire
draft-contents = Contenu exigé
