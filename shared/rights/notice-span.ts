import type { Statement } from './read-statement.ts';

const OPEN = '<([【〈';
const CLOSE = '>)]】〉';

/** The part of a sentence that is the notice: a bracket that holds all its evidence, or from the © on in a long line. */
export function narrow(sentence: string, statement: Statement): { start: number; end: number } {
  const { sign, hits, terms } = statement;
  const spots = hits.filter((hit) => hit.role !== 'object' && hit.role !== 'use');
  const first = Math.min(sign?.start ?? sentence.length, ...spots.map((hit) => hit.start));
  const last = Math.max(sign?.end ?? 0, ...spots.map((hit) => hit.end));
  for (let at = first; at >= 0 && at > first - 40; at -= 1) {
    const kind = OPEN.indexOf(sentence[at] ?? '\n');
    if (kind < 0) continue;
    const close = sentence.indexOf(CLOSE[kind] ?? '', last);
    if (
      close >= 0 &&
      (at > 0 || close < sentence.length - 1) &&
      !sentence.slice(at + 1, first).includes(CLOSE[kind] ?? '') &&
      close - at > 12
    )
      return { start: at, end: close + 1 };
    break;
  }
  const claimOnly = [...terms].every(
    (term) => term === 'copyright-claim' || term === 'all-rights-reserved' || term === 'mandatory-credit',
  );
  if (claimOnly && first > 60 && first < sentence.length) return { start: first, end: sentence.length };
  return { start: 0, end: sentence.length };
}
