### What the program says in Spanish.

## Headings

heading-role = Función
heading-instrument = Instrumento
heading-in-force = En vigor desde
heading-articles = Artículos
heading-notes = Notas
heading-state = Estado
heading-signed = Firma
heading-consent = Consentimiento
heading-date = Fecha
heading-until = Hasta

question = Estado requirente: { $requesting } · Estado requerido: { $requested }
question-offence = delito: { $offence }
question-measure = medida: { $measure }
question-on = fecha: { $on }
other-measures = Otras medidas
no-treaty = No se ha encontrado ningún instrumento aplicable.
explained = Por qué
set-aside = Descartados
set-aside-count = { $count ->
    [one] Se examinó y descartó 1 instrumento (--all lo muestra).
   *[other] Se examinaron y descartaron { $count } instrumentos (--all los muestra).
}
force-unknown-count = { $count ->
    [one] No consta si 1 instrumento más estaba en vigor ese día: { $ids }
   *[other] No consta si otros { $count } instrumentos estaban en vigor ese día: { $ids }
}
facts-as-of = El dato más antiguo es de { $as_of }. Herramienta de consulta; no constituye asesoramiento jurídico.
sends = Autoridad remitente ({ $state }): { $office }
receives = Autoridad destinataria ({ $state }): { $office }
languages = solicitudes en: { $languages }
absence = No existe tal tratado ({ $measure }): { $summary }
absence-as-of = { $absence } (a fecha de { $as_of })
gap = Laguna conocida en los datos: { $missing }
way-reciprocity = A falta de tratado, el derecho interno del Estado requerido ({ $state }):
way-doors = Instrumentos a un paso de ser aplicables:
door-signed = firma sin ratificación ({ $state })
door-none = no consta participación ({ $state })
demand-required = { $topic }: { $summary }
covers-if = aplicable si { $conditions }
condition-joiner = {", y "}
basis-widens = hace extraditable el delito en virtud del tratado indicado arriba
basis-optional-basis = puede servir de base jurídica de la extradición
basis-procedure = se aplican sus propias normas de procedimiento
basis-channel = vía de comunicación paralela a la solicitud
date-not-known = fecha desconocida
in-force-as-of = consta en vigor, { $date }
force-computed = fecha calculada
disputed = CONTROVERTIDO: los dos Estados discrepan sobre si está en vigor
cited = { $url } [{ $grade }, consulta: { $read_on }]
cited-as-of = { $url } [{ $grade }, consulta: { $read_on }, datos a { $as_of }]
grade-depositary = depositario
grade-government = fuente oficial
grade-secondary = fuente secundaria
more-gaps = { $count ->
    [one] 1 laguna conocida más en los datos (--all la muestra)
   *[other] { $count } lagunas conocidas más en los datos (--all las muestra)
}
labelled = { $label }: { $text }
field-signed_at = lugar de la firma
field-signed_on = firma
field-entry_into_force = entrada en vigor
field-in_force_on = entrada en vigor
field-offences = delitos
draft-offence = Delito: { $offence }
found-in-title = título
found-in-alias = también
found-in-measure = medida
found-in-offence = delito
summaries-language = Los resúmenes y las notas figuran en inglés, como en los registros.
more-demands = { $count ->
    [one] 1 condición más (--all la muestra)
   *[other] { $count } condiciones más (--all las muestra)
}
consent-ratification = ratificación
consent-acceptance = aceptación
consent-approval = aprobación
consent-accession = adhesión
consent-succession = sucesión
consent-definitive-signature = firma definitiva
consent-formal-confirmation = confirmación formal
bound-no = no vincula
bound-not-known = se desconoce
nothing-found = Sin resultados.
heading-figure = Dato
heading-value = Valor
heading-term = Término
heading-code = Código
heading-name = Nombre
heading-also = Otros nombres
index-in-memory = No se puede escribir en la carpeta de caché, u otros pueden hacerlo: el índice se construye en memoria en cada ejecución.
heading-topic = Tema
heading-statement = Declaración
heading-sources = Fuentes
fact-parties = Partes
fact-signed = Firma
fact-in-force = Entrada en vigor
fact-ended = Terminación
fact-measures = Medidas
fact-offences = Delitos
fact-depositary = Depositario
fact-registrations = Registro o publicación
fact-note = Nota
fact-reported = Situación comunicada
fact-disagrees = Otra fuente indica
parties-of = Partes: { $title }
parties-complete = Lista completa a fecha de { $date }.
parties-partial = La lista puede estar incompleta: que un Estado no figure en ella no significa que no sea parte.

