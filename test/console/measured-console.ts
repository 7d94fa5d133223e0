/** The console over DynamoDB: what one page costs in requests and read units, however many flags are stored. */
import { dynamoLedger } from '../../functions/adapters/dynamo-ledger.ts';
import { dynamoLegalHolds } from '../../functions/adapters/dynamo-legal-holds.ts';
import { dynamoReview } from '../../functions/adapters/dynamo-review.ts';
import { reviewApp } from '../../functions/review/app.ts';
import { textBytes } from '../../functions/runtime/story-text.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import { ConsoleWorld } from './console-world.ts';
import { manyDrop, manyFlag } from './many-flags.ts';
import type { reviewTables } from './review-tables.ts';

/** Each index, what sifts, and the page of a flag. */
export const PAGES: Readonly<Record<string, string>> = {
  'the queue': '/',
  'by severity': '/?severity=high',
  'by partner': '/?partner=gazette',
  'by holder': '/?holder=meltem',
  'by kind': '/?kind=unlicensed',
  'by language': '/?language=tr',
  'by assignee': '/?assignee=selim',
  'by time left': '/?due=overdue',
  'a saved view of several': '/?partner=gazette&holder=meltem&language=tr',
  'a search that finds little': '/?search=nowhere',
  'a search that finds much': '/?search=headline',
  'flags of a drop': `/drops/${manyFlag(0).dropId}`,
  'a flag': `/flags/${manyFlag(3).flagId}`,
  'flags alike': `/flags/${manyFlag(3).flagId}/alike`,
};

export interface Cost {
  requests: number;
  units: number;
}

/** Sessions, names and registers lie elsewhere: they do not grow with flags. */
export async function measuredConsole({ client, table, requests, units }: Awaited<ReturnType<typeof reviewTables>>) {
  const world = new ConsoleWorld();
  world.now = '2026-12-26T06:00:00.000Z';
  const stored = {
    ledger: dynamoLedger(client, table),
    review: dynamoReview(client, table),
    holds: dynamoLegalHolds(client, table),
  };
  const { drop, manifest } = manyDrop();
  await world.data.put(manifest.key, new TextEncoder().encode(manifest.json));
  await stored.ledger.openDrop(drop);
  await world.data.put(textKeyOf(drop.dropId), textBytes('x'.repeat(drop.chars)));
  const app = reviewApp({ ...world.ports, ...stored }, null);
  world.as('selim', 'senior');
  const headers = { cookie: `__Host-session=${encodeURIComponent('secret of selim')}` };
  return {
    async cost(path: string): Promise<Cost> {
      [requests.length, units.read] = [0, 0];
      const answer = await app.request(path, { headers });
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
      await answer.text();
      return { requests: requests.length, units: units.read };
    },
  };
}
