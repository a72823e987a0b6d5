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
heading-does = Função
heading-authority = Autoridade
heading-languages = Idiomas
heading-named-for = Designada para
heading-form = Forma
kind-bilateral = bilaterais
kind-multilateral = multilaterais
by-default = em geral
not-read = não consultado
country-title = { $state } em { $on }
country-no-instruments = Não foi encontrado nenhum instrumento deste Estado.
country-bilateral = Instrumentos bilaterais
country-multilateral = Instrumentos multilaterais
country-not-known = Não consta se o vinculam
country-not-bound = Não vinculantes
country-authorities = Autoridades
country-statements = Reservas, declarações e notificações
country-procedure = Direito interno
country-networks = Redes
country-gaps = O que não existe e o que falta aqui
mark-reciprocity = [reciprocidade]
authority-title = { $state }: autoridades para { $what }
authority-central = envia e recebe
authority-competent = formula ou executa pedidos
authority-transmitting = transmite pedidos
authority-diplomatic = via diplomática
authority-fallback-default = Não consta nenhuma designada para este instrumento. Em geral:
authority-fallback-broader = Não consta nenhuma para esta medida específica. Para a medida mais ampla que a abrange:
authority-fallback-single = Não consta nenhuma competente em geral. Designadas para instrumentos determinados:
authority-nothing = Não consta nenhuma autoridade para isso.
statement-reservation = reserva
statement-declaration = declaração
statement-notification = notificação
statement-objection = objeção
statement-withdrawal = retirada
networks-both = Redes a que ambos pertencem:
clause-not-read = (prevê a medida; o artigo não foi consultado)

## Cronologia

heading-event = Fato
timeline-title = { $one } e { $other } ao longo do tempo
timeline-empty = Não consta nenhum instrumento entre os dois.
timeline-yes = Em vigor em { $on }: { $ids }
timeline-not-known = Não consta se estão em vigor em { $on }: { $ids }
timeline-sources = Consultado em { $count } páginas (`--format json` as indica). Ferramenta de consulta; não constitui assessoria jurídica.
happened-signed = assinado ou adotado
happened-joined = vinculado
happened-in-force = em vigor entre os dois
happened-reported-in-force = consta em vigor
happened-reported-not-in-force = consta que não está em vigor
happened-replaced = substituído por { $by }
happened-withdrew = retirou-se
happened-ended = extinto
svg-in-force = em vigor
svg-past = extinto ou substituído
svg-unknown = início ou vigência não conhecidos
svg-signed = assinatura ou adoção
svg-note = A barra cheia que chega à linha pontilhada está em vigor no último dia. Ferramenta de consulta; não constitui assessoria jurídica.

## Matriz

heading-pair = Quem solicita a quem
matrix-corner = solicita ↓ requerido →
matrix-requesting = Estado requerente
matrix-requested = Estado requerido
matrix-first = Primeiro instrumento
matrix-behind = Atrás
matrix-others = outros o respaldam
matrix-conditional = abrange o crime somente se cumpridas as condições
matrix-gaps = { $count ->
    [0] Cada par tem um instrumento.
    [one] 1 de { $pairs } pares não tem nenhum instrumento que conste aplicável.
   *[other] { $count } de { $pairs } pares não têm nenhum instrumento que conste aplicável.
}
standing-bilateral = bilateral
standing-regional = regional
standing-universal = universal
standing-not-known = vigência não conhecida
standing-gap = nenhum

## Um instrumento

