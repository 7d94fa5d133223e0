import type { StoryFields } from '../split/segment.ts';
import type { HolderDirectory } from './holder-directory.ts';
import { BRACKET, DATELINE_HEAD, SIGN_OFF_TAIL } from './holder-signs.ts';
import type { UnknownMark } from './notice.ts';

const MARKS = 3;
const WORDS = 4;
/** A bracket this far into a line stands in its sentence. */
const LEAD = 70;
/** What may stand behind a sign-off on its line. */
const REST_OF_LINE = /^[\s.–—*-]{0,20}(?:\n|$)/u;

/**
 * What may be somebody's sign-off or dateline and is in no directory: kept, so that the story is found again when a holder with
 * that mark is entered. Initials of a reporter in small letters are none.
 */
export function findUnknownMarks(text: string, fields: StoryFields, directory: HolderDirectory): UnknownMark[] {
  const marks: UnknownMark[] = [];
  const add = (by: UnknownMark['by'], written: string, from: number) => {
    const name = written.trim();
    const start = text.indexOf(name, from);
    const isKnown = directory.byName(name) ?? directory.bySignoff(name) ?? directory.byDomain(name);
    if (isKnown || start < 0 || !isMark(name) || marks.length === MARKS) return;
    if (!marks.some((mark) => mark.name === name)) marks.push({ name, by, start, end: start + name.length });
  };
  const tailStart = Math.max(0, text.length - SIGN_OFF_TAIL);
  if (fields.signoff) add('sign-off', fields.signoff.replace(/^[([]|[)\]]$/gu, ''), tailStart);
  const tail = text.slice(tailStart);
  for (const found of tail.matchAll(BRACKET))
    if (REST_OF_LINE.test(tail.slice(found.index + found[0].length)))
      add('sign-off', found[1] ?? '', tailStart + found.index);
  let lineStart = 0;
  for (const line of text.split('\n', 4)) {
    for (const found of line.slice(0, DATELINE_HEAD).matchAll(BRACKET))
      if (found.index < LEAD) add('dateline', found[1] ?? '', lineStart + found.index);
    lineStart += line.length + 1;
  }
  return marks;
}

function isMark(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || letters * 2 < name.length || name.split(/\s+/).length > WORDS) return false;
  return letters > 4 || name !== name.toLowerCase() || name === name.toUpperCase();
}
