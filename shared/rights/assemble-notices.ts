import type { Notice } from './notice.ts';
import { scopeOf } from './notice-scope.ts';
import type { Sentence } from './sentences.ts';
import { NEIGHBOUR_SHARE, NOTICE_SCORE, type Statement } from './statement.ts';
import type { RightsTerm } from './terms.ts';

/** A sentence that says something about rights, placed in the original text. */
export interface Found {
  sentence: Sentence;
  statement: Statement;
  /** Original offsets. */
  start: number;
  end: number;
  holder: string | null;
  holderId: string | null;
  /** Found at the © or by the verb that owns, not only named somewhere. */
  surely: boolean;
}

/** A sentence this short between two statements of one line belongs to them: `The story was sent in error.` */
const LONGEST_BRIDGE = 90;
const LONGEST_GAP = 12;

interface Group {
  items: Found[];
  /** The first party of the group, syndicators aside. */
  named: Found | null;
}

/** Adjoining sentences of one holder are one notice; another holder starts a new one. */
export function assembleNotices(found: readonly Found[], text: string): Notice[] {
  const groups: Group[] = [];
  for (const item of found) {
    const last = groups.at(-1);
    const party = item.holder && !isSecondary(item) ? item : null;
    if (last && joins(last, item, party, text)) {
      last.items.push(item);
      last.named ??= party;
    } else groups.push({ items: [item], named: party });
  }
  return groups.flatMap(({ items }) => toNotice(items, text));
}

function joins({ items, named }: Group, item: Found, party: Found | null, text: string): boolean {
  const last = items.at(-1) as Found;
  const lines = item.sentence.line - last.sentence.line;
  if (lines > 1) return false;
  const between = text.slice(last.end, item.start).trim().length;
  return between <= (lines === 0 ? LONGEST_BRIDGE : LONGEST_GAP) && (!named || !party || sameHolder(named, party));
}

/** A syndicator is named beside the holder, not instead of it. */
const isSecondary = ({ statement }: Found) => statement.terms.has('licensed-syndication') && !statement.sign;

function sameHolder(named: Found, party: Found): boolean {
  if (named.holderId !== null && named.holderId === party.holderId) return true;
  const [a, b] = [named.holder?.toLowerCase() ?? '', party.holder?.toLowerCase() ?? ''];
  return a.includes(b) || b.includes(a);
}

function toNotice(group: readonly Found[], text: string): Notice[] {
  const scores = group.map(({ statement }) => statement.score);
  const score = totalOf(scores);
  if (score < NOTICE_SCORE) return [];
  const strong = scores.reduce((best, found, at) => (found > (scores[best] ?? 0) ? at : best), 0);
  let first = 0;
  let last = group.length - 1;
  const killed = group.some(({ statement: { terms, score } }) => terms.has('withdrawn') && score >= NOTICE_SCORE);
  const belongs = ({ statement: { supports, terms } }: Found) =>
    supports && (killed || terms.size > 1 || !terms.has('withdrawn'));
  while (first < strong && !belongs(group[first] as Found)) first += 1;
  while (last > strong && !belongs(group[last] as Found)) last -= 1;
  const kept = group.slice(first, last + 1);
  const statements = kept.map(({ statement }) => statement);
  const start = (kept[0] as Found).start;
  const end = (kept.at(-1) as Found).end;
  const terms = termsOf(statements);
  if (!terms.length) return [];
  const holding = kept.filter((item) => item.holder);
  const named =
    holding.find((item) => item.surely && !isSecondary(item)) ??
    holding.find((item) => !isSecondary(item)) ??
    holding[0];
  const licence = statements.find((statement) => statement.licence)?.licence;
  return [
    {
      start,
      end,
      holder: named?.holder ?? null,
      holderId: named?.holderId ?? null,
      terms,
      scope: scopeOf(text.slice(start, end), terms, statements, text.slice(Math.max(0, start - 80), start)),
      confidence: Math.min(0.99, score / (score + 1.5)),
      from: 'prose',
      ...(licence ? { licence } : {}),
    },
  ];
}

/** Whether neighbours can be a notice together, whichever of them are joined. */
export const mayBeNotice = (statements: readonly Statement[]): boolean =>
  totalOf(statements.map(({ score }) => score)) >= NOTICE_SCORE;

function totalOf(scores: readonly number[]): number {
  const most = scores.reduce((greatest, score) => Math.max(greatest, score), 0);
  const others = scores.reduce((sum, score) => sum + Math.max(0, score), 0) - most;
  return most + NEIGHBOUR_SHARE * others;
}

/** Bans inside a kill or an embargo are about that item until that time, not about copying. */
const PART_OF_HOLD: ReadonlySet<RightsTerm> = new Set([
  'no-republication',
  'free-to-republish',
  'subscription-required',
  'rights-contact',
]);

function termsOf(statements: readonly Statement[]): RightsTerm[] {
  const terms = new Set(statements.flatMap((statement) => [...statement.terms]));
  const surely = (term: RightsTerm) =>
    statements.some((statement) => statement.score >= NOTICE_SCORE && statement.terms.has(term));
  if (terms.has('withdrawn') && !surely('withdrawn')) terms.delete('withdrawn');
  const held = terms.has('withdrawn') || terms.has('embargo');
  if (held && !terms.has('copyright-claim') && !terms.has('prior-permission'))
    for (const term of PART_OF_HOLD) terms.delete(term);
  return [...terms];
}
