import type { Lexicon } from './lexicon.ts';

export const RO: Lexicon = {
  lang: 'ro',
  party: {
    of: 'al | ale | a | de | din | cu | către | lui | de la | pe | în',
    within: 'de | și | la | al | a | din',
  },
  roles: {
    claim: 'drepturi de autor | dreptul de autor | drepturile de autor | proprietate intelectuală',
    act: 'reproduc* | republic* | publicare* | redistribu* | prelua* | copie* | distribu* | difuz* | retransm* | cita* | multiplic* | transmit* | tipări* | răspândi* | extrag* | publicat* | publice | publicării',
    use: 'utiliz* | folosi*',
    ban: 'interzis* | nu este permis* | interzice* | nu sunt permis* | nu este autoriz* | nu se permite | nu poate | nu pot',
    unauth:
      'fără acord* | fără permisiune* | fără permisiun* | fără consimț* | fără autoriz* | neautoriz* | fără drept',
    without: 'fără | numai cu | doar cu | cu excepția | decât',
    consent: 'acord* | consimțământ* | permisiun* | autorizați* | licenț*',
    written: 'scris*',
    extent:
      'integrală sau parțială | total sau parțial | parțial* | totală sau parțială | integral sau parțial | integral* sau parțial* | total* sau parțial* | în tot sau în parte | totală ori parțială | integral sau în parte | integrală ori parțială | nicio parte | nici o parte',
    object:
      'conținut* | articol* | text* | imagin* | informați* | site* | material* | fotograf* | știr* | pagin* | video*',
    protect: 'protejat*',
    nobody: 'editor* | autor* | redacți* | titular* | proprietar* | deținător*',
    kind: 'agenți* | editur* | ziar* | cotidian* | revist* | post* tv | portal* | publicați*',
    report:
      'a spus | a declarat | potrivit | a anunțat | a decis | a afirmat | a precizat | a transmis | a explicat | a adăugat | a susținut | a cerut | a acuzat | a dat în judecată | spune | susține | a semnat',
    law: 'tribunal* | lege* | ministr* | poliți* | parlament* | instanț* | curte* | judecăt* | guvern* | primăr* | procuror* | avocat* | melodi* | film* | roman | carte* | club* | meci* | liga',
    thing:
      'mărfuri* | marfă | medicament* | vaccin* | combustibil* | benzin* | armă | arme | armelor | muniți* | exploziv* | artificii* | petard* | aliment* | mâncare | carne | pește* | vite | animal* | păsări* | plante* | semințe* | lemn* | deșeuri* | gunoi* | chei | cheie | cheilor | pliante | fluturași | bancnote* | monede* | numerar | alcool* | țigări* | tutun* | apă | apei | teren* | locuinț* | vehicul* | mașini* | pacien* | copii* | minori* | datele clienților | dron* | buletine de vot | ajutoare* | acțiuni ale | pesticid* | sânge* | organe* | antichități* | tablou* | sculptur* | ștampil* | uniform* | haine* | electricit* | îngrășămin* | nisip* | bilete* | părinți* | elevi* | studenți* | profesor* | oră de curs | examen* | spital* | medic* | rețet* | rude* | chiriaș* | muzeu* | biseric* | moschee* | cimitir* | aeroport* | câini* | câine | pisici* | captivitate | buletin* | pașaport* | vânător* | proprietarului casei | deținuți | deținuților',
    mask: 'drepturile omului | drepturilor omului | drepturile femeilor | drepturile copilului | embargo asupra | permis* de conducere | drepturile tv',
    'all-rights-reserved': 'toate drepturile rezervate | toate drepturile sunt rezervate | drepturi rezervate',
    source: 'citarea sursei | menționarea sursei | surs* | indicarea sursei | precizarea sursei | numele autorului',
    link: 'link* | legătur*',
    must: 'obligatori* | cu condiția | doar cu | necesit* | trebuie | este necesar* | se va cita | cu citarea | cu menționarea',
    only: 'doar | numai | în limita | exclusiv | cu condiția* | în limita*',
    embargo: 'embargo*',
    until: 'până la | până | înainte de',
    right: 'drepturi | drepturile',
    reserved: 'rezervat* | rezervă',
    allRights: 'toate drepturile',
    own: 'aparțin* | deține* | proprietatea',
    ownsAfter: 'aparțin* | aparțin lui | proprietatea | este proprietatea | sunt proprietatea | deținute de',
    derive: 'modific* | traduc* | adapt* | alter*',
    store: 'stoc* | baz* de date | arhiv* | index*',
    ai: 'inteligenț* artificial* | ia | ai | extrager* de text* | exploatare* textelor | minerit* de date | învățare* automat* | antrena* | model* lingvistic* | model* de limbaj',
    commercial: 'comercial* | publicitar*',
    not: 'nu | nicio | niciun',
    may: 'poate | pot | permis*',
    allow: 'este permis* | permis* | liber* | gratuit* | poate fi preluat* | pot fi preluat* | se poate prelua',
    contract: 'contract* | acord comercial',
    subscribe: 'abonați* | abonament* | clienți*',
    label: 'atenție | notă | drepturi de autor | copyright | important',
    kill: 'anul* | retra* | șterge* | nu utilizați | nu folosiți | nu publicați',
    please: 'rugăm | redacți* | abonați* | atenție',
    'used-with-permission': 'cu permisiunea | cu acordul | publicat inițial | a fost publicat inițial',
    'free-to-republish':
      'preluat* liber | preluare liberă | liber de preluat | preluarea este liberă | preluarea este permisă',
    'personal-use-only': 'uz personal | uz privat',
    'non-commercial': 'necomercial*',
    'legal-action': 'acțiune* în justiție | se pedepsește | pedeps* | încălcarea drepturilor',
    ours: 'nostru | noastre | noștri | acest articol | acestui articol | acest text | acestui site',
  },
};