fact-kind = Espécie
fact-short = Conhecido como
fact-authentic = Textos autênticos
kind-one-bilateral = bilateral
kind-one-multilateral = multilateral
form-treaty = tratado
form-convention = convenção
form-agreement = acordo
form-protocol = protocolo
form-exchange-of-notes = troca de notas
form-memorandum = memorando
form-code = código
form-scheme = esquema
form-decision = decisão
form-arrangement = ajuste
form-eu-act = ato da União Europeia
status-in-force = em vigor
status-not-in-force = não está em vigor
status-replaced = substituído
status-terminated = extinto
status-doubtful = há dúvida sobre sua vigência
force-rule-days = para o Estado que adere depois, { $count } dias após o depósito
force-rule-months = para o Estado que adere depois, { $count ->
    [one] 1 mês após o depósito
   *[other] { $count } meses após o depósito
}
force-rule-first = , no primeiro dia do mês seguinte
show-purpose = Para que serve
show-any-offence = qualquer crime
show-except = salvo { $offences }
show-more-parties = … e mais { $count } (--parties mostra todos)
show-bound = vinculados
show-signed-only = apenas assinado
show-withdrawn = retiraram-se
show-relations = Relação com outros instrumentos
relation-replaces = substitui
relation-replaced-by = substituído por
relation-supplements = complementa
relation-supplemented-by = complementado por
relation-amends = altera
relation-amended-by = alterado por
relation-supersedes-bilaterals = substitui entre suas partes os tratados bilaterais sobre suas medidas
relation-yields-to-others = cede a outro tratado sobre a medida que vincule os dois
relation-without-prejudice = não afeta outros tratados
relation-more-favourable = não afeta o que for mais favorável à cooperação
relation-deems-extraditable = seus crimes consideram-se passíveis de extradição nos demais tratados das partes
relation-optional-legal-basis = pode servir de base para a extradição se nenhum tratado vincular os dois
relation-imports-procedure = fornece seu procedimento se nenhum outro tratado sobre a medida vincular os dois
relation-applies-provisions-of = sua cooperação rege-se pelos artigos de
relation-from-applies-provisions-of = aplica seus artigos

## Busca

found-in-force = em vigor
found-not-in-force = não está em vigor
found-ended = extinto ou substituído
found-not-known = vigência não conhecida
found-more = Mostram-se { $shown } de { $total } (--limit mostra mais).

## Minuta de pedido

