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
networks = Redes a las que pertenecen ambos Estados: { $names }
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
more-demands = { $count ->
    [one] 1 condición más (--all la muestra)
   *[other] { $count } condiciones más (--all las muestra)
}
bound-no = no vincula
bound-not-known = se desconoce
nothing-found = Sin resultados.
heading-figure = Dato
heading-value = Valor
heading-term = Término
heading-code = Código
heading-name = Nombre
heading-also = Otros nombres
index-in-memory = No se puede escribir en la carpeta de caché: el índice se construye en memoria en cada ejecución.
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
reason-ended = fin de la vigencia, a más tardar: { $date }
reason-end-not-known = ha dejado de estar en vigor (información: { $date }); no consta desde cuándo
reason-signed-only = { $state }: firma; no consta el consentimiento en obligarse
reason-not-a-party = { $state }: no es parte
reason-no-record = no consta la participación de { $state } (lista a fecha de { $date })
reason-withdrawn = denuncia de { $state }, con efecto desde { $date }
reason-withdrawal-effect-not-known = denuncia notificada por { $state }; no consta cuándo surte efecto ({ $date })
reason-pending-request-kept = sigue aplicándose a las solicitudes presentadas antes de su terminación ({ $date })
reason-disputed = posición de { $state }: { $term ->
    [in-force] en vigor
    [not-in-force] no está en vigor
   *[other] { $term }
} ({ $date })
reason-precluded = una declaración de { $state } impide su entrada en vigor entre los dos Estados
reason-accession-not-accepted = adhesión de { $state }; no consta la aceptación del otro Estado
reason-replaced-by = { $other } lo sustituye entre los dos Estados desde { $date }
reason-partly-replaced-by = { $other } lo sustituye en parte ({ $term })
reason-superseded-by = { $other } sustituye a los tratados bilaterales sobre la medida desde { $date }
reason-amended-by = { $other } modifica su ámbito de aplicación desde { $date }
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
reason-yields-to = cede ante { $other } y se aplica de forma subsidiaria
reason-steps-in = ningún otro tratado sobre la medida vincula a los dos Estados, por lo que se aplica este
reason-below-grade = las fuentes en que se apoya son de grado inferior al exigido
reason-first = primero en el orden
reason-stands-beside = aplicable por sí mismo junto a { $other }
reason-adds-to = complementa { $other }
reason-falls-back = recurso subsidiario si { $other } no prospera

## Exigencias de los programas

require-none = se exige y no se cumple: ningún instrumento es aplicable
require-bilateral = se exige y no se cumple: no es aplicable ningún tratado celebrado solo entre los dos Estados
require-primary = se exige y no se cumple: { $id } no es el primero; lo es { $first }
require-role = se exige y no se cumple: ningún instrumento de la respuesta tiene la función { $role }
require-before = se exige y no se cumple: { $first } está en vigor entre los dos solo desde { $since }, no antes de { $date }
require-before-unknown = se exige y no se cumple: no consta desde cuándo está en vigor { $first } entre los dos, así que no es seguro que sea antes de { $date }

## Configuración

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

## Temas

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
    ids        solo los identificadores, uno por línea, para tuberías
    --fields id,title elige y ordena las columnas de table, csv, tsv y markdown.
    `batch` imprime siempre una línea de JSON por caso; `export` tiene formatos propios.
topic-exit-codes = CÓDIGOS DE SALIDA
    0  hay un instrumento aplicable; se encontró algo; todos los casos de un lote tienen instrumento
    1  no hay ninguno; no se encontró nada; no se cumple una exigencia (--require); un caso no tiene instrumento
    2  está mal la pregunta, una opción, la configuración o una línea de un lote
    3  no se pudo responder: un archivo ilegible, registros dañados
    Con --quiet no se imprime nada y habla el código de salida. Una tubería cerrada termina en silencio.
