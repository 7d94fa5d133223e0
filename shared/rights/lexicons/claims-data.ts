import type { Lexicon } from './lexicon.ts';

/**
 * Languages of which only the claim is read: `all rights reserved`, a plain ban of copying without permission, and what
 * hides both. One that needs more gets a file of its own.
 */
const CLAIMS: Readonly<Record<string, readonly [reserved: string, ban: string, mask: string]>> = {
  ta: [
    'அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை | அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டது | காப்புரிமை பெற்றது | பதிப்புரிமை பெற்றது | அனைத்து உரிமைகளும் பதிவு | முழு உரிமை பெற்றது',
    '',
    'மனித உரிமை*',
  ],
  te: ['సర్వహక్కులు * | అన్ని హక్కులు * | కాపీరైట్ రిజర్వ్', '', 'మానవ హక్కు*'],
  ml: ['എല്ലാ അവകാശങ്ങളും സംരക്ഷി* | സർവ്വാവകാശങ്ങളും *', '', 'മനുഷ്യാവകാശ*'],
  kn: ['ಎಲ್ಲಾ ಹಕ್ಕುಗಳನ್ನು ಕಾಯ್ದಿರಿ* | ಸರ್ವ ಹಕ್ಕು* | ಎಲ್ಲ ಹಕ್ಕುಗಳು *', '', 'ಮಾನವ ಹಕ್ಕು*'],
  mr: ['सर्व हक्क राखीव* | सर्व हक्क सुरक्षित | सर्वाधिकार सुरक्षित', '', 'मानवी हक्क* | मानवाधिकार*'],
  gu: ['સર્વ હક્ક સુરક્ષિત | સર્વાધિકાર સુરક્ષિત | તમામ હક્ક*', '', 'માનવ અધિકાર*'],
  pa: ['ਸਾਰੇ ਅਧਿਕਾਰ ਰਾਖਵੇਂ | ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ | ਸਰਵ ਅਧਿਕਾਰ', '', 'ਮਨੁੱਖੀ ਅਧਿਕਾਰ*'],
  ne: ['सर्वाधिकार सुरक्षित | सबै अधिकार सुरक्षित', '', 'मानव अधिकार*'],
  si: ['සියලුම හිමිකම් ඇවිරිණි | සියලු හිමිකම් *', '', 'මානව හිමිකම්*'],
  my: ['မူပိုင်ခွင့်', '', 'လူ့အခွင့်အရေး'],
  km: ['រក្សាសិទ្ធិគ្រប់យ៉ាង | រក្សាសិទ្ធិ', '', 'សិទ្ធិមនុស្ស'],
  lo: ['ສະຫງວນລິຂະສິດ', '', 'ສິດທິມະນຸດ'],
  sw: [
    'haki zote zimehifadhiwa | haki zote zimelindwa | haki zote zinalindwa',
    'hairuhusiwi kunakili | hairuhusiwi kuchapisha | bila idhini ya maandishi',
    'haki za binadamu | haki zote za raia',
  ],
  so: ['xuquuqda oo dhan way dhowran | xuquuqda way dhawran* | dhammaan xuquuqda', '', 'xuquuqda aadanaha'],
  am: ['መብቱ በሕግ የተጠበቀ ነው | መብቱ የተጠበቀ ነው', '', 'ሰብዓዊ መብት*'],
  af: ['alle regte voorbehou', 'mag nie gereproduseer | sonder skriftelike toestemming', 'menseregte'],
  hy: [
    'բոլոր իրավունքները պաշտպանված են | բոլոր իրավունքները պահպանված են | հեղինակային իրավունքները պաշտպանված',
    'առանց թույլտվության | հղումը պարտադիր է | հղում կատարել պարտադիր',
    'մարդու իրավունք*',
  ],
  ka: [
    'ყველა უფლება დაცულია | ყველა უფლება დაცული | საავტორო უფლებები დაცულია',
    'ნებართვის გარეშე * აკრძალულია',
    'ადამიანის უფლებ*',
  ],
  lt: [
    'visos teisės saugomos | visos teisės ginamos | visos teisės priklauso',
    'be raštiško sutikimo | draudžiama kopijuoti | kopijuoti draudžiama | draudžiama platinti | be sutikimo draudžiama',
    'žmogaus teis*',
  ],
  lv: [
    'visas tiesības aizsargātas | visas tiesības rezervētas',
    'pārpublicēšana * aizliegta | bez rakstiskas atļaujas | pārpublicēt bez | aizliegta pārpublicēšana',
    'cilvēktiesīb*',
  ],
  et: [
    'kõik õigused kaitstud | kõik õigused on kaitstud | kõik õigused reserveeritud',
    'kopeerimine * keelatud | ilma kirjaliku loata | levitamine ilma loata | loata kopeerimine',
    'inimõigus*',
  ],
  sl: [
    'vse pravice pridržane | vse pravice so pridržane',
    'brez pisnega dovoljenja | brez dovoljenja * prepovedano | ponatis prepovedan',
    'človekove pravice | človekovih pravic',
  ],
  sq: [
    'të gjitha të drejtat e rezervuara | të gjitha të drejtat janë të rezervuara | të gjitha të drejtat rezervohen',
    'ndalohet kopjimi | ndalohet riprodhimi | pa lejen me shkrim',
    'të drejtat e njeriut | të drejtave të njeriut',
  ],
  mk: [
    'сите права се задржани | сите права задржани',
    'без писмена дозвола | забрането преземање | преземањето * забрането',
    'човекови права | човековите права',
  ],
  be: [
    'усе правы абаронены | усе правы ахоўваюцца | усе правы захаваныя',
    'перадрук * забаронены',
    'правы чалавека | правоў чалавека',
  ],
  is: ['allur réttur áskilinn | öll réttindi áskilin', 'afritun óheimil | óheimilt er að afrita', 'mannréttind*'],
  ga: ['gach ceart ar cosaint', '', 'cearta daonna'],
  cy: ['cedwir pob hawl', '', 'hawliau dynol'],
  eu: ['eskubide guztiak erreserbatuta', '', 'giza eskubide*'],
  gl: ['todos os dereitos reservados', 'prohibida a reprodución', 'dereitos humanos'],
  mt: ['id-drittijiet kollha riżervati', '', 'drittijiet tal-bniedem'],
  mn: ['бүх эрх хуулиар хамгаалагдсан | бүх эрх хамгаалагдсан', '', 'хүний эрх'],
  ky: ['бардык укуктар корголгон | бардык укуктар сакталган', 'уруксатсыз көчүрүүгө тыюу', 'адам укук*'],
  tg: ['ҳамаи ҳуқуқҳо ҳифз | ҳамаи ҳуқуқҳо маҳфуз*', '', 'ҳуқуқи инсон'],
  tk: ['ähli hukuklar goralan', '', 'adam hukuk*'],
  tt: ['барлык хокуклар сакланган | барлык хокуклар якланган', '', 'кеше хокук*'],
  ug: ['بارلىق ھوقۇق قوغدىلىدۇ | نەشر ھوقۇقى', '', 'كىشىلىك ھوقۇق'],
  ps: ['ټول حقوق محفوظ دي | ټول حقوق خوندي دي | د چاپ حقوق', '', 'بشري حقونه | بشري حقوقو'],
  sd: ['سڀ حق محفوظ | سمورا حق واسطا', '', 'انساني حق*'],
  tl: ['lahat ng karapatan ay nakalaan | reserbado ang lahat ng karapatan', '', 'karapatang pantao'],
  eo: ['ĉiuj rajtoj rezervitaj', '', 'homaj rajtoj'],
  lb: ['all rechter reservéiert', '', 'mënscherechter'],
};

/** Report verbs of these languages are not known, so a reservation must be nearly the whole sentence: readClaim sees to it. */
export const CLAIM_LEXICONS: readonly Lexicon[] = Object.entries(CLAIMS).map(([lang, [reserved, ban, mask]]) => ({
  lang,
  roles: { 'all-rights-reserved': reserved, ...(ban ? { 'no-republication': ban } : {}), mask },
}));