draft-title = Pedido: { $measure }
draft-note = Minuta a completar. O que consta entre colchetes cabe ao funcionário redigir; nada aqui se refere ao caso. Ferramenta de consulta; não constitui assessoria jurídica.
draft-states = Estado requerente: { $requesting }. Estado requerido: { $requested }.
draft-to = Destinatário
draft-from = Remetente
draft-no-authority = [Não consta a autoridade: indique-a ou utilize a via diplomática]
draft-authority-default = Competente em geral para a medida; não consta nenhuma designada para este instrumento.
draft-authority-broader-measure = Competente em geral para a medida mais ampla que abrange esta.
draft-authority-single-instruments = Designada somente para outros instrumentos: confirme-se.
draft-authority-nothing = Confirme-se.
draft-bases = Base jurídica
draft-also = Também em vigor entre os dois Estados, nesta ordem; risque-se o que não for invocado:
draft-articles = artigos { $articles }
draft-since = em vigor entre os dois desde { $date }
draft-optional = (se for o caso)
draft-undertakings = Compromissos
undertaking-specialty = { $state } respeitará o princípio da especialidade: o que for concedido servirá somente ao procedimento aqui indicado, salvo consentimento do Estado requerido.
undertaking-confidentiality = { $state } guardará sigilo sobre o que for enviado e o utilizará somente nos termos do instrumento.
undertaking-death-penalty = Se o crime puder ser punido com a pena de morte, { $state } oferece as garantias exigidas pelo instrumento: [texto da garantia].
undertaking-costs = { $state } aceita a regra do instrumento sobre as despesas.
draft-language = Idioma e certificação
draft-language-not-read = Não consta em que idiomas a autoridade destinatária recebe pedidos: consulte-se antes de enviar.
draft-translation = Anexe-se a tradução do pedido e de cada anexo, com a certificação do tradutor se o Estado requerido a exigir.
draft-check = A verificar antes do envio
draft-checklist = Lista de verificação dos campos obrigatórios
refused-not-bound = não vincula os dois Estados
blank-reference = Referência
blank-reference-hint = número dos autos e data do pedido
blank-proceedings = Autoridade e procedimento
blank-proceedings-hint = autoridade que conduz a investigação ou o processo, espécie e fase do procedimento
blank-persons = Pessoas envolvidas
blank-persons-hint = nome completo, data e local de nascimento, documentos de identidade e demais dados que identifiquem cada pessoa
blank-facts = Fatos
blank-facts-hint = o que foi feito, quando, onde, por quem e como a pessoa se vincula aos fatos
blank-legal_texts = Crimes e textos legais
blank-legal_texts-hint = tipificação segundo o direito do Estado requerente, com o texto dos dispositivos
blank-assistance = Auxílio solicitado
blank-assistance-hint = cada diligência solicitada, com precisão
blank-relevance = Finalidade e pertinência
blank-relevance-hint = por que cada diligência é necessária e sua relação com os fatos
blank-procedure = Procedimento a seguir
blank-procedure-hint = formalidades do direito do Estado requerente para que o resultado seja utilizável
blank-deadline = Urgência
blank-deadline-hint = data em que é necessário e por quê
blank-confidentiality = Sigilo
blank-confidentiality-hint = o que deve ser mantido em sigilo, em relação a quem e por quê
blank-persons_present = Pessoas presentes
blank-persons_present-hint = funcionários ou partes que pedem para assistir à execução
blank-whereabouts = Paradeiro
blank-whereabouts-hint = onde a pessoa se encontra ou se acredita que se encontre
blank-nationality = Nacionalidade
blank-nationality-hint = todas as nacionalidades da pessoa
blank-warrant = Mandado de prisão ou sentença
blank-warrant-hint = autoridade, data e número do mandado de prisão ou da sentença; anexe-se cópia autenticada
blank-penalty = Pena
blank-penalty-hint = pena que pode ser imposta, ou imposta e a parte que resta cumprir
blank-limitation = Prescrição
blank-limitation-hint = que a ação ou a pena não prescreveram, com o texto dos dispositivos
blank-provisional_arrest = Prisão preventiva
blank-provisional_arrest-hint = por que a prisão é urgente e que o pedido de extradição será apresentado
blank-judgment = Sentença
blank-judgment-hint = tribunal, data e número da sentença transitada em julgado; anexe-se cópia autenticada
blank-remaining_sentence = Pena a cumprir
blank-remaining_sentence-hint = tempo cumprido e tempo restante
blank-consent = Consentimento da pessoa
blank-consent-hint = quando e perante quem a pessoa consentiu; anexe-se a declaração
blank-assets = Bens
blank-assets-hint = cada bem, onde se encontra, em nome de quem e seu valor
blank-link_to_offence = Relação com o crime
blank-link_to_offence-hint = por que os bens são produto ou instrumento do crime, ou de valor equivalente
blank-order = Ordem
blank-order-hint = a ordem de bloqueio, apreensão ou perdimento, e se é definitiva
blank-third_parties = Terceiros
blank-third_parties-hint = pessoas com direitos sobre os bens e como foram ouvidas
blank-information = Informação transmitida
blank-information-hint = o que é transmitido e como foi obtido
blank-use_limits = Limites de uso
blank-use_limits-hint = para que o destinatário pode e não pode utilizá-la
blank-dual_criminality = Dupla incriminação
blank-dual_criminality-hint = o crime segundo o direito dos dois Estados
blank-contact = Contato
blank-contact-hint = nome, telefone e correio eletrônico do funcionário responsável
blank-annexes = Anexos
blank-annexes-hint = lista dos documentos anexados: textos legais, decisões, identificação, tradução
blank-signature = Local, data e assinatura
blank-signature-hint = nome e cargo de quem assina
draft-contents = Conteúdo exigido
