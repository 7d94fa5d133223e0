import { detectNotices } from '../rights/detect-notices.ts';
import { createHolderDirectory, type HolderDirectory } from '../rights/holder-directory.ts';
import type { Notice } from '../rights/notice.ts';
import type { RightsTerm } from '../rights/terms.ts';
import { fold, folded } from './fold.ts';
import { NOTICE_STEMS } from './notice-data.ts';

/** Notices run to a few sentences; anything longer is a story about rights. */
const MAX_LENGTH = 900;
/** Less of a paragraph than this is a remark in a story. */
const MOST = 0.55;
/** What stories say of themselves, in their head or their last line: alone it makes no notice of a line. */
const REMARKS: ReadonlySet<RightsTerm> = new Set([
  'embargo',
  'withdrawn',
  'rights-contact',
  'free-to-republish',
  'public-domain',
  'legal-action',
  'used-with-permission',
]);
/** One expression: a fifth of the time of looking for each stem. */
const STEMS = new RegExp(
  folded(NOTICE_STEMS)
    .map((stem) => stem.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
);
/** A notice holds one of the words it is told by in so many letters at least. */
const LETTERS_A_STEM = 200;

let directory: HolderDirectory | undefined;

/**
 * How sure it is that a paragraph is a rights notice and nothing else, 0 to 1; 0 for prose. The stems are a sieve: few
 * paragraphs of a dump hold one, and only these are read by the grammar.
 * @param text the paragraph folded, where it is at hand
 */
export function noticeConfidence(raw: string, text = fold(raw)): number {
  if (raw.length < 6 || raw.length > MAX_LENGTH || !hasStems(text)) return 0;
  directory ??= createHolderDirectory([]);
  const notices = detectNotices(raw, directory).filter(({ scope }) => scope !== 'media');
  if (!notices.some(({ terms }) => terms.some((term) => !REMARKS.has(term)))) return 0;
  return shareOf(notices, raw) > MOST ? Math.max(...notices.map(({ confidence }) => confidence)) : 0;
}

function hasStems(text: string): boolean {
  let owed = Math.ceil(text.length / LETTERS_A_STEM);
  STEMS.lastIndex = 0;
  while (owed > 0 && STEMS.test(text)) owed--;
  return owed === 0;
}

export const isNotice = (raw: string, text?: string): boolean => noticeConfidence(raw, text) > 0;

function shareOf(notices: readonly Notice[], raw: string): number {
  let covered = 0;
  let reach = 0;
  for (const { start, end } of notices) {
    covered += Math.max(0, end - Math.max(start, reach));
    reach = Math.max(reach, end);
  }
  return covered / raw.trim().length;
}
