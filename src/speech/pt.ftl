### What the program says in Portuguese.

## Headings

heading-role = Função
heading-instrument = Instrumento
heading-in-force = Em vigor desde
heading-articles = Artigos
heading-notes = Notas
heading-state = Estado
heading-signed = Assinatura
heading-consent = Consentimento
heading-date = Data
heading-until = Até

question = Estado requerente: { $requesting } · Estado requerido: { $requested }
question-offence = crime: { $offence }
question-measure = medida: { $measure }
question-on = data: { $on }
other-measures = Outras medidas
no-treaty = Nenhum instrumento aplicável encontrado.
explained = Por quê
set-aside = Descartados
set-aside-count = { $count ->
    [one] { $count } instrumento foi examinado e descartado (use --all para exibi-lo).
   *[other] { $count } instrumentos foram examinados e descartados (use --all para exibi-los).
}
force-unknown-count = { $count ->
    [one] Não consta se mais { $count } instrumento estava em vigor nesse dia: { $ids }
   *[other] Não consta se outros { $count } instrumentos estavam em vigor nesse dia: { $ids }
}
facts-as-of = O dado mais antigo é de { $as_of }. Ferramenta de consulta; não constitui parecer jurídico.
sends = Autoridade remetente ({ $state }): { $office }
receives = Autoridade destinatária ({ $state }): { $office }
languages = pedidos em: { $languages }
absence = Não existe tal tratado ({ $measure }): { $summary }
absence-as-of = { $absence } (situação em { $as_of })
gap = Lacuna conhecida nos dados: { $missing }
way-reciprocity = Na falta de tratado, o direito interno do Estado requerido ({ $state }):
way-doors = Instrumentos a um passo de serem aplicáveis:
door-signed = assinatura sem ratificação ({ $state })
door-none = não consta participação ({ $state })
demand-required = { $topic }: { $summary }
covers-if = aplicável se { $conditions }
condition-joiner = {", e "}
basis-widens = torna o crime passível de extradição nos termos do tratado indicado acima
basis-optional-basis = pode servir de base jurídica da extradição
basis-procedure = aplicam-se suas próprias regras de procedimento
basis-channel = canal de comunicação paralelo ao pedido
date-not-known = data desconhecida
in-force-as-of = consta em vigor, { $date }
force-computed = data calculada
disputed = CONTROVERTIDO: os dois Estados divergem sobre estar ou não em vigor
cited = { $url } [{ $grade }, consulta: { $read_on }]
cited-as-of = { $url } [{ $grade }, consulta: { $read_on }, dados de { $as_of }]
grade-depositary = depositário
grade-government = fonte oficial
grade-secondary = fonte secundária
more-gaps = { $count ->
    [one] mais { $count } lacuna conhecida nos dados (use --all para exibi-la)
   *[other] mais { $count } lacunas conhecidas nos dados (use --all para exibi-las)
}
labelled = { $label }: { $text }
field-signed_at = lugar da assinatura
field-signed_on = assinatura
field-entry_into_force = entrada em vigor
field-in_force_on = entrada em vigor
field-offences = crimes
draft-offence = Crime: { $offence }
found-in-title = título
found-in-alias = também
found-in-measure = medida
found-in-offence = crime
summaries-language = Os resumos e as notas constam em inglês, como nos registros.
more-demands = { $count ->
    [one] mais { $count } condição (use --all para exibi-la)
   *[other] mais { $count } condições (use --all para exibi-las)
}
consent-ratification = ratificação
consent-acceptance = aceitação
consent-approval = aprovação
consent-accession = adesão
consent-succession = sucessão
consent-definitive-signature = assinatura definitiva
consent-formal-confirmation = confirmação formal
bound-no = não vincula
bound-not-known = não se sabe
nothing-found = Nenhum resultado.
heading-figure = Dado
heading-value = Valor
heading-term = Termo
heading-code = Código
heading-name = Nome
heading-also = Outros nomes
index-in-memory = Não é possível gravar na pasta de cache, ou outros podem gravar nela: o índice é montado na memória a cada execução.
heading-topic = Tema
heading-statement = Declaração
heading-sources = Fontes
fact-parties = Partes
fact-signed = Assinatura
fact-in-force = Entrada em vigor
fact-ended = Extinção
fact-measures = Medidas
fact-offences = Crimes
fact-depositary = Depositário
fact-registrations = Registro ou publicação
fact-note = Nota
fact-reported = Situação informada
fact-disagrees = Outra fonte indica
parties-of = Partes: { $title }
parties-complete = Lista completa em { $date }.
parties-partial = A lista pode estar incompleta: o fato de um Estado não constar dela não significa que não seja parte.

