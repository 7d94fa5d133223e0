import type { Hit } from './lexicon-trie.ts';
import { NEIGHBOUR_SHARE, type Statement } from './statement.ts';
import type { RightsTerm } from './terms.ts';

/** A part of a sentence that is read by itself; units of the sentence. */
export interface ClauseSpan {
  start: number;
  end: number;
}

const SEMICOLON = /[;؛](?=\s)/g;
/** Shorter than this it is an entry of a list, `HANDOUT PHOTO; NO SALES; NO ARCHIVES`. */
const SHORTEST_CLAUSE = 24;

/** What stands between semicolons: one allows, the next forbids. Short entries stay with their neighbours. */
export function clausesOf(sentence: string): ClauseSpan[] {
  const marks = [...sentence.matchAll(SEMICOLON)].map(({ index }) => index);
  const clauses: ClauseSpan[] = [];
  let start = 0;
  let last = 0;
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1] ?? sentence.length;
    if (mark - last >= SHORTEST_CLAUSE && next - mark >= SHORTEST_CLAUSE) {
      clauses.push({ start, end: mark });
      start = mark + 1;
    }
    last = mark;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}

/** What the clauses of one sentence state together: they support each other as neighbours do. */
export function together(statements: readonly Statement[]): Statement | null {
  const stating = statements.filter(({ terms, score }) => terms.size > 0 && score > 0);
  const best = stating.reduce<Statement | null>((most, one) => (most && most.score >= one.score ? most : one), null);
  if (!best) return null;
  const others = stating.reduce((sum, { score }) => sum + score, 0) - best.score;
  const hits: Hit[] = statements.flatMap((statement) => statement.hits);
  return {
    ...best,
    terms: new Set<RightsTerm>(stating.flatMap(({ terms }) => [...terms])),
    score: best.score + NEIGHBOUR_SHARE * others,
    hits,
    sign: stating.find(({ sign }) => sign)?.sign ?? null,
    supports: stating.some(({ supports }) => supports),
    licence: stating.find(({ licence }) => licence)?.licence ?? null,
  };
}
