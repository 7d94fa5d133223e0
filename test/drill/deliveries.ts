/** What every drill delivers, and what must stand in the end: the same as after a calm walk. */
import { readFileSync } from 'node:fs';
import { dynamoLedger } from '../../functions/adapters/dynamo-ledger.ts';
import { listDrops, listOpenFlags } from '../../functions/adapters/dynamo-lists.ts';
import type { Connection } from '../../infra/local/cli/running-system.ts';
import { SAMPLE_DROPS } from '../../infra/local/cli/start-system.ts';
import { dump } from '../bench/news.ts';

export interface Delivery {
  key: string;
  body: string;
}

const sample = (name: string) => readFileSync(`${SAMPLE_DROPS}/${name}`, 'utf8');
const STORIES = 60;

/** An agency's works, then what others make of them: copies with and without notice, a tenth of a dump, one file twice, one that is refused. */
export const DELIVERIES: readonly Delivery[] = [
  { key: 'incoming/ilkha/noon.txt', body: sample('ilkha-noon.txt') },
  { key: 'incoming/ilkha/dump.txt', body: dump(0, STORIES) },
  { key: 'incoming/nehir-gazetesi/kopya.txt', body: sample('copy-without-notice.txt') },
  { key: 'incoming/nehir-gazetesi/dump.txt', body: dump(5000, STORIES, (at) => at) },
  { key: 'incoming/kuzey-postasi/iki.txt', body: sample('copy-of-two-paragraphs.txt') },
  { key: 'incoming/kuzey-postasi/empty.txt', body: ' \n' },
  { key: 'incoming/dicle-haber/noon.txt', body: sample('ilkha-noon.txt') },
  { key: 'incoming/kuzey-postasi/yine.txt', body: sample('copy-of-two-paragraphs.txt') },
];

/** Every drop, story and open flag as a line: what is compared with the calm walk. History and what was known when are left out. */
export async function endOf({ tables, output }: Connection): Promise<string[]> {
  const ledger = dynamoLedger(tables, output('LedgerTable'));
  const lines: string[] = [];
  for await (const drop of listDrops(tables, output('LedgerTable'))) {
    lines.push(`drop ${drop.dropId} ${drop.names.join()} ${drop.refused ?? drop.batchSizes.join()}`);
    for (const story of await ledger.stories(drop)) {
      lines.push(`story ${story.storyId} ${'setAside' in story ? story.setAside : story.verdict.outcome}`);
    }
  }
  for await (const { flagId, severity } of listOpenFlags(tables, output('LedgerTable')))
    lines.push(`flag ${flagId} ${severity}`);
  return lines.sort();
}

/** What is only in one of two ends. */
export function differences(calm: readonly string[], end: readonly string[]): string[] {
  const count = (list: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const line of list) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [before, after] = [count(calm), count(end)];
  return [...new Set([...calm, ...end])].flatMap((line) => {
    const by = (after.get(line) ?? 0) - (before.get(line) ?? 0);
    return by === 0 ? [] : [`${by > 0 ? 'too much' : 'missing'}: ${line}`];
  });
}