## Roles

role-primary = principal
role-alternative = alternativo
role-complement = complementar
role-fallback = subsidiário

## Conditions of coverage

law-both = de ambos os Estados
law-requesting = do Estado requerente
law-requested = do Estado requerido
if-penalty = a pena máxima for de { $months } meses ou mais segundo o direito { $law }
if-penalty-more-than = a pena máxima for superior a { $months } meses segundo o direito { $law }
if-transnational = o crime for de natureza transnacional
if-organized-group = houver envolvimento de grupo criminoso organizado
if-predicate = os bens provierem de algum destes crimes: { $offences }
if-offence = o crime for um dos seguintes: { $offences }
if-offences-not-read = o crime for um dos que abrange (não foi possível consultar quais são)
if-on-its-list = o fato constar da lista de crimes do próprio instrumento
if-taken-as-basis = o Estado requerido o considerar base jurídica (não foi possível consultar sua declaração)
if-not-replaced = { $other } ainda não o tiver substituído nesse dia (não consta desde quando está em vigor)

## Reasons

reason-in-force-stated = { $state }: em vigor desde { $date }
reason-in-force-computed = { $state }: em vigor desde { $date }, data calculada a partir do depósito
reason-date-not-known = { $state }: depósito em { $date }; não consta a data de entrada em vigor
reason-in-force-reported = { $state }: consta em vigor, { $date }
reason-provisional = { $state }: aplicação provisória, { $date }
reason-continues = { $state }: continuidade da participação anterior ({ $term }), em vigor desde { $date }
reason-not-yet-in-force = { $state }: não está em vigor antes de { $date }
reason-force-not-known = { $state }: não consta se estava em vigor nesse dia
reason-reported-not-in-force = consta que não está em vigor, { $date }
reason-force-doubted = há dúvida sobre se ainda produz efeitos ({ $date })
reason-sources-disagree = as fontes se contradizem: outra indica que não está em vigor, { $date }
reason-suspended = consta como suspenso, { $date }
reason-ended = fim da vigência, o mais tardar: { $date }
reason-end-not-known = deixou de vigorar (informação: { $date }); não consta desde quando
reason-signed-only = { $state }: assinatura; não consta o consentimento em obrigar-se
reason-not-a-party = { $state }: não é parte
reason-no-record = { $state }: não consta participação (lista em { $date })
reason-no-record-undated = não consta que { $state } participe
reason-withdrawn = { $state }: denúncia com efeito em { $date }
reason-withdrawal-effect-not-known = { $state }: denúncia notificada; não consta quando produz efeitos ({ $date })
reason-territory-extended = { $term } estendeu-o a { $state }, onde está em vigor desde { $date }
reason-territory-extended-undated = { $term } estendeu-o a { $state }
reason-territory-excluded = { $term } deixou { $state } de fora
reason-territory-not-known = não se leu se alcança { $state }
reason-pending-request-kept = continua aplicável aos pedidos apresentados antes de sua extinção ({ $date })
reason-within-one-state = ambos pertencem a { $state }: um tratado rege o que se passa entre Estados
reason-disputed = posição manifestada ({ $state }): { $term ->
    [in-force] em vigor
    [not-in-force] não está em vigor
   *[other] { $term }
} ({ $date })
reason-precluded = { $state }: declaração que impede a entrada em vigor entre os dois Estados
reason-accession-not-accepted = { $state }: adesão; não consta a aceitação do outro Estado
reason-replaced-by = { $other } o substitui entre os dois Estados desde { $date }
reason-replaced-by-undated = { $other } tomou o seu lugar entre os dois
reason-partly-replaced-by = { $other } o substitui em parte ({ $term })
reason-superseded-by = { $other } substitui os tratados bilaterais sobre a medida desde { $date }
reason-superseded-by-undated = { $other } tomou o lugar dos tratados bilaterais sobre a medida
reason-amended-by = { $other } altera seu âmbito de aplicação desde { $date }
reason-amended-by-undated = { $other } mudou o seu campo de aplicação
reason-needs-target = não produz efeitos sem { $other }, que não vincula os dois Estados
reason-measure-not-offered = não prevê a medida
reason-offence-not-covered = crime não abrangido: { $term }
reason-covers-any-offence = abrange todos os crimes
reason-covers-some-offences = abrange alguns crimes; fica em aberto se este é um deles
reason-covers-offence = crime abrangido: { $term }
reason-covers-broader-offence = crime abrangido: { $term }, que inclui o crime em questão
reason-widened-by = o crime é considerado passível de extradição por força de { $other }
reason-committed-too-early = não alcança crimes cometidos antes de vincular os dois Estados ({ $date })
reason-penalty-below-threshold = a pena não atinge o patamar exigido
reason-element-absent = falta um elemento exigido pelo instrumento
reason-predicate-not-covered = os bens não provêm de crime abrangido pelo instrumento
reason-legal-basis = base jurídica autônoma
reason-widens = amplia { $other }: os crimes deste instrumento são considerados passíveis de extradição nos termos daquele
reason-optional-basis = pode ser a base jurídica se o Estado requerido ({ $state }) condicionar a extradição à existência de tratado; não foi possível consultar sua declaração
reason-declared-basis = { $state }: declarou que o considera base jurídica
reason-declared-no-basis = { $state }: declarou que não o considera base jurídica
reason-supplies-procedure = nenhum outro tratado sobre a medida vincula os dois Estados, de modo que se aplicam seus próprios parágrafos: { $term }
reason-procedure-from-other = { $other } rege o procedimento; os parágrafos { $term } deste instrumento não se aplicam
reason-channel = canal para o envio de pedidos e informações
reason-nothing-to-widen = apenas amplia os crimes de outros tratados sobre a medida, e nenhum vincula os dois Estados
reason-yields-to = cede lugar a { $other } e se aplica em caráter subsidiário
reason-steps-in = nenhum outro tratado sobre a medida vincula os dois Estados, de modo que este se aplica
reason-below-grade = as fontes em que se apoia são de grau inferior ao exigido
reason-first = primeiro na ordem
reason-stands-beside = aplicável por si só, ao lado de { $other }
reason-adds-to = complementa { $other }
reason-falls-back = recurso subsidiário se { $other } não prosperar

