import { LIMITS } from '../pipeline/limits.ts';
import { locatePassage } from '../reuse/locate-passage.ts';
import { isNotice } from '../split/notice-line.ts';
import type { Segment } from '../split/segment.ts';
import { sentenceOf } from '../text/sentence-of.ts';
import type { Cut, Item } from './item.ts';
import { ODDITIES } from './oddities-data.ts';

/** A headline made of the first words is cut here, as in plain text. */
const DERIVED = 90;
/** Paragraphs at either end of an item that may be notices. */
const EDGE = 4;

const sameWords = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/**
 * Renders items plain, one after another: headline line, paragraphs on lines of their own, a blank line between items.
 * Rights notices at the head or foot of an item become segments of their own that speak of it; `notices` of all.
 * @param warnings passages that an item says are not its holder's and that do not stand in it are told here
 */
export function renderItems(items: readonly Item[], notices: readonly string[] = [], warnings: string[] = []): Cut {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  const write = (text: string, separator: string): { start: number; end: number } => {
    if (at > 0) {
      parts.push(separator);
      at += separator.length;
    }
    parts.push(text);
    const start = at;
    at += text.length;
    return { start, end: at };
  };
  for (const [at, item] of items.entries()) {
    const lost = renderItem(item, segments, write);
    if (lost) warnings.push(sentenceOf(ODDITIES['not-fenced'], { count: lost, no: at + 1 }));
  }
  for (const notice of notices) {
    segments.push({ ...write(notice, '\n\n'), kind: 'notice', headline: null, confidence: 0.9, appliesTo: 'all' });
  }
  return { text: parts.join(''), segments };
}

/** @returns how many passages that are not its holder's it names and does not hold */
function renderItem(
  item: Item,
  segments: Segment[],
  write: (text: string, separator: string) => { start: number; end: number },
): number {
  const { head, body, foot } = edges(item.paragraphs);
  const headline = item.headline?.replace(/\s+/g, ' ').trim() || null;
  const lines = headline && !(body[0] && sameWords(body[0], headline)) ? [headline, ...body] : body;
  if (lines.length === 0) return 0;
  const story = segments.length + head.length;
  let separator = '\n\n';
  const notice = (text: string) => {
    segments.push({ ...write(text, separator), kind: 'notice', headline: null, confidence: 0.9, appliesTo: [story] });
    separator = '\n';
  };
  for (const text of head) notice(text);
  const fields = headline ? item.fields : { ...item.fields, headlineDerived: true as const };
  const shown = headline ?? derived(lines[0] as string);
  const text = lines.join('\n');
  const extent = write(text, separator);
  const fences = (item.thirdParty ?? []).slice(0, LIMITS.fencesPerWork).flatMap((quote) => {
    const found = locatePassage(text, quote);
    return found ? [{ start: extent.start + found.start, end: extent.start + found.end }] : [];
  });
  const fenced = fences.length ? { ...fields, fences } : fields;
  segments.push({ ...extent, kind: 'story', headline: shown, confidence: 1, fields: fenced });
  separator = '\n';
  for (const line of foot) notice(line);
  return (item.thirdParty?.length ?? 0) - fences.length;
}

/** Notices at the two ends of an item; an item of notices only stays whole. */
function edges(paragraphs: readonly string[]) {
  let [from, to] = [0, paragraphs.length];
  while (from < Math.min(EDGE, to) && isNotice(paragraphs[from] as string)) from++;
  while (to > from && paragraphs.length - to < EDGE && isNotice(paragraphs[to - 1] as string)) to--;
  if (from >= to) return { head: [], body: [...paragraphs], foot: [] };
  return { head: paragraphs.slice(0, from), body: paragraphs.slice(from, to), foot: paragraphs.slice(to) };
}

function derived(paragraph: string): string {
  const text = (paragraph.split('\n')[0] as string).trim();
  if (text.length <= DERIVED) return text;
  const space = text.lastIndexOf(' ', DERIVED);
  return text.slice(0, space > DERIVED / 2 ? space : DERIVED).trim();
}