## Roles

role-primary = principal
role-alternative = alternativo
role-complement = complementario
role-fallback = subsidiario

## Conditions of coverage

law-both = de ambos Estados
law-requesting = del Estado requirente
law-requested = del Estado requerido
if-penalty = la pena máxima es de { $months } meses o más conforme al derecho { $law }
if-penalty-more-than = la pena máxima es superior a { $months } meses conforme al derecho { $law }
if-transnational = el delito es de carácter transnacional
if-organized-group = está implicado un grupo delictivo organizado
if-predicate = los bienes proceden de alguno de estos delitos: { $offences }
if-offence = el delito es uno de los siguientes: { $offences }
if-offences-not-read = el delito es uno de los que abarca (no se ha podido consultar cuáles son)
if-on-its-list = el hecho figura en la lista de delitos del propio instrumento
if-taken-as-basis = el Estado requerido lo considera base jurídica (su declaración no se ha podido consultar)
if-not-replaced = { $other } no lo había reemplazado aún ese día (no consta desde cuándo está en vigor)

## Reasons

reason-in-force-stated = en vigor para { $state } desde { $date }
reason-in-force-computed = en vigor para { $state } desde { $date }, fecha calculada a partir de su depósito
reason-date-not-known = { $state }: depósito, { $date }; no consta la fecha de entrada en vigor
reason-in-force-reported = consta en vigor para { $state }, { $date }
reason-provisional = aplicación provisional por { $state }, { $date }
reason-continues = { $state }: continuidad de la participación anterior ({ $term }), en vigor desde { $date }
reason-not-yet-in-force = no está en vigor para { $state } antes de { $date }
reason-force-not-known = no consta si estaba en vigor para { $state } ese día
reason-reported-not-in-force = consta que no está en vigor, { $date }
reason-force-doubted = es dudoso que siga surtiendo efecto ({ $date })
reason-sources-disagree = las fuentes se contradicen: otra indica que no está en vigor, { $date }
reason-suspended = figura como suspendido, { $date }
reason-ended = fin de la vigencia, a más tardar: { $date }
reason-end-not-known = ha dejado de estar en vigor (información: { $date }); no consta desde cuándo
reason-signed-only = { $state }: firma; no consta el consentimiento en obligarse
reason-not-a-party = { $state }: no es parte
reason-no-record = no consta la participación de { $state } (lista a fecha de { $date })
reason-no-record-undated = no consta que { $state } participe
reason-withdrawn = denuncia de { $state }, con efecto desde { $date }
reason-withdrawal-effect-not-known = denuncia notificada por { $state }; no consta cuándo surte efecto ({ $date })
reason-territory-extended = { $term } lo extendió a { $state }, donde está en vigor desde { $date }
reason-territory-extended-undated = { $term } lo extendió a { $state }
reason-territory-excluded = { $term } dejó fuera a { $state }
reason-territory-not-known = no se leyó si alcanza a { $state }
reason-pending-request-kept = sigue aplicándose a las solicitudes presentadas antes de su terminación ({ $date })
reason-within-one-state = ambos pertenecen a { $state }: un tratado rige lo que ocurre entre Estados
reason-disputed = posición de { $state }: { $term ->
    [in-force] en vigor
    [not-in-force] no está en vigor
   *[other] { $term }
} ({ $date })
reason-precluded = una declaración de { $state } impide su entrada en vigor entre los dos Estados
reason-accession-not-accepted = adhesión de { $state }; no consta la aceptación del otro Estado
reason-replaced-by = { $other } lo sustituye entre los dos Estados desde { $date }
reason-replaced-by-undated = { $other } ocupó su lugar entre ambos
reason-partly-replaced-by = { $other } lo sustituye en parte ({ $term })
reason-superseded-by = { $other } sustituye a los tratados bilaterales sobre la medida desde { $date }
reason-superseded-by-undated = { $other } ocupó el lugar de los tratados bilaterales sobre la medida
reason-amended-by = { $other } modifica su ámbito de aplicación desde { $date }
reason-amended-by-undated = { $other } cambió su campo de aplicación
reason-needs-target = no surte efecto sin { $other }, que no vincula a los dos Estados
reason-measure-not-offered = no prevé la medida
reason-offence-not-covered = delito no comprendido: { $term }
reason-covers-any-offence = abarca todos los delitos
reason-covers-some-offences = cubre algunos delitos; queda abierto si este es uno de ellos
reason-covers-offence = delito comprendido: { $term }
reason-covers-broader-offence = delito comprendido: { $term }, que incluye el delito en cuestión
reason-widened-by = el delito se considera extraditable en virtud de { $other }
reason-committed-too-early = no alcanza a los delitos cometidos antes de que vinculara a los dos Estados ({ $date })
reason-penalty-below-threshold = la pena no alcanza el umbral exigido
reason-element-absent = falta un elemento que el instrumento exige
reason-predicate-not-covered = los bienes no proceden de un delito comprendido en el instrumento
reason-legal-basis = base jurídica autónoma
reason-widens = amplía { $other }: los delitos de este instrumento se consideran extraditables conforme a aquel
reason-optional-basis = puede ser la base jurídica si el Estado requerido ({ $state }) supedita la extradición a la existencia de un tratado; su declaración no se ha podido consultar
reason-declared-basis = { $state }: declaró que lo considera base jurídica
reason-declared-no-basis = { $state }: declaró que no lo considera base jurídica
reason-supplies-procedure = ningún otro tratado sobre la medida vincula a los dos Estados, por lo que se aplican sus propios párrafos: { $term }
reason-procedure-from-other = { $other } rige el procedimiento; los párrafos { $term } de este instrumento no se aplican
reason-channel = vía para cursar solicitudes e información
reason-nothing-to-widen = solo amplía los delitos de otros tratados sobre la medida, y ninguno vincula a ambos Estados
reason-yields-to = cede ante { $other } y se aplica de forma subsidiaria
reason-steps-in = ningún otro tratado sobre la medida vincula a los dos Estados, por lo que se aplica este
reason-below-grade = las fuentes en que se apoya son de grado inferior al exigido
reason-first = primero en el orden
reason-stands-beside = aplicable por sí mismo junto a { $other }
reason-adds-to = complementa { $other }
reason-falls-back = recurso subsidiario si { $other } no prospera

