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

## Países, autoridades, redes

heading-measure = Medida
heading-measures = Medidas
heading-does = Función
heading-authority = Autoridad
heading-languages = Idiomas
heading-named-for = Designada para
heading-form = Forma
kind-bilateral = bilaterales
kind-multilateral = multilaterales
by-default = en general
not-read = no consultado
country-title = { $state } al { $on }
country-no-instruments = No se encontró ningún instrumento de este Estado.
country-bilateral = Instrumentos bilaterales
country-multilateral = Instrumentos multilaterales
country-not-known = No consta si lo obligan
country-not-bound = No vinculantes
country-authorities = Autoridades
country-statements = Reservas, declaraciones y notificaciones
country-procedure = Derecho interno
country-networks = Redes
country-gaps = Lo que no existe y lo que falta aquí
mark-reciprocity = [reciprocidad]
authority-title = { $state }: autoridades para { $what }
authority-central = remite y recibe
authority-competent = formula o ejecuta solicitudes
authority-transmitting = transmite solicitudes
authority-diplomatic = vía diplomática
authority-fallback-default = No consta ninguna designada para este instrumento. En general:
authority-fallback-broader = No consta ninguna para esta medida concreta. Para la medida más amplia que la comprende:
authority-fallback-single = No consta ninguna competente en general. Designadas para instrumentos determinados:
authority-nothing = No consta ninguna autoridad para ello.
statement-reservation = reserva
statement-declaration = declaración
statement-notification = notificación
statement-objection = objeción
statement-withdrawal = retiro
networks-both = Redes a las que ambos pertenecen:
clause-not-read = (prevé la medida; no se consultó el artículo)

## Cronología

heading-event = Hecho
timeline-title = { $one } y { $other } a lo largo del tiempo
timeline-empty = No consta ningún instrumento entre ambos.
timeline-yes = En vigor al { $on }: { $ids }
timeline-not-known = No consta si están en vigor al { $on }: { $ids }
timeline-sources = Consultado en { $count } páginas (`--format json` las indica). Herramienta de consulta; no constituye asesoramiento jurídico.
happened-signed = firmado o adoptado
happened-joined = obligado
happened-in-force = en vigor entre ambos
happened-reported-in-force = consta en vigor
happened-reported-not-in-force = consta que no está en vigor
happened-replaced = sustituido por { $by }
happened-withdrew = se retiró
happened-ended = terminado
svg-in-force = en vigor
svg-past = terminado o sustituido
svg-unknown = inicio o vigencia no conocidos
svg-signed = firma o adopción
svg-note = La barra llena que llega a la línea de puntos está en vigor el último día. Herramienta de consulta; no constituye asesoramiento jurídico.

## Matriz

heading-pair = Quién solicita a quién
matrix-corner = solicita ↓ requerido →
matrix-requesting = Estado requirente
matrix-requested = Estado requerido
matrix-first = Primer instrumento
matrix-behind = Detrás
matrix-others = otros lo respaldan
matrix-conditional = comprende el delito solo si se cumplen condiciones
matrix-gaps = { $count ->
    [0] Cada par tiene un instrumento.
    [one] 1 de { $pairs } pares no tiene ningún instrumento que conste aplicable.
   *[other] { $count } de { $pairs } pares no tienen ningún instrumento que conste aplicable.
}
standing-bilateral = bilateral
standing-regional = regional
standing-universal = universal
standing-not-known = vigencia no conocida
standing-gap = ninguno

## Un instrumento

