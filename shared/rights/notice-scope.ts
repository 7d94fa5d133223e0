import type { NoticeScope } from './notice.ts';
import type { Statement } from './statement.ts';
import type { RightsTerm } from './terms.ts';

const PICTURE =
  /\b(?:photo|photos|image|images|picture|handout|video|foto|fotos|bild|bilder|fotoğraf)\b|صور|عکس|تصویر|写真|사진|图片/iu;
const WIDE =
  /\b(?:site|website|web site|sitede|sitemiz|sitesi|sitio|portale?|seite|contents? of)\b|сайт|الموقع|موقع|سایت|האתר|網站|网站|サイト|사이트|वेबसाइट/iu;
/** All that somebody publishes, not this text: `tarafından yayınlanan tüm haberler`, `all stories published by`. */
const ALL_PUBLISHED =
  /\b(?:tüm|bütün)\b[^.\n]{0,30}\b(?:haber|içerik)|\ball (?:news|stories|content|material)[^.\n]{0,40}\b(?:published|distributed|transmitted) by\b|(?:جميع|كافة|كل)[^.\n]{0,25}(?:الأخبار|المواد|المحتويات)|هەموو[^.\n]{0,25}هەواڵ|\b(?:hemû|hemî)\b[^.\n]{0,30}nûçe/iu;
/** The item is named and no site beside it. */
const THIS_ITEM =
  /\b(?:this (?:story|article|report|item|dispatch|text|copy)|dies(?:er|e|en) (?:artikel|meldung|beitrag)|cet article|cette dépêche|est[ea] (?:artículo|noticia|notícia|artigo)|questo articolo|dit (?:artikel|bericht)|bu haber(?:in)?)\b|هذا الخبر|هذه المادة|این خبر|این مطلب|הכתבה הזו|本文|この記事|이 기사/iu;
const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|ag|s\.a|s\.p\.a|plc|corp|limited|company|n\.v|b\.v|a\.ş|pty|co)\b|株式会社|社|公司|ооо|ао|зао/iu;

const CC_TERMS: ReadonlySet<RightsTerm> = new Set<RightsTerm>([
  'cc-licence',
  'attribution-required',
  'non-commercial',
  'no-derivatives',
  'share-alike',
  'public-domain',
]);
/** A licence code behind a picture credit: `Photo: Name (CC BY 2.0)`. */
const LONGEST_CODE = 40;
const CREDIT =
  /(?:credit|photo|image|picture|foto|bild|bildquelle|quelle|source|source image|flickr|wikimedia|صورة|الصورة|عکس|фото|写真|사진|图片)[^\n]{0,70}$/iu;

/** The credit and its code in one: `Credit: Name/Studio (CC BY 2.0)`. */
const CREDIT_LINE =
  /^.{0,12}(?:credit|photo|image|picture|foto|bild|quelle|صورة|عکس|фото|写真|사진|图片)[^\n]{0,70}\([^()]*\)$/iu;

/** A bare © and a name is a picture credit; usage terms of pictures speak of the picture; site-wide wording of the drop. */
export function scopeOf(
  notice: string,
  terms: readonly RightsTerm[],
  statements: readonly Statement[],
  before: string,
): NoticeScope {
  const only = terms.length === 1 && terms[0] === 'copyright-claim';
  const dated = statements.some((statement) => statement.sign?.year);
  if (only && !dated && statements.every((statement) => statement.sign) && !COMPANY.test(notice)) return 'media';
  if (only && /[—–(]\s*$/.test(before)) return 'media';
  const code = terms.every((term) => CC_TERMS.has(term));
  if (code && (notice.length <= LONGEST_CODE ? CREDIT.test(before + notice) : CREDIT_LINE.test(notice))) return 'media';
  // The usage line of a caption, unless it says that it means the text.
  const ofCaption = terms.includes('mandatory-credit') || terms.includes('one-time-use');
  if (ofCaption && !THIS_ITEM.test(notice)) return 'media';
  if (terms.includes('editorial-use-only') && PICTURE.test(notice)) return 'media';
  if (ALL_PUBLISHED.test(notice)) return 'drop';
  // A year and `all rights reserved` close stories as often as sites: where such a line stands, split knows better.
  return WIDE.test(notice) && !THIS_ITEM.test(notice) ? 'drop' : 'story';
}