## Countries, authorities, networks

heading-measure = Medida
heading-measures = Medidas
heading-does = Función
heading-authority = Autoridad
heading-languages = Idiomas
heading-named-for = Designada para
heading-form = Forma
heading-bilateral = Bilaterales
heading-multilateral = Multilaterales
heading-not-known = No consta
authorities-by-default = En general
languages-accepted = Idiomas aceptados: { $languages }
more-gaps-of-country = { $count ->
    [one] 1 laguna conocida más (--gaps la muestra)
   *[other] { $count } lagunas conocidas más (--gaps las muestra)
}
by-default = en general
not-read = no consta
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
authority-title = { $state }: autoridades · { $what }
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

## Idiomas

language-ar = árabe
language-bg = búlgaro
language-ca = catalán
language-cnr = montenegrino
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-et = estonio
language-fi = finés
language-fr = francés
language-ga = irlandés
language-he = hebreo
language-hi = hindi
language-hr = croata
language-hy = armenio
language-is = islandés
language-it = italiano
language-ja = japonés
language-ka = georgiano
language-ko = coreano
language-lo = lao
language-lt = lituano
language-lv = letón
language-mk = macedonio
language-mn = mongol
language-mt = maltés
language-ne = nepalí
language-nl = neerlandés
language-no = noruego
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-ru = ruso
language-sk = eslovaco
language-sl = esloveno
language-sq = albanés
language-sv = sueco
language-tr = turco
language-uk = ucraniano
language-uz = uzbeko
language-vi = vietnamita
language-zh = chino

## Timeline

heading-event = Hecho
timeline-title = { $one } y { $other } a lo largo del tiempo
timeline-empty = No consta ningún instrumento entre ambos.
timeline-yes = En vigor al { $on }: { $ids }
timeline-not-known = No consta si están en vigor al { $on }: { $ids }
timeline-sources = { $count ->
    [one] Consultado en 1 página (`--format json` la indica). Herramienta de consulta; no constituye asesoramiento jurídico.
   *[other] Consultado en { $count } páginas (`--format json` las indica). Herramienta de consulta; no constituye asesoramiento jurídico.
}
happened-signed = firma o adopción
happened-joined = vinculación
happened-in-force = en vigor entre ambos
happened-reported-in-force = consta en vigor
happened-reported-not-in-force = consta que no está en vigor
happened-replaced = sustitución por { $by }
happened-withdrew = retirada
happened-ended = terminación
svg-in-force = en vigor
svg-past = terminado o sustituido
svg-unknown = inicio o vigencia no conocidos
svg-signed = firma o adopción
svg-note = La barra llena que llega a la línea de puntos está en vigor el último día. Herramienta de consulta; no constituye asesoramiento jurídico.

