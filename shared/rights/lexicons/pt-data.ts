import type { Lexicon } from './lexicon.ts';

export const PT: Lexicon = {
  lang: 'pt',
  party: {
    besides: 'e suas | e seus | ou suas | e afiliadas',
    of: 'de | do | da | dos | das | por | pelo | pela | com | a | à | ao | em | no | na',
    articles: 'o | a | os | as',
    within: 'de | do | da | dos | das | e | o | a | em | para',
  },
  commons: {
    by: 'atribuição',
    nc: 'não comercial | nãocomercial',
    nd: 'sem deriva | semderiva',
    sa: 'compartilha',
  },
  abbreviations: 'art sr sra dr dra cia núm',
  roles: {
    claim:
      'direitos autorais | direito autoral | direitos de autor | direito de autor | propriedade intelectual | direitos de reprodução | direitos de propriedade | copyright | direitos exclusivos',
    right: 'direitos',
    reserved: 'reservados | reservado | reserva-se | reservam-se | reservamos | reservamo-nos',
    allRights: 'todos os direitos | todos os seus direitos',
    protect: 'protegid*',
    ownsAfter:
      'propriedade de | propriedade da | propriedade do | propriedade exclusiva d* | pertencem à | pertencem ao | pertence à | pertence ao | titularidade de | titularidade da | pertencem exclusivamente a* | são de propriedade | é de propriedade | são propriedade | é propriedade | propriedade intelectual d* | de titularidade d* | cabem a* | pertencem',
    ownsBefore: 'é titular | é detentor* | detém',
    own: 'titular | detentor*',
    act: 'reprodu* | republic* | redistribui* | distribuição | distribuir | distribuíd* | publicação | publicar | publicad* | retransmi* | transmitid* | divulga* | veicula* | compartilha* | reenvio | duplica* | transmissão* | difundi* | difusão* | cópia* | impress* | imprimir | citação | citar | transcri* | extração | circula* | download | baixar | replica* | repost* | partilha* | reimpress* | repass* | cessão | exibi*',
    use: 'utiliza* | usar | usad* | reutiliza* | explora* | uso* | aproveita*',
    derive:
      'modifica* | traduz* | tradução | adapta* | altera* | obras derivadas | reescri* | edita* | edição | resum* | obra derivada | recort*',
    store:
      'armazena* | base de dados | bancos de dados | banco de dados | bases de dados | indexa* | raspagem | coleta* | recolha',
    archive: 'arquivamento | arquivar | arquivad* | o arquivo',
    ai: 'inteligência artificial | mineração de textos | mineração de texto | mineração de dados | prospeção de textos | text and data mining | tdm | aprendizado de máquina | ia | modelos de linguagem | treinamento* | treinar* | treino* | mineração de dado* | prospeção de dados | robôs | bots | aprendizagem automática | aprendizado automático | rastreador* | modelo* de linguagem | modelo* de ia | treinamento de ia | treinar ia | treino de ia | treinamento de inteligência',
    sell: 'revend* | venda | vendid*',
    commercial: 'comercia* | fins lucrativos | publicitári*',
    ban: 'proibid* | proíbe* | interdit* | vedad* | não é permitid* | não são permitid* | não pode* | não poderá* | não é autorizad* | não está autorizad* | não estão autorizad* | não autoriz* | não se autoriz* | não se permite* | não permit* | proibição | em hipótese alguma | em nenhuma hipótese | opõe-se | nenhuma parte | não podem | não deve* | sob nenhuma | não será permitid* | vetad* | opomo-nos | nos opomos | não é concedid* | fica excluíd* | está excluíd*',
    not: 'não | nenhum | nem',
    may: 'pode* | permitid* | autorizad*',
    allow:
      'é livre | são livres | é permitid* | livre reprodução | livremente | gratuit* | autorizad* a reprodução | é autorizad* | pode ser reproduzid* | podem ser reproduzid* | permitida a reprodução | você pode | pode republicar* | podem republicar* | pode reproduzir | podem reproduzir | podem ser republicad* | pode ser republicad* | podem ser utilizad* | pode ser compartilhad* | autorizamos | permitimos | está permitid* | estão permitid* | é autorizada | sem custo* | de graça | livre para | está autorizad* | estão autorizad* | convidamos | incentivamos | é permitida | são permitidas | permitida a | permitido o | permitida sua | permitida, desde | autorizada a | livre a',
    unauth:
      'não autorizad* | sem autorização | indevid* | sem permissão | sem a autorização | sem consentimento | sem o consentimento | sem a devida | sem prévia | sem a permissão | sem expressa',
    only: 'apenas | somente | só | unicamente | desde que | salvo | condicionad* | na condição | sob condição | contanto que | restrit* a | reservad* a | exclusiv*',
    without: 'sem | salvo | exceto | a menos que | prévia | a não ser | senão | mediante*',
    must: 'requer* | depende* | carece* | deve* | obrigatori* | por favor | desde que | citando | solicita-se | pede-se | mencionando | é necessári* | é preciso | exige* | exigid* | com a condição | contanto que | solicitamos | pedimos | indicando | precisa',
    consent: 'autorização* | permissão* | licença* | consentimento* | aprovação | anuência | aval',
    written: 'escrita | escrito',
    contract: 'contrato | contratos | acordo | acordos | contratual*',
    subscribe: 'assinante* | assinatura* | subscritor* | clientes | usuários registrados | associados',
    extent:
      'total ou parcial | no todo ou em parte | parcial ou total | total ou parcialmente | parcialmente | em todo ou em parte | integral ou parcial | qualquer parte | total e/ou parcial | total, parcial | parcial ou integral | no todo ou parte | total ou mesmo parcial | integral ou parcialmente | parcial ou totalmente | em parte ou no todo | ainda que parcial* | mesmo que parcial* | mesmo parcial* | todo ou parte | qualquer trecho | trechos | nenhuma parte',
    source:
      'citar a fonte | citada a fonte | citando | crédito* | atribuição | mencionando | citação da fonte | fonte* | citada* a fonte | mencionad* | menção | creditar | creditad* | autoria | nome do autor | citar o autor | dar crédito | dado o crédito | atribuíd* | citem | como fonte',
    link: 'link | ligação | hiperligação | links | hiperlink* | hiperligações | url | endereço',
    object:
      'conteúdo* | artigo | artigos | texto* | imagem | imagens | foto* | vídeo* | notícia* | informação | informações | site | sítio | página* | matéria* | obra* | publicação | reportage* | infográfico* | áudio* | podcast* | jornal | boletim | coluna* | serviço* | portal | edição | outros meios | outros sites',
    label:
      'aviso legal | aviso | nota | atenção | direitos autorais | nota aos editores | nota legal | direitos de autor | direitos de reprodução | termos de uso | condições de uso | uso | copyright | republicação | importante',
    embargo:
      'embargo | embargad* | sob embargo | embargado até | embargo até | não publicar antes | não divulgar antes | publicação proibida até | divulgação proibida até | com embargo',
    until: 'até | antes de | antes das | a partir de | a partir das',
    kill: 'anula | anulad* | anular | anulação | elimin* | retir* | não usar | não utilizar | não publicar | desconsider* | cancelad* | suprim* | não utilizem | não publiquem | anulamos | cancelamos | cancelament* | remov* | apag* | fica sem efeito | sem efeito | não utilize* | não publique* | não usem | ignor* | descart* | excluam | excluir | exclua | exclusão',
    killObject:
      'notícia | texto | matéria | despacho | artigo | foto* | peça | notícias | matérias | textos | imagem | reportagem',
    please:
      'por favor | solicita-se | pede-se | atenção | editores | assinantes | clientes | pedimos | solicitamos | prezados | redações | assinantes: | rogamos',
    territory:
      'uso apenas em | uso apenas no | não usar em | proibid* o uso em | portugal out | brasil out | brazil out | apenas em | somente em | exceto em | proibido em | proibida em | fora de portugal | fora do brasil | não disponível em',
    nobody:
      'autor | autora | autores | editor | titular | titulares | redação | redacção | respectivos autores | detentor* | a agência',
    kind: 'agência | jornal | editora | portal | revista | rádio | televisão | notícias | diário | grupo | rede | site | folha | gazeta | semanário | mensário | emissora | canal',
    report:
      'disse | afirmou | segundo | declarou | anunciou | explicou | acrescenta | acrescentou | criticou | acusou | pediu | denunciou | alegou | avisou | de acordo com | defendeu | proibiu | criticam | decidiu | determinou | informou | destacou | ressaltou | processou | processaram | assinou | aprovou | revelou | diz | afirma | condenou | garantiu | sublinhou | referiu | adiantou | negou | multou | recordou | lembrou | alertou | prometeu | defende | pede | pediram | aprovaram | propôs | rejeitou | exigiu | confirmou | acusa | acusam | publicou | comentou',
    law: 'juiz | juíza | processo | lei | decreto | ministro | ministério | senado | câmara | deputad* | prefeitura | polícia | stf | stj | tse | procurador* | supremo | tribunal* | justiça | leis | ministra | congresso | governo | prefeito | advogad* | canção | música* | cantor* | filme* | novela* | livro* | clube | jogo | jogos | liga | sindicato* | parlamento | dados pessoais | jogador* | passageiros | visitantes | motoristas | moradores | dados abertos',
    thing:
      'mercadoria* | medicamento* | remédios | vacina* | combustíve* | gasolina | arma | armas | munição* | explosivo* | fogos de artifício | alimento* | comida | carne* | peixe* | gado | animais | aves | pássaros | plantas | sementes | madeira | lenha | resíduo* | lixo | chave | chaves | panfletos | santinhos | faixas | sacolas | dinheiro | cédulas falsas | moedas | álcool | bebida* | cigarro* | tabaco | água | terreno* | terras | imóve* | veículo* | carros | pacientes | detentos | presos | crianças | menores | dados de clientes | prontuários | drone* | cédulas | ajuda humanitária | cestas básicas | ações de | químicos | agrotóxicos | sangue | órgãos | cadáveres | antiguidades | quadros | esculturas | carimbos | uniformes | roupas | energia elétrica | fertilizantes | areia | ingressos | pais | alunos | estudantes | professor* | aula | aulas | prova | provas | exame | exames | hospital | médico* | receita médica | paciente | familiares | inquilinos | museu | igreja | mesquita | cemitério | aeroporto | cão | cães | cachorro* | gatos | espécie | espécies | cativeiro | identidade | passaporte | caçadores | soja | aço | funcionários | empregados | processos judiciais | servidor público | crachá*',
    mask: 'direitos humanos | embargo de armas | embargo às armas | embargo comercial | embargo petrolífero | embargos de declaração | levantamento do embargo | direitos das mulheres | cookie* | política de privacidade | direitos fundamentais | direitos civis | música ao vivo | direitos trabalhistas | direitos sociais | direitos dos | direitos da criança | direitos de transmissão | direitos televisivos | direitos de tv | carteira de habilitação | carta de condução | embargo à | embargo ao | embargo contra | o embargo | um embargo | direitos exclusivos de transmissão | direitos de imagem do',
    'all-rights-reserved':
      'todos os direitos reservados | direitos reservados | todos os direitos são reservados | reservados todos os direitos | todos direitos reservados | todos os direitos © | reservam-se todos os direitos',
    'editorial-use-only':
      'apenas para uso editorial | fins editoriais | somente para uso editorial | uso editorial apenas | uso exclusivamente editorial | exclusivo uso editorial | uso editorial exclusivo | só uso editorial | uso jornalístico',
    'mandatory-credit':
      'crédito obrigatório | créditos obrigatórios | menção obrigatória | obrigatório crédito | obrigatório creditar',
    'no-archive': 'não arquivar | sem arquivo | proibido arquivar',
    'no-sales': 'não vender | proibida a venda | proibida a revenda | sem venda | não à venda | não revender',
    'one-time-use': 'uso único | uma única utilização',
    'personal-use-only': 'uso pessoal | uso privado | uso particular | fins pessoais | uso estritamente pessoal',
    'non-commercial':
      'não comercial | sem fins comerciais | sem fins lucrativos | não uso comercial | fins não comerciais | não comercial* | não-comercial* | naocomercial',
    'rights-contact':
      'para obter autorização | solicitar autorização | para licenciamento | entre em contato para | pedidos de autorização | para solicitar autorização | solicite autorização | para republicar | pedidos de reprodução | para reproduzir | licenciamento de conteúdo | para adquirir direitos | entre em contato | entre em contacto',
    'legal-action':
      'medidas judiciais | ação judicial | infrator* | violação dos direitos | sanções | penalidades | crime | ações legais | medidas legais | sujeito às penas | sujeita às penas | violação de direitos | responsabilização',
    'used-with-permission':
      'com permissão de | com autorização de | republicado com permissão | publicado com autorização | reproduzido com autorização | republicado de | republicado do | republicado da | publicado originalmente | originalmente publicado | publicada originalmente | originalmente publicada | reproduzido com permissão | republicado com | com a permissão d* | com autorização d* | por cortesia d* | publicado sob licença | foi publicado pela primeira vez',
    'licensed-syndication':
      'distribuído por | sob licença de | fornecido por | distribuído sob contrato | distribuída sob contrato | distribuído por contrato | cedido sob contrato',
    'free-to-republish':
      'permitida a reprodução | reprodução permitida | livre reprodução | reprodução autorizada | autorizada a reprodução | é livre a reprodução | republicação gratuita | a reprodução é gratuita | reprodução gratuita | republicar gratuitamente | reproduzir gratuitamente | reprodução livre | republicação livre | livremente reproduzid* | reproduzido livremente | reproduzida livremente | republicados gratuitamente | livre para republicação | republicar este | republicar nossos | publicação livre',
    'cc-licence': 'licença creative commons | licença cc',
    'share-alike':
      'compartilhamento pela mesma | compartilhaigual | partilha nos mesmos termos | mesma licença | compartilha igual | pela mesma licença | partilha nos termos',
    'public-domain': 'domínio público',
    'no-ai-tdm':
      'treinamento de modelos | treino de modelos | treinamento de inteligência | treinar modelos | mineração de textos e dados | treinamento de ia | treino de ia | treinamento de inteligência artificial | treino de inteligência artificial',
    'no-derivatives': 'sem modificações | sem derivações | sem derivados',
    'subscription-required':
      'exclusivo para assinantes | somente para assinantes | uso exclusivo de assinantes | apenas para assinantes',
    ours: 'noss* | este artigo | este texto | esta matéria | este conteúdo | esta notícia | este site | desta matéria | deste texto | deste conteúdo | desta página | esta reportagem | esta entrevista | esta análise | esta coluna | esta crónica | esta foto',
    picture: 'foto | fotos | imagem | imagens | vídeo',
    site: 'site | portal',
    item: 'este artigo | esta notícia',
    credit: 'fonte | crédito',
    byline: 'por',
    others: 'terceiros',
    manner: 'por qualquer meio | de qualquer forma | sob qualquer forma',
    holdings: 'conteúdo | conteúdos',
    made: 'produzido pela | produzido pelo | produzida pela | elaborado pela | elaborado pelo',
  },
};