fact-kind = Clase
fact-short = Conocido como
fact-authentic = Textos auténticos
kind-one-bilateral = bilateral
kind-one-multilateral = multilateral
form-treaty = tratado
form-convention = convención
form-agreement = acuerdo
form-protocol = protocolo
form-exchange-of-notes = canje de notas
form-memorandum = memorando
form-code = código
form-scheme = esquema
form-decision = decisión
form-arrangement = arreglo
form-eu-act = acto de la Unión Europea
status-in-force = en vigor
status-not-in-force = no está en vigor
status-replaced = sustituido
status-terminated = terminado
status-doubtful = se duda de su vigencia
force-rule-days = para el Estado que se incorpora después, { $count } días tras su depósito
force-rule-months = para el Estado que se incorpora después, { $count ->
    [one] 1 mes tras su depósito
   *[other] { $count } meses tras su depósito
}
force-rule-first = , el primer día del mes siguiente
show-purpose = Para qué sirve
show-any-offence = cualquier delito
show-except = salvo { $offences }
show-more-parties = … y { $count } más (--parties los muestra todos)
show-bound = obligados
show-signed-only = solo firmado
show-withdrawn = retirados
show-relations = Relación con otros instrumentos
relation-replaces = sustituye a
relation-replaced-by = sustituido por
relation-supplements = complementa a
relation-supplemented-by = complementado por
relation-amends = modifica a
relation-amended-by = modificado por
relation-supersedes-bilaterals = sustituye entre sus partes a los tratados bilaterales sobre sus medidas
relation-yields-to-others = cede ante otro tratado sobre la medida que obligue a ambos
relation-without-prejudice = no afecta a otros tratados
relation-more-favourable = no afecta a lo que sea más favorable a la cooperación
relation-deems-extraditable = sus delitos se consideran extraditables en los demás tratados de las partes
relation-optional-legal-basis = puede servir de base para la extradición si ningún tratado obliga a ambos
relation-imports-procedure = aporta su procedimiento si ningún otro tratado sobre la medida obliga a ambos
relation-applies-provisions-of = su cooperación se rige por los artículos de
relation-from-applies-provisions-of = aplica sus artículos

## Búsqueda

found-in-force = en vigor
found-not-in-force = no está en vigor
found-ended = terminado o sustituido
found-not-known = vigencia no conocida
found-more = Se muestran { $shown } de { $total } (--limit muestra más).

## Borrador de solicitud