## Matrix

heading-pair = Quién solicita a quién
matrix-corner = solicita ↓ requerido →
matrix-requesting = Estado requirente
matrix-requested = Estado requerido
matrix-first = Primer instrumento
matrix-behind = En reserva
matrix-others = otros instrumentos en reserva
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

## One instrument

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
status-provisional = aplicado provisionalmente
status-suspended = suspendido
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

## Search

found-in-force = en vigor
found-not-in-force = no está en vigor
found-ended = terminado o sustituido
found-not-known = vigencia no conocida
found-more = Se muestran { $shown } de { $total } (--limit muestra más).

## A draft request

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
draft-articles = { $count ->
    [one] artículo { $articles }
   *[other] artículos { $articles }
}
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
request-none = ningún instrumento es aplicable: `treaty-lookup between` muestra lo que queda
request-remaining = campos obligatorios pendientes: { $keys }
request-refused = { $id } no puede utilizarse para esta solicitud: { $because }
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
## Requirements of scripts

require-none = se exige y no se cumple: ningún instrumento es aplicable
require-bilateral = se exige y no se cumple: no es aplicable ningún tratado celebrado solo entre los dos Estados
require-primary = se exige y no se cumple: { $id } no es el primero; lo es { $first }
require-role = se exige y no se cumple: ningún instrumento de la respuesta tiene la función { $role }
require-before = se exige y no se cumple: { $first } está en vigor entre los dos solo desde { $since }, no antes de { $date }
require-before-unknown = se exige y no se cumple: no consta desde cuándo está en vigor { $first } entre los dos, así que no es seguro que sea antes de { $date }

## Configuration

heading-setting = Ajuste
heading-from = Procede de
setting-none = (ninguno)
from-flag = la línea de órdenes
from-environment = { $variable }
from-file = el archivo de configuración
from-default = elección del programa
config-file = Archivo de configuración: { $path }
config-file-absent = Archivo de configuración (no existe): { $path }
config-file-nowhere = El sistema no indica ninguna carpeta para un archivo de configuración.

## Topics

topic-dates = FECHAS
    Una fecha se escribe 2007-06-01, 2007-06 o 2007; «today» u «hoy» es el día del reloj de esta máquina.
    Un mes o un año en una pregunta vale por su último día.
    Una fecha en una respuesta nunca es más precisa que su fuente: un tratado del que solo se leyó el año
    está en vigor desde 1904, no desde 1904-01-01.
    Sin --on, la respuesta es para hoy. Es fecha lo que está entre 1800 y 2100; lo demás se rechaza.
topic-names = NOMBRES
    Los Estados se nombran de cualquier modo en español, portugués, francés e inglés, o por su código ISO:
    peru, Perú, PER, PE, Pérou. Los acentos, las mayúsculas y la puntuación no importan.
    Los delitos y las medidas, por su identificador o con las palabras de la práctica: money-laundering,
    "lavado de activos".
    Los instrumentos, por identificador, identificador anterior, nombre corto o título.
    Un nombre de varias cosas se rechaza con las opciones; uno desconocido, con los nombres más parecidos.
    `treaty-lookup terms states`, `terms offences` y `terms measures` los enumeran todos.
topic-formats = FORMATOS
    table      para personas, al ancho de la terminal; el predeterminado
    json       un documento; sus claves no se traducen, `treaty-lookup schema` lo describe
    jsonl      lo mismo en una línea
    csv, tsv   filas con encabezado (RFC 4180); la celda que una hoja de cálculo ejecutaría empieza por '
    markdown   para pegar en un documento
    html, docx una página para el navegador, un documento para el procesador de textos
    ids        solo los identificadores, uno por línea, para tuberías
    --fields id,title elige y ordena las columnas de table, csv, tsv y markdown.
    `batch` imprime siempre una línea de JSON por caso; `export` tiene formatos propios.
topic-exit-codes = CÓDIGOS DE SALIDA
    0  hay un instrumento aplicable; se encontró algo; todos los casos de un lote tienen instrumento
    1  no hay ninguno; no se encontró nada; no se cumple una exigencia (--require); un caso no tiene instrumento
    2  está mal la pregunta, una opción, la configuración o una línea de un lote
    3  no se pudo responder: un archivo ilegible, registros dañados
    Con --quiet no se imprime nada y habla el código de salida. Una tubería cerrada termina en silencio.
