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
networks = Réseaux dont les deux États sont membres : { $names }
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
more-demands = { $count ->
    [one] { $count } autre condition (--all l'affiche)
   *[other] { $count } autres conditions (--all les affiche)
}
bound-no = ne lie pas
bound-not-known = inconnu
nothing-found = Aucun résultat.
heading-figure = Donnée
heading-value = Valeur
heading-term = Terme
heading-code = Code
heading-name = Nom
heading-also = Autres noms
index-in-memory = Impossible d'écrire dans le dossier de cache : l'index est construit en mémoire à chaque exécution.
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
reason-ended = a pris fin, au plus tard : { $date }
reason-end-not-known = a cessé d'être en vigueur (information : { $date }) ; on ignore depuis quand
reason-signed-only = { $state } : signature ; aucun consentement à être lié n'a été relevé
reason-not-a-party = { $state } : n'est pas partie
reason-no-record = { $state } : aucune participation connue (date de la liste : { $date })
reason-withdrawn = { $state } : dénonciation (prise d'effet : { $date })
reason-withdrawal-effect-not-known = { $state } : dénonciation notifiée ; la date de prise d'effet n'est pas connue ({ $date })
reason-pending-request-kept = continue de s'appliquer aux demandes présentées avant son extinction ({ $date })
reason-disputed = position exprimée ({ $state }) : { $term ->
    [in-force] en vigueur
    [not-in-force] pas en vigueur
   *[other] { $term }
} ({ $date })
reason-precluded = { $state } : déclaration empêchant l'entrée en vigueur entre les deux États
reason-accession-not-accepted = { $state } : adhésion ; aucune acceptation par l'autre État n'a été relevée
reason-replaced-by = { $other } le remplace entre les deux États depuis { $date }
reason-partly-replaced-by = { $other } le remplace en partie ({ $term })
reason-superseded-by = { $other } remplace les traités bilatéraux sur la mesure depuis { $date }
reason-amended-by = { $other } modifie son champ d'application depuis { $date }
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
reason-yields-to = s'efface devant { $other } et s'applique à titre subsidiaire
reason-steps-in = aucun autre traité sur la mesure ne lie les deux États ; celui-ci s'applique donc
reason-below-grade = les sources sur lesquelles il repose sont d'un niveau inférieur à celui demandé
reason-first = premier dans l'ordre
reason-stands-beside = applicable de façon autonome, parallèlement à { $other }
reason-adds-to = complète { $other }
reason-falls-back = recours subsidiaire si { $other } n'aboutit pas

## Exigences des programmes

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

## Sujets

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
    ids        les identifiants seuls, un par ligne, pour les tubes
    --fields id,title choisit et ordonne les colonnes de table, csv, tsv et markdown.
    `batch` imprime toujours une ligne de JSON par affaire ; `export` a ses propres formats.
topic-exit-codes = CODES DE SORTIE
    0  un instrument s'applique ; quelque chose a été trouvé ; chaque affaire d'un lot a un instrument
    1  aucun ne s'applique ; rien n'a été trouvé ; une exigence (--require) n'est pas remplie ; une affaire n'en a pas
    2  la question, une option, la configuration ou une ligne d'un lot est fausse
    3  il n'a pas été possible de répondre : un fichier illisible, des enregistrements abîmés
    Avec --quiet rien n'est imprimé et le code de sortie parle. Un tube fermé se termine en silence.