draft-title = Solicitud: { $measure }
draft-note = Borrador para completar. Lo que figura entre corchetes lo redacta el funcionario; nada aquí se refiere al caso. Herramienta de consulta; no constituye asesoramiento jurídico.
draft-states = Estado requirente: { $requesting }. Estado requerido: { $requested }.
draft-to = Destinatario
draft-from = Remitente
draft-no-authority = [No consta la autoridad: indíquela o utilice la vía diplomática]
draft-authority-default = Competente en general para la medida; no consta ninguna designada para este instrumento.
draft-authority-broader-measure = Competente en general para la medida más amplia que comprende esta.
draft-authority-single-instruments = Designada solo para otros instrumentos: confírmese.
draft-authority-nothing = Confírmese.
draft-bases = Base jurídica
draft-also = También en vigor entre ambos Estados, en este orden; táchese lo que no se invoque:
draft-articles = artículos { $articles }
draft-since = en vigor entre ambos desde el { $date }
draft-optional = (si procede)
draft-undertakings = Compromisos
undertaking-specialty = { $state } respetará el principio de especialidad: lo concedido servirá solo al procedimiento aquí indicado, salvo consentimiento del Estado requerido.
undertaking-confidentiality = { $state } guardará reserva sobre lo remitido y lo utilizará solo en los términos del instrumento.
undertaking-death-penalty = Si el delito puede castigarse con la pena de muerte, { $state } ofrece las garantías que exige el instrumento: [texto de la garantía].
undertaking-costs = { $state } acepta la regla del instrumento sobre los gastos.
draft-language = Idioma y certificación
draft-language-not-read = No consta en qué idiomas recibe solicitudes la autoridad destinataria: consúltese antes de remitir.
draft-translation = Adjúntese la traducción de la solicitud y de cada anexo, con la certificación del traductor si el Estado requerido la exige.
draft-check = Para verificar antes de remitirla
draft-checklist = Lista de verificación de los campos obligatorios
refused-not-bound = no vincula a ambos Estados
blank-reference = Referencia
blank-reference-hint = número de expediente y fecha de la solicitud
blank-proceedings = Autoridad y procedimiento
blank-proceedings-hint = autoridad que conduce la investigación o el proceso, clase y etapa del procedimiento
blank-persons = Personas afectadas
blank-persons-hint = nombre completo, fecha y lugar de nacimiento, documentos de identidad y demás datos que identifiquen a cada persona
blank-facts = Hechos
blank-facts-hint = qué se hizo, cuándo, dónde, por quién y cómo se vincula a la persona
blank-legal_texts = Delitos y textos legales
blank-legal_texts-hint = calificación conforme al derecho del Estado requirente, con el texto de las disposiciones
blank-assistance = Asistencia solicitada
blank-assistance-hint = cada diligencia que se solicita, con precisión
blank-relevance = Finalidad y pertinencia
blank-relevance-hint = por qué se necesita cada diligencia y su relación con los hechos
blank-procedure = Procedimiento que ha de seguirse
blank-procedure-hint = formalidades del derecho del Estado requirente para que el resultado sea utilizable
blank-deadline = Urgencia
blank-deadline-hint = fecha en que se necesita y por qué
blank-confidentiality = Confidencialidad
blank-confidentiality-hint = qué debe mantenerse en reserva, frente a quién y por qué
blank-persons_present = Personas presentes
blank-persons_present-hint = funcionarios o partes que solicitan asistir a la ejecución
blank-whereabouts = Paradero
blank-whereabouts-hint = dónde se encuentra o se cree que se encuentra la persona
blank-nationality = Nacionalidad
blank-nationality-hint = todas las nacionalidades de la persona
blank-warrant = Orden de detención o sentencia
blank-warrant-hint = autoridad, fecha y número de la orden de detención o sentencia; adjúntese copia certificada
blank-penalty = Pena
blank-penalty-hint = pena que puede imponerse, o impuesta y la parte que falta cumplir
blank-limitation = Prescripción
blank-limitation-hint = que la acción o la pena no han prescrito, con el texto de las disposiciones
blank-provisional_arrest = Detención preventiva
blank-provisional_arrest-hint = por qué es urgente la detención y que se presentará la solicitud de extradición
blank-judgment = Sentencia
blank-judgment-hint = tribunal, fecha y número de la sentencia firme; adjúntese copia certificada
blank-remaining_sentence = Pena por cumplir
blank-remaining_sentence-hint = tiempo cumplido y tiempo restante
blank-consent = Consentimiento de la persona
blank-consent-hint = cuándo y ante quién consintió la persona; adjúntese la declaración
blank-assets = Bienes
blank-assets-hint = cada bien, dónde se encuentra, a nombre de quién y su valor
blank-link_to_offence = Relación con el delito
blank-link_to_offence-hint = por qué los bienes son producto o instrumento del delito, o de valor equivalente
blank-order = Orden
blank-order-hint = la orden de embargo, incautación o decomiso, y si es firme
blank-third_parties = Terceros
blank-third_parties-hint = personas con derechos sobre los bienes y cómo fueron oídas
blank-information = Información transmitida
blank-information-hint = qué se transmite y cómo se obtuvo
blank-use_limits = Límites de uso
blank-use_limits-hint = para qué puede y no puede utilizarla quien la recibe
blank-dual_criminality = Doble incriminación
blank-dual_criminality-hint = el delito conforme al derecho de ambos Estados
blank-contact = Contacto
blank-contact-hint = nombre, teléfono y correo electrónico del funcionario a cargo
blank-annexes = Anexos
blank-annexes-hint = lista de los documentos adjuntos: textos legales, resoluciones, identificación, traducción
blank-signature = Lugar, fecha y firma
blank-signature-hint = nombre y cargo de quien firma
draft-contents = Contenido exigido
