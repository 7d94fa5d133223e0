import type { Lexicon } from './lexicon.ts';

export const IT: Lexicon = {
  lang: 'it',
  roles: {
    claim:
      "diritto d'autore | diritti d'autore | proprietà intellettuale | diritti di proprietà | diritti di riproduzione | diritti di utilizzazione",
    right: 'diritti',
    reserved: 'riservati | riservato | riservata | riservate | si riserva',
    allRights: 'tutti i diritti | ogni diritto',
    protect: 'protett* | tutelat*',
    ownsAfter:
      "proprietà di | proprietà della | proprietà dell' | proprietà del | proprietà esclusiva d* | appartengono a | appartengono alla | appartiene a | di titolarità",
    ownsBefore: 'è titolare | detiene',
    own: 'titolare',
    act: 'riproduzione | riprodurre | riprodott* | ripubblica* | ridistribu* | distribuzione | distribuire | distribuit* | pubblicazione | pubblicare | pubblicat* | copia | copiare | copiat* | diffusione | diffondere | diffus* | ritrasmi* | trasmissione | trasmess* | duplica* | divulga* | ripresa | condivisione | estrazione',
    use: 'utilizz* | uso | usare | usat* | riutilizz* | sfruttamento | impiego',
    derive:
      'modific* | traduzion* | tradurre | tradott* | adatta* | alterazion* | rielabora* | opere derivate | opera derivata | riscri*',
    store: 'memorizza* | archiviazione | database | banca dati | banche dati | immagazzina* | conservazione',
    ai: 'intelligenza artificiale | estrazione di testo | estrazione di dati | text and data mining | tdm | data mining | apprendimento automatico | addestramento | addestrare',
    sell: 'rivendita | rivendere | vendita | vendut*',
    commercial: 'commercial* | pubblicitari* | scopo di lucro | fini di lucro',
    ban: 'vietat* | proibit* | non è consentit* | non sono consentit* | non può essere | non possono essere | non può | non possono | non autorizzat* | è fatto divieto | divieto di | non è permess* | divieto',
    not: 'non | nessun* | né',
    may: 'può | possono | consentit* | autorizzat* | permess*',
    allow:
      'libera riproduzione | liberamente | gratuitamente | consentita la | è consentita | libero utilizzo | può essere riprodott* | possono essere riprodott* | libera da diritti | si autorizza | autorizzata la',
    unauth: 'non autorizzat* | senza autorizzazione | abusiv*',
    only: 'solo | soltanto | esclusivamente | unicamente | a condizione | purché | salvo',
    without: 'senza | salvo | eccetto | previa | se non',
    must: 'richied* | necessita* | deve | devono | obbligatori* | si prega | citando | purché | a condizione | con obbligo | va citata',
    consent: 'autorizzazione | consenso | permesso | licenza',
    written: 'scritt* | per iscritto',
    contract: 'contratto | accordo di licenza | accordo scritto | contratto di licenza',
    subscribe: 'abbonat* | abbonament*',
    extent:
      'totale o parziale | in tutto o in parte | anche parziale | parziale o totale | parzialmente | integrale o parziale | in qualsiasi parte | anche solo in parte',
    source: 'citando la fonte | citare la fonte | fonte | attribuzione | citazione della fonte | menzione',
    link: 'link | collegamento | hyperlink',
    object:
      'contenut* | articol* | testo | testi | immagin* | foto* | video | notizi* | informazion* | sito | pagin* | material* | opera | opere | pubblicazione | servizi*',
    label: 'avviso | avvertenza | note legali | nota | attenzione | diritti | avviso legale | nota per le redazioni',
    embargo: 'embargo | embargat*',
    until: 'fino a | fino al | fino alle | prima di | prima delle | dalle',
    kill: 'annull* | elimin* | ritir* | non utilizzare | non usare | non pubblicare | cancell* | sopprim*',
    killObject: 'notizia | lancio | articolo | testo | foto* | dispaccio | servizio',
    please: 'si prega | attenzione | redazioni | abbonati | vi preghiamo | preghiamo',
    territory: 'uso solo in | uso limitato a | italy out | italia out | non utilizzabile in',
    report:
      'ha detto | ha dichiarato | secondo | ha affermato | ha annunciato | ha spiegato | ha aggiunto | ha accusato | ha chiesto | ha denunciato | sostiene | riferisce | riporta',
    law: 'tribunale | giudice | processo | legge | decreto | ministro | ministero | senato | camera | sentenza | procura | polizia | cassazione | fenicotteri | specie',
    mask: "diritti umani | diritti dell'uomo | diritti delle donne | embargo sulle armi | embargo petrolifero | embargo commerciale | embargo su | cookie* | posti riservati | informativa sulla privacy | diritti civili | riproduzione assistita | riproduzione sessuale",
    'all-rights-reserved':
      'riproduzione riservata | tutti i diritti riservati | tutti i diritti sono riservati | diritti riservati',
    'no-republication': 'riproduzione riservata',
    'editorial-use-only':
      'solo per uso editoriale | scopi editoriali | fini editoriali | uso editoriale esclusivo | esclusivo uso editoriale | uso esclusivamente editoriale | solo uso editoriale',
    'mandatory-credit':
      'credito obbligatorio | crediti obbligatori | obbligatorio citare | menzione obbligatoria | obbligo di citazione',
    'no-archive': 'no archivio | no archivi | non archiviare | vietata l’archiviazione',
    'no-sales': 'no vendita | no vendite | vietata la vendita | vietata la rivendita | no sales',
    'one-time-use': 'uso singolo | utilizzo una tantum | una sola volta',
    'personal-use-only': 'uso personale | uso privato | uso strettamente personale',
    'non-commercial':
      'non commerciale | scopi non commerciali | no pubblicità | senza scopo di lucro | fini non commerciali',
    'rights-contact':
      'per richiedere autorizzazion* | per ottenere l’autorizzazione | per acquistare i diritti | richieste di licenza | per informazioni sui diritti',
    'legal-action':
      'azioni legali | perseguibil* | violazione del diritto | a norma di legge | perseguit* | trasgressori | vie legali',
    'used-with-permission':
      'per gentile concessione | su autorizzazione di | pubblicato con il permesso | riprodotto con il permesso | ripubblicato con',
    'licensed-syndication': 'distribuito da | su licenza di | fornito da | in licenza da',
    'free-to-republish':
      'libera riproduzione | riproduzione libera | riproduzione consentita | è consentita la riproduzione | liberamente riproducibil* | riproduzione gratuita',
    'cc-licence': 'licenza creative commons',
    'share-alike': 'condividi allo stesso modo | stessa licenza',
    'public-domain': 'pubblico dominio',
  },
};
