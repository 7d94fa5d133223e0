import { foldKey } from './fold-text.ts';
import type { Role } from './lexicons/lexicon.ts';
import type { NoticeScope } from './notice.ts';
import { hasLegalForm, isCreditLabel } from './party-words.ts';
import type { Statement } from './statement.ts';
import type { RightsTerm } from './terms.ts';

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
const LONGEST_CREDIT = 70;
/** The credit and its code in one: `Credit: Name/Studio (CC BY 2.0)`. */
const IN_BRACKETS = /^[^\n]{0,100}\([^()\n]*\)$/u;

/** A bare © and a name is a picture credit; usage terms of pictures speak of the picture; site-wide wording of the drop. */
export function scopeOf(
  notice: string,
  terms: readonly RightsTerm[],
  statements: readonly Statement[],
  before: string,
): NoticeScope {
  const speaksOf = (role: Role) => statements.some(({ hits }) => hits.some((hit) => hit.role === role));
  const only = terms.length === 1 && terms[0] === 'copyright-claim';
  const dated = statements.some((statement) => statement.sign?.year);
  const signed = statements.every((statement) => statement.sign);
  if (only && !dated && signed && !hasLegalForm(notice) && !speaksOf('kind')) return 'media';
  if (only && /[—–(]\s*$/.test(before)) return 'media';
  const code = terms.every((term) => CC_TERMS.has(term));
  if (
    code &&
    (notice.length <= LONGEST_CODE ? isCredit(before + notice) : IN_BRACKETS.test(notice) && isCredit(notice))
  )
    return 'media';
  // The usage line of a caption, unless it says that it means the text.
  const ofCaption = terms.includes('mandatory-credit') || terms.includes('one-time-use');
  if (ofCaption && !speaksOf('item')) return 'media';
  if (terms.includes('editorial-use-only') && speaksOf('picture')) return 'media';
  if (speaksOf('output')) return 'drop';
  // A year and `all rights reserved` close stories as often as sites: where such a line stands, split knows better.
  return speaksOf('site') && !speaksOf('item') ? 'drop' : 'story';
}

/** Its last line opens with or holds a word such as `photo` or `source`. */
const isCredit = (text: string): boolean =>
  text
    .slice(text.lastIndexOf('\n') + 1)
    .slice(-LONGEST_CREDIT - LONGEST_CODE)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word !== '' && isCreditLabel(foldKey(word)));
