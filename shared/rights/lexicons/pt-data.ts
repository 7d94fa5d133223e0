import type { Lexicon } from './lexicon.ts';

export const PT: Lexicon = {
  lang: 'pt',
  roles: {
    claim:
      'direitos autorais | direito autoral | direitos de autor | direito de autor | propriedade intelectual | direitos de reprodução | direitos de propriedade',
    right: 'direitos',
    reserved: 'reservados | reservado | reserva-se | reservam-se',
    allRights: 'todos os direitos | todos os seus direitos',
    protect: 'protegid*',
    ownsAfter:
      'propriedade de | propriedade da | propriedade do | propriedade exclusiva d* | pertencem a | pertencem à | pertencem ao | pertence a | pertence à | pertence ao | titularidade de | titularidade da',
    ownsBefore: 'é titular | é detentor* | detém',
    own: 'titular | detentor*',
    act: 'reprodu* | republic* | redistribui* | distribuição | distribuir | distribuíd* | publicação | publicar | publicad* | cópia | copiar | copiad* | retransmi* | transmissão | transmitid* | difusão | divulga* | veicula* | reimpressão | compartilha* | reenvio | duplica*',
    use: 'utiliza* | uso | usar | usad* | reutiliza* | explora* | aproveitamento',
    derive: 'modifica* | traduz* | tradução | adapta* | altera* | obras derivadas | reescri* | edita*',
    store: 'armazena* | base de dados | bancos de dados | banco de dados | arquivamento eletrônico',
    ai: 'inteligência artificial | mineração de textos | mineração de texto | mineração de dados | prospeção de textos | text and data mining | tdm | aprendizado de máquina | treino de | treinamento de | treinar',
    sell: 'revenda | revend* | venda | vendid*',
    commercial: 'comercia* | fins lucrativos | fins comerciais | publicitári*',
    ban: 'proibid* | proíbe* | interdit* | vedad* | não é permitid* | não são permitid* | não pode* | não poderá* | não é autorizad* | fica proibid* | é vedad* | não está autorizad* | não estão autorizad*',
    not: 'não | nenhum* | nem',
    may: 'pode* | poderá* | permitid* | autorizad*',
    allow:
      'é livre | são livres | é permitid* | livre reprodução | livremente | gratuitamente | gratuit* | autorizad* a reprodução | é autorizad* | pode ser reproduzid* | podem ser reproduzid* | permitida a reprodução',
    unauth: 'não autorizad* | sem autorização | indevid*',
    only: 'apenas | somente | só | exclusivamente | unicamente | desde que | salvo',
    without: 'sem | salvo | exceto | mediante | a menos que | prévia',
    must: 'requer* | depende* | carece* | deve* | obrigatóri* | por favor | desde que | citando | solicita-se | pede-se | mencionando',
    consent: 'autorização | consentimento | permissão | licença',
    written: 'por escrito | escrita | escrito',
    contract: 'contrato | acordo de licença | contrato de licenciamento',
    subscribe: 'assinante* | assinatura* | subscritor* | clientes da',
    extent:
      'total ou parcial | no todo ou em parte | parcial ou total | total ou parcialmente | parcialmente | em todo ou em parte | integral ou parcial | qualquer parte',
    source:
      'citar a fonte | citada a fonte | fonte | citando | crédito* | atribuição | créditos | mencionando | citação da fonte',
    link: 'link | ligação | hiperligação | hiperlink',
    object:
      'conteúdo* | artigo | artigos | texto* | imagem | imagens | foto* | vídeo* | notícia* | informação | informações | site | sítio | página* | material | materiais | matéria* | obra* | publicação | reportage*',
    label: 'aviso legal | aviso | nota | atenção | direitos autorais | nota aos editores',
    embargo: 'embargo | embargad* | sob embargo',
    until: 'até | antes de | antes das | a partir de | a partir das',
    kill: 'anula | anulad* | anular | anulação | elimin* | retir* | não usar | não utilizar | não publicar | desconsider* | cancelad* | suprim* | não utilizem | não publiquem',
    killObject: 'notícia | texto | matéria | despacho | artigo | foto* | peça',
    please: 'por favor | solicita-se | pede-se | atenção | editores | assinantes | clientes | aos clientes',
    territory:
      'uso apenas em | uso apenas no | não usar em | proibid* o uso em | portugal out | brasil out | brazil out',
    report:
      'disse | afirmou | segundo | declarou | anunciou | explicou | acrescenta | acrescentou | criticou | acusou | pediu | denunciou | alegou | avisou | de acordo com | defendeu | proibiu | criticam',
    law: 'tribunal | juiz | juíza | processo | lei | decreto | ministro | ministério | senado | câmara | deputad* | prefeitura | polícia | stf | stj | tse | procurador* | câmara municipal | projeto de lei | música ao vivo',
    mask: 'direitos humanos | embargo de armas | embargo às armas | embargo comercial | embargo petrolífero | embargos de declaração | levantamento do embargo | direitos das mulheres | cookie* | política de privacidade | direitos fundamentais | direitos civis | música ao vivo',
    'all-rights-reserved':
      'todos os direitos reservados | direitos reservados | todos os direitos são reservados | reservados todos os direitos',
    'editorial-use-only':
      'apenas para uso editorial | fins editoriais | somente para uso editorial | uso editorial apenas | uso exclusivamente editorial | exclusivo uso editorial | uso editorial exclusivo | só uso editorial',
    'mandatory-credit': 'crédito obrigatório | créditos obrigatórios | menção obrigatória | obrigatório crédito',
    'no-archive': 'não arquivar | sem arquivo | proibido arquivar',
    'no-sales': 'não vender | proibida a venda | proibida a revenda | sem venda',
    'one-time-use': 'uso único | uma única utilização',
    'personal-use-only': 'uso pessoal | uso privado | uso particular',
    'non-commercial':
      'não comercial | sem fins comerciais | sem fins lucrativos | não uso comercial | fins não comerciais',
    'rights-contact':
      'para obter autorização | solicitar autorização | para licenciamento | entre em contato para | pedidos de autorização',
    'legal-action':
      'medidas judiciais | ação judicial | infrator* | violação dos direitos | sanções | penalidades | crime',
    'used-with-permission':
      'com permissão de | com autorização de | republicado com permissão | publicado com autorização | reproduzido com autorização | republicado de | republicado do | republicado da',
    'licensed-syndication': 'distribuído por | sob licença de | fornecido por',
    'free-to-republish':
      'permitida a reprodução | reprodução permitida | livre reprodução | reprodução autorizada | autorizada a reprodução | é livre a reprodução | republicação gratuita | a reprodução é gratuita | reprodução gratuita',
    'cc-licence': 'licença creative commons',
    'share-alike': 'compartilhamento pela mesma | compartilhaigual | partilha nos mesmos termos | mesma licença',
    'public-domain': 'domínio público',
  },
};
