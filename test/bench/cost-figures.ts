import { costOf } from './cost.ts';
import type { Figure } from './report.ts';
import type { Walk } from './whole-walk.ts';

/** Requests, bytes and USD of a walk, a story. Small drops are left out: their fixed costs say nothing of a dump. */
export function costFigures(walks: readonly Walk[], processor: ReadonlyMap<string, number>): Figure[] {
  return walks.filter(({ size }) => size >= 200).flatMap((walk) => figuresOf(walk, processor));
}

function figuresOf({ size, what, counts, logBytes }: Walk, processor: ReadonlyMap<string, number>): Figure[] {
  const part = `${what} ${size}`;
  const figures: Figure[] = [];
  const note = (name: string, value: number, unit: string, most?: number) =>
    void figures.push({ part, what: name, value, unit, ...(most !== undefined && { target: { most } }) });
  const each = (wanted: (key: string) => boolean, of: 'requests' | 'bytes') =>
    [...counts.actions]
      .filter(([key]) => wanted(key))
      .reduce((sum, [, count]) => sum + (of === 'requests' ? count.requests : count.bytesIn + count.bytesOut), 0) /
    size;
  for (const service of ['s3', 'dynamodb', 'sqs', 'sns']) {
    note(
      `requests to ${service}`,
      each((key) => key.startsWith(service), 'requests'),
      'a story',
    );
    note(
      `bytes to and from ${service}`,
      each((key) => key.startsWith(service), 'bytes'),
      'a story',
    );
  }
  const index = (key: string) => key.endsWith('Fingerprints');
  note(
    'requests',
    each(() => true, 'requests'),
    'a story',
    12,
  );
  note('requests to the index', each(index, 'requests'), 'a story');
  const million = 1e6 / size;
  const cost = costOf(counts, logBytes, processor);
  for (const [name, usd] of Object.entries(cost)) note(name, usd * million, 'USD/million');
  const all = Object.values(cost).reduce((sum, usd) => sum + usd, 0);
  note('all', all * million, 'USD/million', 20);
  note('all but writing the index', (all - cost['writing the index']) * million, 'USD/million', 8);
  return figures;
}
