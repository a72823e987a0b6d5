### What the program says in French.

## Headings

heading-role = Rôle
heading-instrument = Instrument
heading-in-force = En vigueur depuis
heading-articles = Articles
heading-notes = Notes
heading-state = État
heading-signed = Signature
heading-consent = Consentement
heading-date = Date
heading-until = Jusqu'au

question = État requérant : { $requesting } · État requis : { $requested }
question-offence = infraction : { $offence }
question-measure = mesure : { $measure }
question-on = date : { $on }
other-measures = Autres mesures
no-treaty = Aucun instrument applicable n'a été trouvé.
explained = Pourquoi
set-aside = Instruments écartés
set-aside-count = { $count ->
    [one] { $count } instrument a été examiné puis écarté (--all l'affiche).
   *[other] { $count } instruments ont été examinés puis écartés (--all les affiche).
}
force-unknown-count = { $count ->
    [one] Pour { $count } autre instrument, on ignore s'il était en vigueur à cette date : { $ids }
   *[other] Pour { $count } autres instruments, on ignore s'ils étaient en vigueur à cette date : { $ids }
}
facts-as-of = Donnée la plus ancienne : { $as_of }. Outil de recherche ; ne constitue pas un avis juridique.
sends = Autorité expéditrice ({ $state }) : { $office }
receives = Autorité destinataire ({ $state }) : { $office }
languages = langues des demandes : { $languages }
absence = Aucun traité de ce type ({ $measure }) : { $summary }
absence-as-of = { $absence } (situation au { $as_of })
gap = Lacune connue dans les données : { $missing }
way-reciprocity = À défaut de traité, le droit interne de l'État requis ({ $state }) :
way-doors = Instruments qu'un seul pas rendrait applicables :
door-signed = signature sans ratification ({ $state })
door-none = aucune participation connue ({ $state })
demand-required = { $topic } : { $summary }
covers-if = applicable si { $conditions }
condition-joiner = {", et si "}
basis-widens = fait que l'infraction donne lieu à extradition au titre du traité ci-dessus
basis-optional-basis = peut servir de base légale à l'extradition
basis-procedure = ses propres règles de procédure s'appliquent
basis-channel = voie de communication parallèle à la demande
date-not-known = date inconnue
in-force-as-of = signalé en vigueur, { $date }
force-computed = date calculée
disputed = CONTESTÉ : les deux États ne s'accordent pas sur le fait qu'il est en vigueur
cited = { $url } [{ $grade }, consultation : { $read_on }]
cited-as-of = { $url } [{ $grade }, consultation : { $read_on }, données au { $as_of }]
grade-depositary = dépositaire
grade-government = source officielle
grade-secondary = source secondaire
more-gaps = { $count ->
    [one] { $count } autre lacune connue dans les données (--all l'affiche)
   *[other] { $count } autres lacunes connues dans les données (--all les affiche)
}
labelled = { $label } : { $text }
field-signed_at = lieu de signature
field-signed_on = signature
field-entry_into_force = entrée en vigueur
field-in_force_on = entrée en vigueur
field-offences = infractions
draft-offence = Infraction : { $offence }
found-in-title = titre
found-in-alias = aussi
found-in-measure = mesure
found-in-offence = infraction
summaries-language = Les résumés et les notes sont en anglais, comme dans les fiches.
more-demands = { $count ->
    [one] { $count } autre condition (--all l'affiche)
   *[other] { $count } autres conditions (--all les affiche)
}
consent-ratification = ratification
consent-acceptance = acceptation
consent-approval = approbation
consent-accession = adhésion
consent-succession = succession
consent-definitive-signature = signature définitive
consent-formal-confirmation = confirmation formelle
bound-no = ne lie pas
bound-not-known = inconnu
nothing-found = Aucun résultat.
heading-figure = Donnée
heading-value = Valeur
heading-term = Terme
heading-code = Code
heading-name = Nom
heading-also = Autres noms
index-in-memory = Impossible d'écrire dans le dossier de cache, ou d'autres peuvent y écrire : l'index est construit en mémoire à chaque exécution.
heading-topic = Thème
heading-statement = Déclaration
heading-sources = Sources
fact-parties = Parties
fact-signed = Signature
fact-in-force = Entrée en vigueur
fact-ended = Extinction
fact-measures = Mesures
fact-offences = Infractions
fact-depositary = Dépositaire
fact-registrations = Enregistrement ou publication
fact-note = Note
fact-reported = Situation signalée
fact-disagrees = Une autre source indique
parties-of = Parties : { $title }
parties-complete = Liste complète à la date suivante : { $date }.
parties-partial = La liste peut être incomplète : l'absence d'un État ne signifie pas qu'il n'est pas partie.

## Roles

role-primary = principal
role-alternative = alternatif
role-complement = complémentaire
role-fallback = subsidiaire

## Conditions of coverage

law-both = des deux États
law-requesting = de l'État requérant
law-requested = de l'État requis
if-penalty = la peine maximale est d'au moins { $months } mois selon le droit { $law }
if-penalty-more-than = la peine maximale est supérieure à { $months } mois selon le droit { $law }
if-transnational = l'infraction est de nature transnationale
if-organized-group = un groupe criminel organisé y est impliqué
if-predicate = les biens proviennent de l'une de ces infractions : { $offences }
if-offence = l'infraction est l'une des suivantes : { $offences }
if-offences-not-read = l'infraction est l'une de celles qu'il vise (leur liste n'a pas pu être consultée)
if-on-its-list = les faits figurent sur la liste d'infractions de l'instrument lui-même
if-taken-as-basis = l'État requis le considère comme base légale (sa déclaration n'a pas pu être consultée)
if-not-replaced = { $other } ne l'avait pas encore remplacé à cette date (on ignore depuis quand il est en vigueur)

## Reasons

reason-in-force-stated = { $state } : en vigueur depuis { $date }
reason-in-force-computed = { $state } : en vigueur depuis { $date }, date calculée à partir du dépôt
reason-date-not-known = { $state } : dépôt, { $date } ; la date d'entrée en vigueur n'est pas connue
reason-in-force-reported = { $state } : signalé en vigueur, { $date }
reason-provisional = { $state } : application à titre provisoire, { $date }
reason-continues = { $state } : continuité de la participation antérieure ({ $term }), en vigueur depuis { $date }
reason-not-yet-in-force = { $state } : pas en vigueur avant { $date }
reason-force-not-known = { $state } : on ignore s'il était en vigueur à cette date
reason-reported-not-in-force = signalé comme n'étant pas en vigueur, { $date }
reason-force-doubted = il est douteux qu'il produise encore effet ({ $date })
reason-sources-disagree = les sources se contredisent : une autre indique qu'il n'est pas en vigueur, { $date }
reason-suspended = signalé comme suspendu, { $date }
reason-ended = a pris fin, au plus tard : { $date }
reason-end-not-known = a cessé d'être en vigueur (information : { $date }) ; on ignore depuis quand
reason-signed-only = { $state } : signature ; aucun consentement à être lié n'a été relevé
reason-not-a-party = { $state } : n'est pas partie
reason-no-record = { $state } : aucune participation connue (date de la liste : { $date })
reason-no-record-undated = rien n'indique que { $state } y participe
reason-withdrawn = { $state } : dénonciation (prise d'effet : { $date })
reason-withdrawal-effect-not-known = { $state } : dénonciation notifiée ; la date de prise d'effet n'est pas connue ({ $date })
reason-territory-extended = { $term } l'a étendu à { $state }, où il est en vigueur depuis { $date }
reason-territory-extended-undated = { $term } l'a étendu à { $state }
reason-territory-excluded = { $term } a laissé { $state } de côté
reason-territory-not-known = il n'a pas été lu s'il s'applique à { $state }
reason-pending-request-kept = continue de s'appliquer aux demandes présentées avant son extinction ({ $date })
reason-within-one-state = les deux relèvent de { $state } : un traité régit ce qui se passe entre États
reason-disputed = position exprimée ({ $state }) : { $term ->
    [in-force] en vigueur
    [not-in-force] pas en vigueur
   *[other] { $term }
} ({ $date })
reason-precluded = { $state } : déclaration empêchant l'entrée en vigueur entre les deux États
reason-accession-not-accepted = { $state } : adhésion ; aucune acceptation par l'autre État n'a été relevée
reason-replaced-by = { $other } le remplace entre les deux États depuis { $date }
reason-replaced-by-undated = { $other } a pris sa place entre les deux
reason-partly-replaced-by = { $other } le remplace en partie ({ $term })
reason-superseded-by = { $other } remplace les traités bilatéraux sur la mesure depuis { $date }
reason-superseded-by-undated = { $other } a pris la place des traités bilatéraux sur la mesure
reason-amended-by = { $other } modifie son champ d'application depuis { $date }
reason-amended-by-undated = { $other } a modifié son champ d'application
reason-needs-target = reste sans effet sans { $other }, qui ne lie pas les deux États
reason-measure-not-offered = ne prévoit pas la mesure
reason-offence-not-covered = infraction non visée : { $term }
reason-covers-any-offence = vise toutes les infractions
reason-covers-some-offences = couvre certaines infractions ; il reste à savoir si celle-ci en fait partie
reason-covers-offence = infraction visée : { $term }
reason-covers-broader-offence = infraction visée : { $term }, qui comprend l'infraction en cause
reason-widened-by = l'infraction est réputée donner lieu à extradition selon { $other }
reason-committed-too-early = ne s'étend pas aux infractions commises avant qu'il ne lie les deux États ({ $date })
reason-penalty-below-threshold = la peine n'atteint pas le seuil requis
reason-element-absent = un élément exigé par l'instrument fait défaut
reason-predicate-not-covered = les biens ne proviennent pas d'une infraction visée par l'instrument
reason-legal-basis = base légale autonome
reason-widens = élargit { $other } : les infractions du présent instrument y sont réputées donner lieu à extradition
reason-optional-basis = peut servir de base légale si l'État requis ({ $state }) subordonne l'extradition à l'existence d'un traité ; sa déclaration n'a pas pu être consultée
reason-declared-basis = { $state } : a déclaré le considérer comme base légale
reason-declared-no-basis = { $state } : a déclaré ne pas le considérer comme base légale
reason-supplies-procedure = aucun autre traité sur la mesure ne lie les deux États ; ses propres paragraphes s'appliquent donc : { $term }
reason-procedure-from-other = { $other } régit la procédure ; les paragraphes { $term } du présent instrument ne s'appliquent pas
reason-channel = voie pour transmettre demandes et informations
reason-nothing-to-widen = n'étend que les infractions d'autres traités sur la mesure, et aucun ne lie les deux États
reason-yields-to = s'efface devant { $other } et s'applique à titre subsidiaire
reason-steps-in = aucun autre traité sur la mesure ne lie les deux États ; celui-ci s'applique donc
reason-below-grade = les sources sur lesquelles il repose sont d'un niveau inférieur à celui demandé
reason-first = premier dans l'ordre
reason-stands-beside = applicable de façon autonome, parallèlement à { $other }
reason-adds-to = complète { $other }
reason-falls-back = recours subsidiaire si { $other } n'aboutit pas

## Countries, authorities, networks

heading-measure = Mesure
heading-measures = Mesures
heading-does = Fonction
heading-authority = Autorité
heading-languages = Langues
heading-named-for = Désignée pour
heading-form = Forme
heading-bilateral = Bilatéraux
heading-multilateral = Multilatéraux
heading-not-known = Non établi
authorities-by-default = En général
languages-accepted = Langues acceptées : { $languages }
more-gaps-of-country = { $count ->
    [one] { $count } autre lacune connue (--gaps l'affiche)
   *[other] { $count } autres lacunes connues (--gaps les affiche)
}
by-default = en général
not-read = non établi
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
authority-title = { $state } : autorités · { $what }
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

## Langues

language-ar = arabe
language-bg = bulgare
language-ca = catalan
language-cnr = monténégrin
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fr = français
language-ga = irlandais
language-he = hébreu
language-hi = hindi
language-hr = croate
language-hy = arménien
language-is = islandais
language-it = italien
language-ja = japonais
language-ka = géorgien
language-ko = coréen
language-lo = lao
language-lt = lituanien
language-lv = letton
language-mk = macédonien
language-mn = mongol
language-mt = maltais
language-ne = népalais
language-nl = néerlandais
language-no = norvégien
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sk = slovaque
language-sl = slovène
language-sq = albanais
language-sv = suédois
language-tr = turc
language-uk = ukrainien
language-uz = ouzbek
language-vi = vietnamien
language-zh = chinois

## Timeline

heading-event = Fait
timeline-title = { $one } et { $other } au fil du temps
timeline-empty = Aucun instrument entre les deux n'a été relevé.
timeline-yes = En vigueur au { $on } : { $ids }
timeline-not-known = On ignore s'ils sont en vigueur au { $on } : { $ids }
timeline-sources = { $count ->
    [one] Consulté sur { $count } page (`--format json` l'indique). Outil de recherche ; ne constitue pas un avis juridique.
   *[other] Consulté sur { $count } pages (`--format json` les indique). Outil de recherche ; ne constitue pas un avis juridique.
}
happened-signed = signature ou adoption
happened-joined = engagement
happened-in-force = en vigueur entre les deux
happened-reported-in-force = signalé en vigueur
happened-reported-not-in-force = signalé comme n'étant pas en vigueur
happened-replaced = remplacement par { $by }
happened-withdrew = retrait
happened-ended = extinction
svg-in-force = en vigueur
svg-past = éteint ou remplacé
svg-unknown = début ou vigueur inconnus
svg-signed = signature ou adoption
svg-note = Une barre pleine qui atteint la ligne pointillée est en vigueur au dernier jour. Outil de recherche ; ne constitue pas un avis juridique.

## Matrix

heading-pair = Qui demande à qui
matrix-corner = demande ↓ requis →
matrix-requesting = État requérant
matrix-requested = État requis
matrix-first = Premier instrument
matrix-behind = En réserve
matrix-others = autres instruments en réserve
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

## One instrument

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
status-provisional = appliqué à titre provisoire
status-suspended = suspendu
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

## Search

found-in-force = en vigueur
found-not-in-force = pas en vigueur
found-ended = éteint ou remplacé
found-not-known = vigueur inconnue
found-more = { $shown } sur { $total } affichés (--limit en montre plus).

## A draft request

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
draft-articles = { $count ->
    [one] article { $articles }
   *[other] articles { $articles }
}
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
request-none = aucun instrument n'est applicable : `treaty-lookup between` montre ce qui reste
request-remaining = rubriques obligatoires restantes : { $keys }
request-refused = { $id } ne peut être utilisé pour cette demande : { $because }
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
## Requirements of scripts

require-none = exigé et non rempli : aucun instrument n'est applicable
require-bilateral = exigé et non rempli : aucun traité conclu entre les deux seuls États n'est applicable
require-primary = exigé et non rempli : { $id } ne vient pas en premier ; c'est { $first }
require-role = exigé et non rempli : aucun instrument de la réponse n'a le rôle { $role }
require-before = exigé et non rempli : { $first } n'est en vigueur entre les deux que depuis le { $since }, et non avant le { $date }
require-before-unknown = exigé et non rempli : on ne sait pas depuis quand { $first } est en vigueur entre les deux ; il n'est donc pas certain que ce soit avant le { $date }

## Configuration

heading-setting = Réglage
heading-from = Provenance
setting-none = (aucun)
from-flag = la ligne de commande
from-environment = { $variable }
from-file = le fichier de configuration
from-default = choix du programme
config-file = Fichier de configuration : { $path }
config-file-absent = Fichier de configuration (absent) : { $path }
config-file-nowhere = Le système n'indique aucun dossier pour un fichier de configuration.

## Topics

topic-dates = DATES
    Une date s'écrit 2007-06-01, 2007-06 ou 2007 ; « today » ou « aujourd'hui » est le jour de l'horloge
    de cette machine.
    Un mois ou une année dans une question vaut pour son dernier jour.
    Une date dans une réponse n'est jamais plus précise que sa source : un traité dont seule l'année a été lue
    est en vigueur depuis 1904, non depuis 1904-01-01.
    Sans --on, la réponse est pour aujourd'hui. Est une date ce qui se situe entre 1800 et 2100.
topic-names = NOMS
    Les États se nomment de toute manière en français, anglais, espagnol et portugais, ou par leur code ISO :
    peru, Perú, PER, PE, Pérou. Accents, majuscules et ponctuation n'importent jamais.
    Les infractions et les mesures, par leur identifiant ou avec les mots de la pratique : money-laundering,
    "blanchiment de capitaux".
    Les instruments, par identifiant, ancien identifiant, nom court ou titre.
    Un nom de plusieurs choses est refusé avec les choix ; un nom inconnu, avec les noms les plus proches.
    `treaty-lookup terms states`, `terms offences` et `terms measures` les énumèrent tous.
topic-formats = FORMATS
    table      pour les personnes, à la largeur du terminal ; par défaut
    json       un document ; ses clés ne se traduisent pas, `treaty-lookup schema` le décrit
    jsonl      le même sur une ligne
    csv, tsv   des lignes avec en-tête (RFC 4180) ; la cellule qu'un tableur exécuterait commence par '
    markdown   à coller dans un document
    html, docx une page pour le navigateur, un document pour le traitement de texte
    ids        les identifiants seuls, un par ligne, pour les tubes
    --fields id,title choisit et ordonne les colonnes de table, csv, tsv et markdown.
    `batch` imprime toujours une ligne de JSON par affaire ; `export` a ses propres formats.
topic-exit-codes = CODES DE SORTIE
    0  un instrument s'applique ; quelque chose a été trouvé ; chaque affaire d'un lot a un instrument
    1  aucun ne s'applique ; rien n'a été trouvé ; une exigence (--require) n'est pas remplie ; une affaire n'en a pas
    2  la question, une option, la configuration ou une ligne d'un lot est fausse
    3  il n'a pas été possible de répondre : un fichier illisible, des enregistrements abîmés
    Avec --quiet rien n'est imprimé et le code de sortie parle. Un tube fermé se termine en silence.
