import type { StoryFields } from '../split/segment.ts';
import type { Holder } from './holder.ts';
import type { HolderDirectory } from './holder-directory.ts';
import type { HolderSign } from './notice.ts';
import { wordsOf } from './party-words.ts';

export const SIGN_OFF_TAIL = 120;
export const DATELINE_HEAD = 160;
/** Brackets with a short content, or a dash line: `(İLKHA)`, `[رويترز]`, `— AFP`. */
export const BRACKET = /[([（【<«]([^()[\]（）【】<>«»\n]{1,40})[)\]）】>»]/gu;
const CREDIT = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${wordsOf('picture', 'credit')})\\s{0,2}[:：]\\s{0,2}([^\\n.;)\\]]{2,60})`,
  'giu',
);
const BYLINE = new RegExp(`^(?:${wordsOf('byline')})\\s?[:：]?\\s([^\\n]{2,80})$`, 'gimu');

/**
 * Whose text a story shows itself to be, without saying so: sign-off, byline, dateline and credit. Offsets are UTF-16
 * units of `text`. Order: sign-off, byline, dateline, credit; one sign a holder and kind.
 */
export function findHolderSigns(text: string, fields: StoryFields, directory: HolderDirectory): HolderSign[] {
  const signs: HolderSign[] = [];
  const add = (by: HolderSign['by'], name: string | undefined, from: number) => {
    for (const part of partsOf(name ?? '')) {
      const holder = lookUp(part, directory);
      if (!holder || signs.some((sign) => sign.by === by && sign.holderId === holder.id)) continue;
      const start = text.indexOf(part, Math.max(0, from));
      const at = start >= 0 ? start : text.indexOf(part);
      if (at >= 0) signs.push({ holderId: holder.id, by, start: at, end: at + part.length });
    }
  };
  const tailStart = Math.max(0, text.length - SIGN_OFF_TAIL);
  add('sign-off', fields.signoff, tailStart);
  for (const found of text.slice(tailStart).matchAll(BRACKET)) add('sign-off', found[1], tailStart + found.index);
  const lastLine = text.slice(text.lastIndexOf('\n', text.trimEnd().length - 1) + 1).trim();
  if (lastLine.length <= 40) add('sign-off', lastLine.replace(/^[-–—*\s]+|[-–—*.\s]+$/gu, ''), tailStart);
  add('byline', fields.byline, 0);
  for (const found of text.slice(0, 1500).matchAll(BYLINE)) add('byline', found[1], found.index);
  add('dateline', fields.dateline, 0);
  let lineStart = 0;
  for (const line of text.split('\n', 4)) {
    readDateline(line.slice(0, DATELINE_HEAD), lineStart, add);
    lineStart += line.length + 1;
  }
  for (const found of text.matchAll(CREDIT)) add('credit', found[1]?.trim(), found.index);
  return signs;
}

type Add = (by: HolderSign['by'], name: string | undefined, from: number) => void;

/** `CITY, date (AGENCY) - text`, `CITY / AGENCY`, `City - Agency -`: the agency stands before the text's first dash or colon. */
function readDateline(head: string, offset: number, add: Add): void {
  const end = /\)\s{0,2}[-–—:.]|\s[-–—]{1,2}\s|：|:\s/u.exec(head);
  for (const found of head.slice(0, 110).matchAll(BRACKET))
    if (found.index < 70) add('dateline', found[1], offset + found.index);
  if (!end) return;
  const lead = head.slice(0, end.index + 1);
  if (lead.length > 70) return;
  const behind = /^[^-–—:]{2,40}(?=\s?[-–—:])/u.exec(head.slice(end.index + end[0].length));
  for (const part of [...lead.split(/[/,،()–—:-]/u), behind?.[0] ?? '']) add('dateline', part.trim(), offset);
}

const SEPARATORS = /\s?[/|;،]\s?|\s[-–—]\s|,\s/u;
const partsOf = (name: string) => {
  const clean = name.trim();
  if (clean.length < 2) return [];
  const parts = clean.split(SEPARATORS).map((part) => part.trim());
  return [clean, ...(parts.length > 1 ? parts : [])].filter((part) => part.length >= 2 && part.length <= 60);
};

/** A two-letter mark counts only when written in capitals or in a script without them. */
function lookUp(part: string, directory: HolderDirectory): Holder | null {
  if (
    part.length <= 4 &&
    part !== part.toUpperCase() &&
    part === part.toLowerCase() &&
    !['dpa', 'epd', 'sda', 'ats', 'dts', 'taz'].includes(part)
  )
    return null;
  return directory.bySignoff(part) ?? (part.includes('.') && !part.includes(' ') ? directory.byDomain(part) : null);
}
