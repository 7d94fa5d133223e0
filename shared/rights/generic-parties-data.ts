/** Parties that name nobody: the publisher, the author, the copyright holder, this site. Folded before use, whole names only. */
export const GENERIC_PARTIES: readonly string[] = [
  'publisher; the publisher; publishers; author; the author; authors; owner; the owner; owners; agency; the agency; company; the company; copyright holder; copyright owner; rights holder; editor; the editor; editors; us; our; its; website; the site; site; newspaper; management; respective owners; respective holders; licensor; the licensor',
  'verlag; verlags; verlages; des verlags; autor; autors; autoren; herausgeber; urheber; urhebers; agentur; redaktion; rechteinhaber; rechteinhabers; anbieter; betreiber; fotografen; jeweiligen rechteinhabern; verfasser',
  "éditeur; auteur; l'auteur; l'éditeur; agence; l'agence; rédaction; titulaire; ayants droit; leurs auteurs",
  'editor; autor; autores; agencia; titular; empresa; periódico; medio; redacción; sus autores; sus titulares',
  'autores; editora; agência; jornal; titulares; redação; respectivos autores',
  'editore; autore; autori; agenzia; redazione; titolare; testata',
  'uitgever; auteur; auteurs; redactie; rechthebbende; agentschap; onze redactie',
  'редакции; редакция; редакцию; автора; автор; авторов; правообладателя; правообладатель; издательства; агентства; администрации; сайт; источник; правообладателей; їх авторам; редакції; правовласника; автору; агенції; агентство',
  'wydawcy; wydawca; autora; autor; redakcji; redakcja; właściciela; agencji',
  'الناشر; المؤلف; الوكالة; الموقع; الصحيفة; إدارة الموقع; الإدارة; أصحابها; صاحبها; الجريدة; القناة; المؤسسة; المجلة; إدارة التحرير; هيئة التحرير; الشركة; كاتبها; مصدرها; المصدر; ناشرها; أصحابه',
  'ajans; ajansın; site; sitemiz; sitemize; yayıncı; yazar; yazarına; sahibi; sahiplerine; gazete; kurum; kurumumuza; kurumumuz; şirket; şirketimize; yayıncısına',
  'ناشر; نویسنده; خبرگزاری; سایت; این سایت; پایگاه; روزنامه; صاحب اثر; صاحبان آن; این پایگاه; ادارہ; ادارے; مصنف; ویب سائٹ',
  'המפרסם; המחבר; האתר; החברה; בעליהם; הכותב; בעל הזכויות; העיתון; המערכת; יוצריהם',
  '作者; 原作者; 本站; 本网; 本網; 本报; 出版社; 著作权人; 版权人; 权利人; 原作者所有; 本公司; 当社; 弊社; 当サイト; 著作者; 著者; 本人; 当方; 原著作者; 当社または; 本社; 당사; 본사; 저자; 작성자; 원작자; 해당 저작권자',
  'penulis; redaksi; penerbit; pemilik; situs; laman; लेखक; प्रकाशक; संपादक; वेबसाइट; εκδότη; συγγραφέα; σύνταξης; ιδιοκτήτη; κατόχου',
].flatMap((line) => line.split('; '));