## Countries, authorities, networks

heading-measure = Medida
heading-measures = Medidas
heading-does = Função
heading-authority = Autoridade
heading-languages = Idiomas
heading-named-for = Designada para
heading-form = Forma
heading-bilateral = Bilaterais
heading-multilateral = Multilaterais
heading-not-known = Não consta
authorities-by-default = Em geral
languages-accepted = Idiomas aceitos: { $languages }
more-gaps-of-country = { $count ->
    [one] mais { $count } lacuna conhecida (use --gaps para exibi-la)
   *[other] mais { $count } lacunas conhecidas (use --gaps para exibi-las)
}
by-default = em geral
not-read = não consta
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
authority-title = { $state }: autoridades · { $what }
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

## Idiomas

language-ar = árabe
language-bg = búlgaro
language-ca = catalão
language-cnr = montenegrino
language-cs = checo
language-da = dinamarquês
language-de = alemão
language-el = grego
language-en = inglês
language-es = espanhol
language-et = estoniano
language-fi = finlandês
language-fr = francês
language-ga = irlandês
language-he = hebraico
language-hi = hindi
language-hr = croata
language-hy = armênio
language-is = islandês
language-it = italiano
language-ja = japonês
language-ka = georgiano
language-ko = coreano
language-lo = laosiano
language-lt = lituano
language-lv = letão
language-mk = macedônio
language-mn = mongol
language-mt = maltês
language-ne = nepalês
language-nl = neerlandês
language-no = norueguês
language-pl = polonês
language-pt = português
language-ro = romeno
language-ru = russo
language-sk = eslovaco
language-sl = esloveno
language-sq = albanês
language-sv = sueco
language-tr = turco
language-uk = ucraniano
language-uz = uzbeque
language-vi = vietnamita
language-zh = chinês

## Timeline

heading-event = Fato
timeline-title = { $one } e { $other } ao longo do tempo
timeline-empty = Não consta nenhum instrumento entre os dois.
timeline-yes = Em vigor em { $on }: { $ids }
timeline-not-known = Não consta se estão em vigor em { $on }: { $ids }
timeline-sources = { $count ->
    [one] Consultado em { $count } página (`--format json` a indica). Ferramenta de consulta; não constitui parecer jurídico.
   *[other] Consultado em { $count } páginas (`--format json` as indica). Ferramenta de consulta; não constitui parecer jurídico.
}
happened-signed = assinatura ou adoção
happened-joined = vinculação
happened-in-force = em vigor entre os dois
happened-reported-in-force = consta em vigor
happened-reported-not-in-force = consta que não está em vigor
happened-replaced = substituição por { $by }
happened-withdrew = retirada
happened-ended = extinção
svg-in-force = em vigor
svg-past = extinto ou substituído
svg-unknown = início ou vigência não conhecidos
svg-signed = assinatura ou adoção
svg-note = A barra cheia que chega à linha pontilhada está em vigor no último dia. Ferramenta de consulta; não constitui parecer jurídico.

