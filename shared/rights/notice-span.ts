import type { NameSpan } from './name-span.ts';
import type { Statement } from './statement.ts';

const OPEN = '<([【〈';
const CLOSE = '>)]】〉';
const CLAIMS: ReadonlySet<string> = new Set(['copyright-claim', 'all-rights-reserved', 'mandatory-credit']);
const CLAIMING: ReadonlySet<string> = new Set([...CLAIMS, 'claim', 'allRights', 'reserved', 'right']);
/** `All pages © 2031 X` keeps its lead; a row of footer links before the © does not. */
const LONGEST_LEAD = 20;

/** The part of a sentence that is the notice: a bracket that holds all its evidence, or from the © on in a long line. */
export function narrow(sentence: string, statement: Statement, name: NameSpan | null): { start: number; end: number } {
  const { sign, hits, terms } = statement;
  const spots = hits.filter(({ role }) => role !== 'object' && role !== 'use');
  const first = Math.min(sign?.start ?? sentence.length, ...spots.map((hit) => hit.start));
  const last = Math.max(sign?.end ?? 0, ...spots.map((hit) => hit.end));
  const claims = hits.filter(({ role }) => CLAIMING.has(role));
  const firstClaim = Math.min(sign?.start ?? sentence.length, ...claims.map((hit) => hit.start));
  const bracket = bracketAround(sentence, first, last);
  if (bracket) return bracket;
  if (![...terms].every((term) => CLAIMS.has(term))) return { start: 0, end: sentence.length };
  if (sign && sign.start > LONGEST_LEAD && sign.start <= firstClaim && !(name && name.start < sign.start))
    return { start: sign.start, end: sentence.length };
  const named = Math.min(first, name?.start ?? first);
  return named > 60 && named < sentence.length
    ? { start: named, end: sentence.length }
    : { start: 0, end: sentence.length };
}

function bracketAround(sentence: string, first: number, last: number): { start: number; end: number } | null {
  for (let at = first; at >= 0 && at > first - 40; at -= 1) {
    const kind = OPEN.indexOf(sentence[at] ?? '\n');
    if (kind < 0) continue;
    const shut = CLOSE[kind] ?? '';
    const close = sentence.indexOf(shut, last);
    const inner = close >= 0 && (at > 0 || close < sentence.length - 1) && close - at > 12;
    return inner && !sentence.slice(at + 1, first).includes(shut) ? { start: at, end: close + 1 } : null;
  }
  return null;
}
