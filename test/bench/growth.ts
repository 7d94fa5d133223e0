/** Whether a thing costs the same when there is a thousand times more of it. */
import { dropIdOf } from '../../shared/pipeline/ids.ts';
import { makeBatches } from '../../shared/pipeline/make-batches.ts';
import { splitText } from '../../shared/split/split-text.ts';
import { writeFlags } from '../console/many-flags.ts';
import { type Cost, measuredConsole, PAGES } from '../console/measured-console.ts';
import { reviewTables } from '../console/review-tables.ts';
import { dump } from './news.ts';
import type { Figure } from './report.ts';

const RECEIVED = '2026-11-26T06:00:00.000Z';
const part = 'growth';

/** Microseconds a story to split a drop and make its batches, for drops of so many stories. */
export function growthOfDrops(sizes: readonly number[]): Figure[] {
  return sizes.map((size) => {
    const text = dump(0, size);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < (size < 5000 ? 3 : 1); run++) {
      const from = performance.now();
      const head = {
        v: 1 as const,
        dropId: dropIdOf('bench', text),
        partner: 'bench',
        name: 'a',
        receivedAt: RECEIVED,
        textKey: '',
      };
      makeBatches(head, splitText(text), text);
      least = Math.min(least, performance.now() - from);
    }
    return { part, what: `split a drop of ${size}`, value: (least * 1000) / size, unit: 'µs a story' };
  });
}

/** What pages of the console cost with so many open flags: milliseconds, requests and read units, which are to stay what they are with the fewest. */
export async function growthOfFlags(sizes: readonly number[]): Promise<Figure[]> {
  const tables = await reviewTables();
  const figures: Figure[] = [];
  const first = new Map<string, Cost>();
  let written = 0;
  try {
    const pages = await measuredConsole(tables);
    for (const size of sizes) {
      await writeFlags(tables.client, tables.table, written, size);
      written = size;
      for (const [name, path] of Object.entries(PAGES)) {
        const what = `${name}, of ${size} flags`;
        // The first look at a text is told of, the second is covered by it.
        await pages.cost(path);
        const from = performance.now();
        const cost = await pages.cost(path);
        figures.push({ part, what, value: performance.now() - from, unit: 'ms' });
        const before = first.get(name);
        first.set(name, before ?? cost);
        for (const unit of ['requests', 'units'] as const)
          figures.push({ part, what, value: cost[unit], unit, ...(before && { target: { most: before[unit] } }) });
      }
    }
  } finally {
    await tables.stop();
  }
  return figures;
}
