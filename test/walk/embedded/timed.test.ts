/**
 * What a clock wakes: the clock of the whole system is moved. In the first night the system is started again, and its own
 * clockwork finds what is due; later the rules are fired, since each start takes longer than what it wakes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamoAudit } from '../../../functions/adapters/dynamo-audit.ts';
import { listOpenFlags } from '../../../functions/adapters/dynamo-lists.ts';
import { loadRegister } from '../../../functions/adapters/load-register.ts';
import { packFlag, verifyPackFile } from '../../../infra/local/cli/evidence-pack.ts';
import { legalHold } from '../../../infra/local/cli/legal-hold.ts';
import { verifySystem } from '../../../infra/local/cli/verify-system.ts';
import type { Recipient } from '../../../shared/alert/recipient.ts';
import type { DropId } from '../../../shared/pipeline/ids.ts';
import { eventKey } from '../../../shared/pipeline/ledger-keys.ts';
import { placeOf, receiptKey } from '../../../shared/pipeline/place.ts';
import type { FlagRecord } from '../../../shared/pipeline/records.ts';
import { RETENTION } from '../../../shared/pipeline/retention-data.ts';
import type { TimedName } from '../../../shared/pipeline/timed.ts';
import { eventAfter, type FlagEvent } from '../../../shared/review/flag-event.ts';
import { dump } from '../../bench/news.ts';
import { type MailSink, startMailSink } from '../../delivery/mail-sink.ts';
import { MovedClock } from '../../moved-clock.ts';
import { System } from './upload-and-wait.ts';

const sample = (name: string) => readFileSync(new URL(`../../../events/drops/${name}`, import.meta.url), 'utf8');
const clock = new MovedClock();
const system = new System({ environment: clock.environment });
const DAY = '2031-03-04';
const dayFrom = (days: number) => new Date(Date.parse(DAY) + days * 86_400_000).toISOString().slice(0, 10);
const DIGEST: Recipient = {
  ...{ id: 'legal-desk', name: 'Legal desk', language: 'en', zone: 'UTC', weekend: 'fri-sat', quiet: null },
  ...{ breaksQuiet: [], digestAt: '09:00', channels: [{ kind: 'smtp', to: 'legal@example.org' }] },
};
const PATIENCE = { timeout: 60_000, interval: 50 };
let sink: MailSink;
let flag: FlagRecord;
const drops: Record<string, { dropId: DropId; key: string }> = {};

/** Logged since the last start by functions of this name. */
let before = '';
const said = (line: string) => system.logs().split(line).length - before.split(line).length;
/** Starts the system again at a moment: what was due in between fires. */
async function goOnAt(moment: string, ...lines: string[]) {
  await system.aws.stop();
  before = system.logs();
  clock.to(moment);
  await system.start();
  await vi.waitFor(() => expect(lines.map(said)).toEqual(lines.map(() => 1)), PATIENCE);
  await system.aws.idle(60_000);
}
const fire = (name: TimedName) => system.aws.fire(`rightsdesk-dev-${name}`);
async function fireAt(moment: string, name: TimedName) {
  clock.to(moment);
  await fire(name);
  await system.aws.idle(60_000);
}
async function drop(name: string, key: string, body: string) {
  const { stories } = await system.drop(key, body);
  drops[name] = { key, dropId: stories[0]?.storyId.slice(0, 32) ?? '' };
}
async function kept(name: string): Promise<string[]> {
  const Prefix = `drops/${drops[name]?.dropId}/`;
  const { Contents = [] } = await system.link.s3.send(
    new ListObjectsV2Command({ Bucket: system.link.output('DataBucket'), Prefix }),
  );
  return Contents.map(({ Key = '' }) => Key.slice(Prefix.length)).filter((key) => !key.includes('/'));
}
async function verified(): Promise<[boolean, unknown]> {
  const lines: unknown[] = [];
  return [await verifySystem(system.link, (line) => lines.push(line)), lines.at(-1)];
}
/** The value that was last counted under a name, as CloudWatch would read it from the log. */
function counted(name: string): number | undefined {
  const lines = system.logs().split('\n');
  const found = lines.findLast((line) => line.includes('"_aws"') && line.includes(`"${name}":`));
  return found && JSON.parse(found)[name];
}
const putEvent = (event: FlagEvent) =>
  system.link.tables.send(
    new PutCommand({
      TableName: system.link.output('LedgerTable'),
      Item: { ...eventKey(event.subject, event.seq), ...event },
    }),
  );

beforeAll(async () => {
  sink = await startMailSink();
  const smtp = { host: '127.0.0.1', port: sink.port, from: 'desk@example.org' };
  writeFileSync(join(system.dataDir, 'channel-secrets.json'), JSON.stringify({ smtp }));
  clock.to(`${DAY}T10:00:00Z`);
  await system.start();
  const alertPolicy = {
    ...({ when: { high: 'digest', medium: 'digest', low: 'digest' }, groupBy: 'drop' } as const),
    ...{ burst: { mails: 3, minutes: 10 }, escalate: null },
  };
  await loadRegister(system.link.tables, system.link.output('RegistersTable'), {
    ...{ partners: [], holders: [], licenses: [] },
    ...{ recipients: [DIGEST], alertPolicy },
  });
  await drop('work', 'incoming/ilkha/noon.txt', sample('ilkha-noon.txt'));
  await drop('old', 'incoming/ilkha/morning.txt', dump(10, 3));
  await drop('held', 'incoming/ilkha/evening.txt', dump(20, 3));
  await drop('copy', 'incoming/nehir-gazetesi/one.txt', sample('copy-without-notice.txt'));
  await drop('other copy', 'incoming/nehir-gazetesi/two.txt', sample('copy-of-two-paragraphs.txt'));
  for await (const one of listOpenFlags(system.link.tables, system.link.output('LedgerTable')))
    if (one.dropId === drops.copy?.dropId) flag = one;
}, 240_000);
afterAll(async () => {
  await system.end();
  await sink.stop();
  clock.end();
});

