import type { Lexicon } from './lexicon.ts';

export const IT: Lexicon = {
  lang: 'it',
  party: {
    besides: 'e le sue | e i suoi | e/o i suoi | e sue | e controllate',
    of: "di | da | dal | dalla | del | della | dello | dei | dell' | a | al | alla | con | su | in",
    articles: "il | lo | la | i | gli | le | l'",
    within: "di | del | della | dello | dei | dal | dalla | e | il | la | i | d' | per | delle",
  },
  commons: {
    by: 'attribuzione',
    nc: 'non commerciale',
    nd: 'non opere derivate',
    sa: 'condividi',
  },
  abbreviations: 'art sig dott prof',
  roles: {
    claim:
      "diritto d'autore | diritti d'autore | proprietà intellettuale | diritti di proprietà | diritti di riproduzione | diritti di utilizzazione | copyright | diritti esclusivi",
    right: 'diritti',
    reserved:
      'riservati | riservato | riservata | riservate | si riserva | si riservano | sono riservati | è riservata | riserviamo | ci riserviamo',
    allRights: 'tutti i diritti | ogni diritto',
    protect: 'protett* | tutelat*',
    ownsAfter:
      "proprietà di | proprietà della | proprietà dell' | proprietà del | proprietà esclusiva d* | appartengono a | appartengono alla | appartiene a | di titolarità | di proprietà di | di proprietà della | di proprietà del | di proprietà dell' | appartengono al | appartengono all' | appartiene al | sono proprietà | è proprietà | spettano a* | proprietà intellettuale di | di proprietà esclusiva | di esclusiva proprietà di | di esclusiva proprietà della | esclusiva proprietà di | esclusiva proprietà della | di proprietà de | proprietà esclusiva di | è di proprietà",
    ownsBefore: 'è titolare | detiene',
    own: 'titolare',
    act: 'riproduzione | riprodott* | ripubblica* | ridistribu* | distribuzione | distribuire | distribuit* | pubblicare | pubblicat* | copia | copiare | copiat* | diffus* | ritrasmi* | trasmissione | trasmess* | duplica* | divulga* | estrazione | ritrasmettere | riprodurre* | riproduzioni | copie | diffondere* | pubblicazion* | stampa | stampare | citare | citazione | condivider* | condivis* | rilancio | trascri* | riprendere | ripres* | scaricare | download | inoltr* | cedere | cessione | trasmetter* | messa a disposizione | rielaborazione | utilizzo per estratto | estratto',
    use: 'utilizz* | uso | usare | usat* | riutilizz* | sfruttamento | impieg* | adoperare | riuso',
    derive:
      'modific* | traduzion* | tradurre | tradott* | adatta* | alterazion* | rielabora* | opere derivate | opera derivata | riscri* | alterare* | riassun* | ritagli*',
    store:
      'database | banca dati | banche dati | immagazzina* | conservazione | memorizz* | indicizz* | scraping | basi di dati | salvataggio',
    archive: 'archiviazione | archiviare | archiviat* | archivi',
    ai: 'intelligenza artificiale | estrazione di testo | estrazione di dati | tdm | data mining | apprendimento automatico | ia | ai generativa | modelli linguistici | addestra* | intelligenze artificiali | algoritmi | crawler* | bot | modelli di intelligenza | modell* linguistic* | modelli di ia | modell* di linguaggio',
    sell: 'rivendita | rivendere | vendita | vendut*',
    commercial: 'commercial* | pubblicitari* | scopo di lucro | fini di lucro',
    ban: 'vietat* | proibit* | non è consentit* | non sono consentit* | non può | non possono | non autorizzat* | non è permess* | divieto | non è autorizzat* | non sono autorizzat* | non si autorizza | non autorizza | si oppone | nessuna parte | non è ammess* | non sono ammess* | non consente | non si consente | in nessun caso | in alcun modo | interdett* | non potrà | non potranno | non si può | non possono* | ci opponiamo | è esclus* | sono esclus* | non è concess* | non autorizziamo',
    not: 'non | nessun | né',
    may: 'può | possono | consentit* | autorizzat* | permess* | potrà | potranno',
    allow:
      'libera riproduzione | liberamente | gratuitamente | consentita la | è consentita | libero utilizzo | può essere riprodott* | possono essere riprodott* | libera da diritti | si autorizza | autorizzata la | puoi | potete | si può riprodurre | possono riprodurre | può riprodurre | può ripubblicare | possono ripubblicare | possono essere ripubblicat* | può essere ripubblicat* | sono liberi | è libera | è libero | liberi di | gratuito | gratuita | a titolo gratuito | senza costi | ammessa | autorizziamo | consentiamo | invitiamo | è autorizzata | libera la',
    unauth:
      "non autorizzat* | senza autorizzazione | senza permesso | senza consenso | senza il consenso | senza l'autorizzazione | senza previa | senza preventiva | senza espressa | senza l'espress* | senza il permesso | non consentit*",
    only: 'solo | soltanto | esclusivamente | unicamente | a condizione | purchè | salvo | alla condizione | a patto | riservat* a* | subordinat* | limitatamente | sempre che | previa | ai soli | alle sole',
    without: 'senza | salvo | eccetto | previa | se non | salva | fatta eccezione | a meno | in assenza | previo',
    must: 'richied* | necessita* | devono | obbligatori* | si prega | citando | purché | a condizione | con obbligo | va citata | obbligo di | deve* | dovrà | occorre | è necessari* | è richiest* | con la condizione | a patto | preghiamo | vanno citati | subordinat* | va autorizzat* | vanno autorizzat* | deve essere autorizzat* | previa',
    consent:
      'licenza | autorizzazion* | consenso* | permesso* | assenso | licenze | nulla osta | benestare | autorizzat* | autorizzazione della direzione',
    written: 'scritt* | per iscritto | in forma scritta',
    contract: 'contratto | contratti | accordo | accordi | convenzione | contrattual*',
    subscribe: 'abbonat* | abbonament* | clienti | sottoscrittor*',
    extent:
      'totale o parziale | in tutto o in parte | anche parziale | parziale o totale | parzialmente | integrale o parziale | in qualsiasi parte | anche solo in parte | anche in parte | totale e parziale | totale, parziale | in tutto o parte | parziale che totale | integrale e parziale | interamente o parzialmente | integralmente o parzialmente | totalmente o parzialmente | in parte o in tutto | anche parzialmente | in forma parziale | per intero o in parte | estratti | stralci | parte di | parti di | nessuna parte | alcuna parte | anche per estratto | anche in estratto | per estratto',
    source:
      "citando la fonte | citare la fonte | attribuzione | citazione della fonte | fonte* | citare* la fonte | citando* | menzione* | indicazione della fonte | indicare la fonte | nome dell'autore | citare l'autore | credito | crediti | firma | riconoscimento | citata la fonte | come fonte",
    link: 'hyperlink | link* | collegament* | url | rimando',
    object:
      'contenut* | articol* | testo | immagin* | foto* | video | notizi* | informazion* | sito | pagin* | material* | opera | opere | pubblicazione | servizi* | testi* | lanci | agenzia | agenzie | infografic* | reportage | giornale | portale | testata | filmat* | documenti | comunicat* | newsletter | edizione | altri siti | altri media',
    label:
      "avviso | avvertenza | note legali | nota | attenzione | diritti | avviso legale | nota per le redazioni | copyright | note di copyright | condizioni d'uso | termini d'uso | restrizioni | diritti di riproduzione | importante | nota legale",
    embargo:
      'embargo | embargat* | embargo fino | sotto embargo | non pubblicare prima | non diffondere prima | con embargo | vietata la pubblicazione prima | vietata la diffusione prima',
    until: 'fino a | fino al | fino alle | prima di | prima delle | dalle',
    kill: 'annull* | elimin* | ritir* | non utilizzare | non usare | non pubblicare | cancell* | sopprim* | rimuov* | rimozione | non tenere conto | non utilizzate | non pubblicate | ignorare | da non utilizzare | da non pubblicare',
    killObject:
      'notizia | lancio | articolo | testo | foto* | dispaccio | servizio | notizie | lanci | testi | immagin* | video',
    please:
      'si prega | attenzione | redazioni | abbonati | preghiamo | gentili | clienti | si invita | si invitano | invitiamo',
    territory:
      "uso solo in | uso limitato a | italy out | italia out | non utilizzabile in | solo per l'italia | non utilizzabile fuori | esclusivamente in | escluso | esclusa | fuori dall'italia | solo in",
    nobody: 'editore | autore | autori | autrice | redazione | titolare | titolari | testata | proprietario',
    kind: 'agenzia | editrice | editore | edizioni | giornale | quotidiano | rivista | radio | notizie | gazzetta | corriere | gruppo | periodico | settimanale | mensile | testata | emittente | magazine | portale',
    report:
      'ha detto | ha dichiarato | secondo | ha affermato | ha annunciato | ha spiegato | ha aggiunto | ha accusato | ha chiesto | ha denunciato | sostiene | riferisce | riporta | ha sottolineato | ha stabilito | ha deciso | ha condannato | ha firmato | ha multato | hanno detto | afferma | spiega | dice | ha approvato | ha vietato | ha citato in giudizio | ha ricordato | ha disposto | ha ordinato | ha respinto | chiede | chiedono | propone | prevede che | ha imposto | avverte | ha avvertito | ha confermato | ha proposto | ha precisato | ricorda che | contesta | denuncia | ha pubblicato | annuncia | riferito',
    law: 'tribunale | giudice | processo | legge | decreto | ministro | ministero | senato | camera | sentenza | procura | polizia | cassazione | fenicotteri | specie | corte | giudici | leggi | ministra | parlamento | governo | procuratore | carabinieri | garante | agcom | sindaco | comune | avvocat* | canzone | cantante | film | romanzo | libro | serie a | club | squadra | partita | partite | sindacat* | dati personali | giocator* | passeggeri | visitatori | automobilisti | dati aperti',
    thing:
      "merce | merci | medicinali | farmac* | vaccin* | carburant* | benzina | arma | armi | munizioni | esplosiv* | fuochi d'artificio | petardi | alimenti | cibo | carne | pesce | pesci | bestiame | animali | uccelli | fenicotteri | piante | semi | legname | legna | rifiuti | chiave | chiavi | volantini | striscioni | banconote | monete | denaro | alcol* | bevande | sigarette | tabacco | acqua | terreno | terreni | alloggi | veicol* | automobili | pazienti | detenuti | bambini | minori | dati dei clienti | cartelle cliniche | dron* | schede elettorali | aiuti umanitari | azioni di | pesticidi | sangue | organi | cadaveri | antichità | quadri | dipinti | sculture | timbri | uniformi | vestiti | elettricità | fertilizzanti | sabbia | biglietti | genitori | alunni | studenti | insegnant* | professor* | lezione | lezioni | esame | esami | ospedale | medico | medici | ricetta medica | paziente | familiari | parenti | inquilini | museo | chiesa | moschea | cimitero | aeroporto | cane | cani | gatti | specie | cattività | gabbia | carta d'identità | passaporto | cacciatori | libri di testo | soia | acciaio | dipendenti | telecomand* | condomini*",
    mask: "diritti umani | diritti dell'uomo | diritti delle donne | embargo sulle armi | embargo petrolifero | embargo commerciale | embargo su | cookie* | posti riservati | informativa sulla privacy | diritti civili | riproduzione assistita | riproduzione sessuale | diritti televisivi | diritti tv | diritti dei | diritti delle | diritti del | diritti fondamentali | diritti sociali | diritti sportivi | embargo sulle | embargo sul | embargo contro | privacy | patente | diritto di voto | l'embargo | un embargo | commerciali o di altro | commerciali o altri | commerciali e non",
    'all-rights-reserved':
      'riproduzione riservata | tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati | riproduzione riservata* | ogni diritto riservato | tutti i diritti di riproduzione riservati | tutti i diritti ©',
    'no-republication': 'riproduzione riservata',
    'editorial-use-only':
      'solo per uso editoriale | scopi editoriali | fini editoriali | uso editoriale esclusivo | esclusivo uso editoriale | uso esclusivamente editoriale | solo uso editoriale | uso giornalistico | ad uso esclusivo delle redazioni | uso esclusivamente redazionale | uso redazionale | esclusivamente redazionale | uso esclusivamente giornalistico | solo per uso giornalistico | per soli fini giornalistici',
    'mandatory-credit':
      'credito obbligatorio | crediti obbligatori | obbligatorio citare | menzione obbligatoria | obbligo di citazione | citazione obbligatoria | obbligatoria la citazione',
    'no-archive': "no archivio | no archivi | non archiviare | vietata l'archiviazione",
    'no-sales': 'no vendita | no vendite | vietata la vendita | vietata la rivendita | no sales | non in vendita',
    'one-time-use': 'uso singolo | utilizzo una tantum | una sola volta | una tantum',
    'personal-use-only':
      'uso personale | uso privato | uso strettamente personale | fini personali | uso esclusivamente personale',
    'non-commercial':
      'non commerciale | scopi non commerciali | no pubblicità | senza scopo di lucro | fini non commerciali | non commercial* | senza fini di lucro | no uso commerciale | usi non commerciali',
    'rights-contact':
      "per richiedere autorizzazion* | per ottenere l'autorizzazione | per acquistare i diritti | richieste di licenza | per informazioni sui diritti | per richiedere l'autorizzazione | per richieste di riproduzione | richieste di autorizzazione | per riprodurre | per la riproduzione rivolgersi",
    'legal-action':
      'azioni legali | perseguibil* | violazione del diritto | a norma di legge | perseguit* | trasgressori | vie legali | ai sensi di legge | sanzioni | violazione dei diritti | sarà perseguita | termini di legge',
    'used-with-permission':
      "per gentile concessione | su autorizzazione di | pubblicato con il permesso | riprodotto con il permesso | ripubblicato con | pubblicato originariamente | originariamente pubblicato | pubblicato per la prima volta | su gentile concessione | riprodotto con | con l'autorizzazione di | con l'autorizzazione del | con il permesso di | apparso originariamente | è stato pubblicato originariamente",
    'licensed-syndication':
      'distribuito da | su licenza di | fornito da | in licenza da | immagine concessa da | foto concessa da | concessa da | concesso da',
    'free-to-republish':
      'libera riproduzione | riproduzione libera | riproduzione consentita | è consentita la riproduzione | liberamente riproducibil* | riproduzione gratuita | liberamente ripubblicat* | ripubblicare gratuitamente | riprodurre gratuitamente | riprodurre liberamente | ripubblicare liberamente | pubblicazione libera | pubblicabile liberamente | pubblicazione gratuita',
    'cc-licence': 'licenza creative commons',
    'share-alike': 'condividi allo stesso modo | stessa licenza',
    'public-domain': 'pubblico dominio',
    'no-ai-tdm':
      'addestramento di modelli | addestramento di sistemi | addestrare modelli | estrazione di testo e dati vietata',
    'no-derivatives': 'senza alterazioni | non opere derivate | senza modificarl*',
    'subscription-required':
      'riservato agli abbonati | riservata agli abbonati | solo per abbonati | uso esclusivo degli abbonati | riservati agli abbonati',
    ours: 'nostr* | questo articolo | questo testo | questo sito | questa notizia | questi contenuti | di questo articolo | questa pagina | questa intervista | questa analisi | questa inchiesta | questo contenuto | questa foto',
    picture: 'foto | immagine | immagini | video',
    site: 'sito | portale',
    item: 'questo articolo',
    credit: 'fonte',
    byline: 'di',
    others: 'a terzi | da terzi | di terzi',
    manner: 'in qualsiasi forma | in qualunque forma | con qualsiasi mezzo | sotto qualsiasi forma',
    holdings: 'contenuti',
  },
};
