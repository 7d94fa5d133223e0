import { isCapitals } from './dateline.ts';
import { bared, fold, folded } from './fold.ts';
import { CONTENTS_HEADS, HEADER_KEYS, LINK_OPENINGS, SECTION_HEADS } from './furniture-data.ts';
import { navigationOf } from './navigation.ts';

const SECTIONS = new Set(folded(SECTION_HEADS));
const CONTENTS = new Set(folded(CONTENTS_HEADS));
const LINKS = folded(LINK_OPENINGS);
const LINK_BEGINNINGS = new Set(LINKS.map((opening) => opening.slice(0, 2)));
const KEYS = new Map(Object.entries(HEADER_KEYS).map(([key, sort]) => [fold(key), sort]));

export type Furniture =
  | 'separator'
  | 'counter'
  | 'page'
  | 'link'
  | 'section'
  | 'contents'
  | 'header'
  | 'trailer'
  | 'slug'
  | 'control';

const DIGITS = '\\d٠-٩۰-۹';
const SEPARATOR = /^(?:[-–—=_*#~•·+.◆■●▪★☆<>|/\\]\s?){3,}$/u;
const COUNTER_WORD =
  'documents?|story|stories|items?|articles?|haber|belge|وثيقة|وثائق|خبر|الخبر|أخبار|meldung|dépêche|noticia|новость';
const COUNTER = new RegExp(
  `^(?:(?:${COUNTER_WORD}) \\(?[${DIGITS}]{1,5} ?(?:of|/|من|sur|von|de|из) ?[${DIGITS}]{1,5}\\)?|\\(?[${DIGITS}]{1,5} ?(?:of|/|من|sur|von|de|из) ?[${DIGITS}]{1,5}\\)? ?(?:${COUNTER_WORD}))$`,
  'iu',
);
const PAGE = new RegExp(
  `^(?:[-–—=\\[(|] ?[${DIGITS}]{1,4} ?[-–—=\\])|]|(?:page|p\\.|pg\\.?|sayfa|sf\\.?|s\\.|صفحة|الصفحة|ص|rûpel|لاپەڕە|صفحه|seite|página|pagina|страница|стр\\.|صفحہ|पृष्ठ|halaman|hal\\.|עמוד|σελίδα|strona|第) ?[:.#]? ?[${DIGITS}]{1,4}(?: ?(?:of|/|من|-|–|ji|لە|از|von|de|sur) ?[${DIGITS}]{1,4})? ?(?:页|頁|ページ)?|[${DIGITS}]{1,4} ?(?:页|頁|ページ|쪽|페이지)|[${DIGITS}]{1,4} ?/ ?[${DIGITS}]{1,4})$`,
  'iu',
);
const DOCUMENT_ID = /^(?:Document |AN\s+Document )[A-Za-z0-9]{12,40}$/u;
const CONTROL = /^(?:ZCZC|NNNN|STX|ETX|%[A-Z]|::)(?:\s|$)/u;

/**
 * What a line is when its own words say so; null for text.
 * @param plain the line folded, where it is at hand
 */
export function furnitureOf(line: string, plain = fold(line)): Furniture | null {
  if (SEPARATOR.test(line)) return 'separator';
  if (/^[^\p{L}\p{N}]*https?:\/\/\S+$/u.test(line)) return 'link';
  if (line.length > 200) return null;
  if (COUNTER.test(line)) return 'counter';
  if (PAGE.test(line) && !/^\W*(?:0|00|30)\W*$/u.test(line)) return 'page';
  if (DOCUMENT_ID.test(line)) return 'counter';
  if (CONTROL.test(line)) return 'control';
  const bare = bared(plain);
  if (CONTENTS.has(bare)) return 'contents';
  if (SECTIONS.has(bare)) return 'section';
  if (navigationOf(plain).alone) return 'link';
  const text = plain.replace(/^[\s>»*•▪\-–—[(]+/u, '');
  if (
    LINK_BEGINNINGS.has(text.slice(0, 2)) &&
    LINKS.some(
      (opening) =>
        text.startsWith(opening) && (opening.endsWith(':') || /^[\s:：.…>»)\]]|^$/u.test(text.slice(opening.length))),
    ) &&
    isLinkShaped(line)
  )
    return 'link';
  const header = headerOf(line);
  if (header) return header.sort === 'trail' || header.sort === 'lang' ? 'trailer' : 'header';
  return isSlug(line) ? 'slug' : null;
}

const isLinkShaped = (line: string) =>
  line.length < 140 && (/[:：]/u.test(line) || !/[.؟?!]$/u.test(line) || line.length < 60);

/** Field codes of database exports: two capitals, room, the value; `LP` and `TD` may stand alone above the text. */
const CODE = /^(HD|BY|SE|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|RF|CO|IN|NS|RE|PUB|IPC|IPD|LP|TD)(?:[ \t]{2,}(?=\S)|$)/;
const CODE_SORTS: Readonly<Record<string, string>> = { HD: 'headline', BY: 'byline' };

/** `KEY: value` with a known key, or null. `bare` headers (no value) do not count. */
export function headerOf(line: string): { sort: string; value: string; valueAt: number } | null {
  const code = CODE.exec(line);
  if (code?.[1] && (code[0].length < line.length || /^(?:LP|TD)$/.test(line)))
    return { sort: CODE_SORTS[code[1]] ?? 'lead', value: line.slice(code[0].length), valueAt: code[0].length };
  const colon = line.slice(0, 36).indexOf(':');
  if (colon < 2 || colon > 34) return null;
  const key = fold(line.slice(0, colon))
    .replace(/[*\s]+/g, ' ')
    .trim();
  const sort = KEYS.get(key);
  if (!sort) return null;
  const value = line.slice(colon + 1).replace(/^[*\s]+/, '');
  return value ? { sort, value, valueAt: line.length - value.length } : null;
}

const RELEASE =
  /^(?:for immediate release|(?:media|press|news) release(?: [A-Z]{0,3}\d{2,})?|basın bülteni|basın açıklaması|بيان صحفي|daxuyaniya çapemeniyê)[\s:.–-]*$/iu;

/** `BC-FERRY-AGROUND`, `BC-FERRY-AGROUND 1stadd`: three keywords and more joined, all capitals. */
const KEYWORDS = /^[\p{Lu}\p{N}]{1,16}(?:[-/_][\p{Lu}\p{N}]{2,16}){2,6}(?:$|[ ,])/u;

/** Keyword lines of wires: `BC-POLITICS-REVIEW 01-19 0575`, `ANKA-6807 POLİTİKA`, `وفا/268/سياسة`. */
function isSlug(line: string): boolean {
  if (line.length < 60 && RELEASE.test(line)) return true;
  if (line.length > 48 || line.length < 4 || /[.!?؟،,"“«:]/u.test(line)) return false;
  if (KEYWORDS.test(line) && line.split(/\s+/).length <= 4) return true;
  if (!/\p{N}{2,}/u.test(line)) return false;
  const first = line.split(/\s+/, 1)[0] ?? '';
  const joined = /^[\p{L}\p{N}]+(?:[-/_][\p{L}\p{N}]+)+$/u.test(first);
  return (
    joined &&
    /\p{N}/u.test(line) &&
    (isCapitals(line) || /^[^\s]+$/u.test(line) || /[\p{Ll}]{2,}-[\p{Ll}]+\s+\d/u.test(line)) &&
    line.split(/\s+/).length <= 5
  );
}