describe('the night after', () => {
  it('seals the day, counts it anew and sweeps nothing; the digest waits for its hour', async () => {
    await packFlag(system.link, flag.flagId, { out: join(system.dataDir, 'before.zip') });
    expect(await verified()).toEqual([true, { sealedUntil: null, days: 1, chains: 1, problems: 0 }]);
    await goOnAt(`${dayFrom(1)}T08:59:00Z`, 'days sealed', 'day recounted', 'drops swept');
    expect(await verified()).toEqual([true, { sealedUntil: DAY, days: 1, chains: 1, problems: 0 }]);
    expect(counted('recounted-drops')).toBe(5);
    expect(counted('unbalanced-drops')).toBeUndefined();
    expect(await kept('old')).toEqual(['original', 'text.utf16le']);
    await fire('digest');
    expect(sink.taken).toEqual([]);
  }, 120_000);

  it('a history written anew, so that it fits in itself, is found by the head that was sealed', async () => {
    const audit = dynamoAudit(system.link.tables, system.link.output('LedgerTable'));
    const [event] = (await audit.chain(flag.flagId)) as [FlagEvent];
    await putEvent(eventAfter(null, { ...event, actor: 'somebody-else' }));
    expect(await verified()).toMatchObject([false, { problems: 1 }]);
    await putEvent(event);
    expect((await verified())[0]).toBe(true);
  });

  it('a pack that is taken now holds the head', async () => {
    const lines: unknown[] = [];
    for (const name of ['before.zip', 'after.zip']) {
      const file = join(system.dataDir, name);
      if (name === 'after.zip') await packFlag(system.link, flag.flagId, { out: file, lang: 'ar' });
      expect(verifyPackFile(file, (line) => lines.push(line))).toBe(true);
    }
    expect(lines).toMatchObject([{ sealedUntil: null }, { sealedUntil: DAY }]);
  });

  it('one digest tells both cases at its hour, and none the minute after', async () => {
    await fireAt(`${dayFrom(1)}T09:00:30Z`, 'digest');
    expect(sink.taken).toHaveLength(1);
    await fireAt(`${dayFrom(1)}T09:02:00Z`, 'digest');
    expect(sink.taken.map(({ to }) => to)).toEqual([['legal@example.org']]);
    const links = sink.taken[0]?.data.replaceAll('=\r\n', '').match(/\/flags\/[0-9a-f]{32}/g) ?? [];
    expect(new Set(links)).toEqual(new Set([drops.copy, drops['other copy']].map((one) => `/flags/${one?.dropId}`)));
  }, 120_000);
});

describe('the second night', () => {
  it('a drop whose receipt is gone does not balance, and is counted', async () => {
    await drop('lost', 'incoming/dicle-haber/lost.txt', sample('ilkha-noon.txt'));
    const at = { Bucket: system.link.output('DataBucket'), Key: receiptKey(placeOf(drops.lost?.key ?? '').place) };
    const receipt = JSON.stringify(await system.receipt(drops.lost?.key ?? ''));
    await system.link.s3.send(new DeleteObjectCommand(at));
    await fireAt(`${dayFrom(2)}T04:00:00Z`, 'recount');
    // What a function printed arrives after its answer.
    await vi.waitFor(() => {
      expect([counted('recounted-drops'), counted('unbalanced-drops')]).toEqual([1, 1]);
    }, PATIENCE);
    await system.link.s3.send(new PutObjectCommand({ ...at, Body: receipt }));
  }, 120_000);
});

describe('when the time of keeping is over', () => {
  it('what nobody holds goes; what is held or open stays, and so does a work that an open flag is about', async () => {
    const held = drops.held?.dropId ?? '';
    await legalHold(system.link, held, { do: 'hold', reason: 'court' });
    await fireAt(`${dayFrom(RETENTION.drops.days + 1)}T05:00:00Z`, 'sweep');
    const files = ['original', 'text.utf16le'];
    expect(await Promise.all(['old', 'held', 'copy', 'other copy', 'work', 'lost'].map(kept))).toEqual([
      ...[['swept.json'], files, files, files, files],
      // Delivered a day later.
      files,
    ]);
    await legalHold(system.link, held, { do: 'release', reason: 'settled' });
    await fireAt(`${dayFrom(RETENTION.drops.days + 2)}T05:00:00Z`, 'sweep');
    expect(await Promise.all(['held', 'copy', 'work', 'lost'].map(kept))).toEqual([
      ...[['swept.json'], files, files],
      ['swept.json'],
    ]);
  }, 120_000);

  it('and the same file delivered again ends with its receipt, not in dead letters; everything balances', async () => {
    const { key, dropId } = drops.old ?? { key: '', dropId: '' };
    const again = await system.drop(`${key}.again`, dump(10, 3));
    expect(again).toMatchObject({
      status: 'done',
      stories: [{ storyId: expect.stringContaining(dropId) }, {}, {}],
    });
    expect(Object.values(system.aws.dlqDepths()).reduce((sum, depth) => sum + depth, 0)).toBe(0);
    expect(await system.recount()).toBe(true);
    expect((await verified())[0]).toBe(true);
  }, 120_000);
});
