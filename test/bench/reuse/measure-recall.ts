/** Runs the index, the nomination and the comparison over made-up cases and counts what was found. */
import { findMatches } from '../../../shared/reuse/find-matches.ts';
import { MemoryPostings } from '../../../shared/reuse/memory-postings.ts';
import { nominate } from '../../../shared/reuse/nominate.ts';
import { readStory } from '../../../shared/reuse/read-story.ts';
import { detectNotices } from '../../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../../shared/rights/holder-directory.ts';
import type { Cases } from './reuse-cases.ts';

export interface Row {
  class: string;
  queries: number;
  pairs: number;
  found: number;
  /** Pairs of which the index named the work. */
  named: number;
  wrong: number;
  falselyFlagged: number;
  spans: number;
  spanned: number;
}
export interface Measured {
  rows: Row[];
  written: number;
  read: number;
  misses: string[];
}

export function measureRecall({ registered, queries }: Cases): Measured {
  const directory = createHolderDirectory();
  const postings = new MemoryPostings();
  const texts = new Map<string, string>();
  let written = 0;
  let read = 0;
  for (const [at, { id, text }] of registered.entries()) {
    const prints = readStory(text).fingerprints;
    written += prints.written.length;
    postings.addNow({ work: id, day: at % 50, ...prints });
    texts.set(id, text);
  }
  const rows = new Map<string, Row>();
  const misses: string[] = [];
  for (const query of queries) {
    const zero = { queries: 0, pairs: 0, found: 0, named: 0, wrong: 0, falselyFlagged: 0, spans: 0, spanned: 0 };
    const row = rows.get(query.class) ?? { class: query.class, ...zero };
    rows.set(query.class, row);
    const story = readStory(query.text);
    const own = story.fingerprints;
    read += own.read.length;
    const { candidates, common } = nominate(own, postings.readNow(own.read), query.id);
    const fences = candidates.length ? detectNotices(query.text, directory) : [];
    const matches = findMatches(
      story,
      candidates.map((workId) => ({ workId, text: texts.get(workId) ?? '' })),
      common,
      fences,
    );
    const wanted = new Set(query.sources.map(({ id }) => id));
    const wrong = matches.filter(({ workId }) => !wanted.has(workId));
    row.queries++;
    row.pairs += wanted.size;
    row.wrong += wrong.length;
    if (wrong.length) row.falselyFlagged++;
    for (const id of wanted) {
      const found = matches.find(({ workId }) => workId === id);
      if (candidates.includes(id)) row.named++;
      if (found) {
        row.found++;
        row.spanned++;
        row.spans += found.spans.length;
      } else misses.push(`${query.class} ${query.id} ${id} ${candidates.includes(id) ? 'not aligned' : 'not named'}`);
    }
    for (const { workId } of wrong) misses.push(`${query.class} ${query.id} ${workId} wrong`);
  }
  return { rows: [...rows.values()], written: written / registered.length, read: read / queries.length, misses };
}

const COUNTS = ['queries', 'pairs', 'found', 'named', 'wrong', 'falselyFlagged', 'spans', 'spanned'] as const;

export function addRows(rows: readonly Row[]): Row {
  const sum = { ...(rows[0] as Row) };
  for (const key of COUNTS) sum[key] = rows.reduce((all, row) => all + row[key], 0);
  return sum;
}