## Matrix

heading-pair = Quem solicita a quem
matrix-corner = solicita ↓ requerido →
matrix-requesting = Estado requerente
matrix-requested = Estado requerido
matrix-first = Primeiro instrumento
matrix-behind = Em reserva
matrix-others = outros instrumentos em reserva
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

## One instrument

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
status-provisional = aplicado provisoriamente
status-suspended = suspenso
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

## Search

found-in-force = em vigor
found-not-in-force = não está em vigor
found-ended = extinto ou substituído
found-not-known = vigência não conhecida
found-more = Mostram-se { $shown } de { $total } (--limit mostra mais).

## A draft request

draft-title = Pedido: { $measure }
draft-note = Minuta a completar. O que consta entre colchetes cabe ao funcionário redigir; nada aqui se refere ao caso. Ferramenta de consulta; não constitui parecer jurídico.
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
draft-articles = { $count ->
    [one] artigo { $articles }
   *[other] artigos { $articles }
}
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
request-none = nenhum instrumento é aplicável: `treaty-lookup between` mostra o que resta
request-remaining = campos obrigatórios pendentes: { $keys }
request-refused = { $id } não pode ser utilizado para este pedido: { $because }
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
## Requirements of scripts

require-none = exigido e não cumprido: nenhum instrumento é aplicável
require-bilateral = exigido e não cumprido: não é aplicável nenhum tratado celebrado apenas entre os dois Estados
require-primary = exigido e não cumprido: { $id } não é o primeiro; o primeiro é { $first }
require-role = exigido e não cumprido: nenhum instrumento da resposta tem a função { $role }
require-before = exigido e não cumprido: { $first } está em vigor entre os dois somente desde { $since }, não antes de { $date }
require-before-unknown = exigido e não cumprido: não se sabe desde quando { $first } está em vigor entre os dois, portanto não é certo que seja antes de { $date }

## Configuration

heading-setting = Ajuste
heading-from = Origem
setting-none = (nenhum)
from-flag = a linha de comando
from-environment = { $variable }
from-file = o arquivo de configuração
from-default = escolha do programa
config-file = Arquivo de configuração: { $path }
config-file-absent = Arquivo de configuração (não existe): { $path }
config-file-nowhere = O sistema não indica nenhuma pasta para um arquivo de configuração.

## Topics

topic-dates = DATAS
    Uma data se escreve 2007-06-01, 2007-06 ou 2007; "today" ou "hoje" é o dia do relógio desta máquina.
    Um mês ou um ano numa pergunta vale por seu último dia.
    Uma data numa resposta nunca é mais precisa que sua fonte: um tratado do qual só se leu o ano
    está em vigor desde 1904, não desde 1904-01-01.
    Sem --on, a resposta é para hoje. É data o que está entre 1800 e 2100; o resto é recusado.
topic-names = NOMES
    Os Estados são nomeados de qualquer modo em português, espanhol, francês e inglês, ou por seu código ISO:
    peru, Perú, PER, PE, Pérou. Acentos, maiúsculas e pontuação não importam.
    Os crimes e as medidas, por seu identificador ou com as palavras da prática: money-laundering,
    "lavagem de dinheiro".
    Os instrumentos, por identificador, identificador anterior, nome curto ou título.
    Um nome de várias coisas é recusado com as opções; um desconhecido, com os nomes mais próximos.
    `treaty-lookup terms states`, `terms offences` e `terms measures` listam todos.
topic-formats = FORMATOS
    table      para pessoas, na largura do terminal; o padrão
    json       um documento; suas chaves não se traduzem, `treaty-lookup schema` o descreve
    jsonl      o mesmo em uma linha
    csv, tsv   linhas com cabeçalho (RFC 4180); a célula que uma planilha executaria começa com '
    markdown   para colar num documento
    html, docx uma página para o navegador, um documento para o editor de textos
    ids        só os identificadores, um por linha, para pipes
    --fields id,title escolhe e ordena as colunas de table, csv, tsv e markdown.
    `batch` imprime sempre uma linha de JSON por caso; `export` tem formatos próprios.
topic-exit-codes = CÓDIGOS DE SAÍDA
    0  há um instrumento aplicável; algo foi encontrado; todos os casos de um lote têm instrumento
    1  não há nenhum; nada foi encontrado; uma exigência (--require) não é cumprida; um caso não tem instrumento
    2  está errada a pergunta, uma opção, a configuração ou uma linha de um lote
    3  não foi possível responder: um arquivo ilegível, registros danificados
    Com --quiet nada é impresso e o código de saída fala. Um pipe fechado termina em silêncio.
