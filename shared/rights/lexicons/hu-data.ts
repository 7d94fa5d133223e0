import type { Lexicon } from './lexicon.ts';

export const HU: Lexicon = {
  lang: 'hu',
  party: {
    articles: 'a | az',
    within: 'és',
    endings: 'nak> nek>',
  },
  roles: {
    only: 'csak | kizárólag* | csakis | feltéve | abban az esetben',
    must: 'szüksége* | köteles* | kötelező* | kell | feltüntetés* | megjelölés* | feltétel* | engedélyhez kötött',
    claim: 'szerzői jog*',
    act: 'másol* | terjeszt* | újraközl* | utánköz* | sokszorosít* | közl* | közzét* | átvét* | átvesz* | idéz* | megjelentet* | publikál* | kinyomtat* | nyomtat* | továbbít* | sugároz* | megoszt* | átvehet* | vehető* át | vehetők át | vehető át | utánközl* | utánközlés*',
    ban: 'nem megengedett | nem engedélyezett | tilos* | tiltott* | nem megenged* | nem engedélyez* | nem lehet* | tiltja | nem szabad | kizárólag * engedély* | nem használható | nem másolható | nem közölhető | csak * vehet* | nem vehet* | nem idézhet* | nem hasznosíthat*',
    unauth:
      'engedély nélkül | hozzájárulás nélkül | engedélye nélkül | engedély nélkül* | hozzájárulás* nélkül | jogosulatlan* | írásbeli engedély* nélkül | engedély* nélkül*',
    without: 'nélkül | kizárólag | kivéve',
    consent: 'engedély* | hozzájárul* | beleegyez* | jóváhagy* | engedélyhez | engedéllyel*',
    written: 'írás*',
    extent:
      'részben vagy egészben | egészben vagy részben | részben* | részleg* | részlet* | egészét vagy | akár részben | bármely rész* | egyetlen rész* | semmilyen rész*',
    object:
      'tartalom* | tartalm* | cikk* | szöveg* | kép* | fotó* | anyag* | hír* | írás* | oldal* | portál* | videó* | honlap* | közlemény*',
    protect: 'védelem | védett',
    nobody: 'kiadó | kiadója* | szerző* | szerkesztőség* | jogtulajdonos* | tulajdonos*',
    kind: 'hírügynökség* | kiadó* | lap | lapkiadó | újság* | magazin* | portál*',
    report:
      'mondta | közölte | szerint | kimondta | döntött | nyilatkozta | jelentette | hozzátette | állítja | hangsúlyozta | írta | perelt* | javasol* | követel*',
    law: 'bíróság* | törvény* | minisz* | rendőr* | parlament* | kormány* | ügyész* | kúria | ügyvéd* | önkormányzat* | könyv* | dal* | film* | klub* | meccs* | szövetség* | per | pert',
    thing:
      'áru | áruk* | gyógyszer* | vakcin* | oltóanyag* | üzemanyag* | benzin* | fegyver* | lőszer* | robbanóanyag* | petárd* | tűzijáték* | élelmiszer* | étel* | hús | húsok* | hal | halak* | szarvasmarh* | állat* | madar* | növény* | vetőmag* | fa | tűzif* | hulladék* | szemét* | kulcs* | szórólap* | bankjegy* | érmé* | készpénz* | alkohol* | cigarett* | dohány* | víz | vizet | földterület* | telek* | lakás* | jármű* | autó* | beteg* | rabok* | fogvatart* | gyermek* | gyerek* | kiskorú* | ügyféladat* | drón* | szavazólap* | segély* | részvény* | növényvédő* | vér | szerv* | műkincs* | régiség* | festmény* | szobr* | egyenruh* | ruhá* | áram | műtrágy* | homok* | jegyek* | szülő* | diák* | tanuló* | hallgató* | tanár* | tanóra* | vizsga* | kórház* | orvos* | hozzátartozó* | bérlő* | múzeum* | tárgyalóterem* | templom* | mecset* | temető* | sír | sírok* | repülőtér* | kutya* | kutyá* | macsk* | fogság* | személyi igazolvány* | útlevel* | vadász* | dolgozó*',
    mask: 'emberi jog* | nők jogai | gyermek* jog* | fegyverembargó* | jogosítvány* | közvetítési jog* | szavazati jog*',
    'all-rights-reserved':
      'minden jog fenntartva | minden jog fenntartott | minden jog fenntartása | minden jog fenntart* | valamennyi jog fenntartva | jogok fenntartva',
    right: 'jog | jogok | jogai',
    reserved: 'fenntartva | fenntartja | fenntartott',
    allRights: 'minden jog | valamennyi jog | összes jog',
    own: 'tulajdon* | illeti | illetik',
    ownsAfter: 'tulajdonosa | jogtulajdonos*',
    ownsBefore: 'tulajdona | tulajdonát képezi | illeti meg | illetik meg | illeti | illetik',
    use: 'használ* | felhasznál*',
    derive: 'módosít* | átdolgoz* | fordít* | szerkeszt*',
    store: 'tárol* | adatbázis* | archivál*',
    ai: 'mesterséges intelligenc* | gépi tanul* | adatbányász* | szövegbányász* | mi-modell* | betanít* | tanít* | nyelvi modell*',
    commercial: 'kereskedelmi* | reklám*',
    not: 'nem | semmilyen | sem',
    may: 'lehet | szabad | megenged*',
    allow: 'szabadon | ingyenesen | ingyen | megenged* | engedélyezett | átvehető | közölhető | felhasználható',
    contract: 'szerződés* | megállapod*',
    subscribe: 'előfizet* | ügyfel*',
    source: 'forrás* | forrás megjelöl* | szerző* nev*',
    link: 'link* | hivatkoz* | hiperhivatkoz*',
    label: 'figyelem | szerzői jog* | megjegyzés | copyright',
    embargo: 'embargó*',
    until: '-ig | előtt | óráig',
    kill: 'visszavon* | töröl* | ne használj* | ne közölj*',
    please: 'kérjük | figyelem | szerkesztőség*',
    'used-with-permission': 'engedélyével | hozzájárulásával | eredetileg megjelent | először megjelent',
    'free-to-republish':
      'szabadon közölhető | szabadon átvehető | szabadon felhasználható | ingyenesen felhasználható | szabadon terjeszthető',
    'personal-use-only': 'magáncél* | személyes használat* | saját használat*',
    'non-commercial': 'nem kereskedelmi* | nonprofit cél*',
    'legal-action': 'jogi lépés* | büntetőjog* | jogsértés* | jogi úton | jogi következm*',
    ours: 'cikkeink* | oldalunk* | ez a cikk | e cikk | jelen cikk | tartalmaink*',
  },
};
