import { fold, folded } from './fold.ts';
import { NOTICE_WORDS } from './notice-data.ts';

const CLAIM = folded(NOTICE_WORDS.claim);
const STRONG = folded(NOTICE_WORDS.strong);
const FORBID = folded(NOTICE_WORDS.forbid);
const USE = folded(NOTICE_WORDS.use);
const CONSENT = folded(NOTICE_WORDS.consent);
const LABEL = new Set(folded(NOTICE_WORDS.label));

/** Notices run to a few sentences; anything longer is a story about rights. */
const MAX_LENGTH = 900;

const has = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));
const count = (text: string, words: readonly string[]) =>
  words.reduce((n, word) => n + (text.includes(word) ? 1 : 0), 0);

/** Courts and lawsuits stand in reports about notices, not in notices. */
const REPORTED = /\b(?:court|judge|ruled|sued|lawsuit)\b|mahkeme|hükm|محكمه|قاضي|dadgeh/;

/**
 * How much a line reads like a rights notice: 2 and more is one. Only the pairing of different statements counts, so a
 * report about copyright (claim words, no prohibition of its own) stays low. Quoted speech is not a notice.
 */
export function noticeScore(raw: string, text = fold(raw)): number {
  if (raw.length > MAX_LENGTH) return 0;
  let score = 0;
  const colon = text.indexOf(':');
  if (
    colon > 0 &&
    colon < 30 &&
    LABEL.has(
      text
        .slice(0, colon)
        .replace(/[*!\s]+/g, ' ')
        .trim(),
    )
  )
    score += 0.75;
  const opensWithMark = /^[\s*[(]*(?:©|\(c\)|copyright\b)/.test(text);
  if (opensWithMark) score += raw.length < 90 || /\b(?:19|20)\d\d\b/.test(text) ? 2 : 1.25;
  else if (/©|\(c\) ?(?:19|20)\d\d|copyright ?(?:©|\(c\)|(?:19|20)\d\d)/.test(text)) score += 1;
  const strong = has(text, STRONG);
  if (strong) score += raw.length < 400 ? 1.75 : 1;
  const forbid = has(text, FORBID);
  // Without a mark, a set phrase or a prohibition the other words together stay below a notice.
  if (score < 1 && !strong && !forbid) return score;
  const claim = has(text, CLAIM);
  if (claim) score += 0.75;
  const use = count(text, USE);
  if (forbid && use > 0) score += Math.min(1.25, 0.5 + 0.25 * use);
  const consent = has(text, CONSENT);
  if (forbid && consent) score += 0.5;
  else if (claim && consent) score += 0.25;
  if (forbid && use > 0 && consent && raw.length < 500) score += 0.75;
  if (REPORTED.test(text)) score -= 1;
  if (/["“”«»]/.test(raw) && /\b(?:said|told|dedi|says|kaydetti|belirtti|söyledi)\b|قال|وأضاف|اكد|وأكد/.test(text))
    score -= 1.5;
  if (raw.length > 350) score -= 0.5;
  return score;
}

const SHORT_CLAIM = folded([
  'yayın hakları',
  'telif hakkı',
  'telif hakları',
  'yayın hakkı',
  'حقوق النشر',
  'حقوق الطبع',
  'copyright belongs',
  'copyright held',
  'rights belong',
  'mafên weşanê',
  'mafê weşanê',
  'مافی بڵاوکردنەوە',
]);
const BELONGS = folded([
  'aittir',
  'ait',
  'saklı',
  'belong',
  'held by',
  'تعود',
  'ملك',
  'محفوظ',
  'مملوك',
  'parastî',
  'ye',
  'ne',
  'هی',
  'پارێزراو',
]);

export function isNotice(raw: string): boolean {
  if (raw.length < 6 || raw.length > MAX_LENGTH) return false;
  const text = fold(raw);
  if (noticeScore(raw, text) >= 2) return true;
  if (raw.length > 220) return false;
  const colon = text.indexOf(':');
  const labelled = colon > 0 && colon < 30 && LABEL.has(text.slice(0, colon).trim());
  return labelled && SHORT_CLAIM.some((claim) => text.includes(claim)) && BELONGS.some((word) => text.includes(word));
}
