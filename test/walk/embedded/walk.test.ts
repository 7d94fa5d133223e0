/** The walk through the synthesized template and the bundled handlers, as `npm start` runs them. */
import { readFileSync } from 'node:fs';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqsClient } from '../../../functions/adapters/clients.ts';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { dynamoRefusedUploads } from '../../../functions/adapters/dynamo-refused-uploads.ts';
import { s3Objects } from '../../../functions/adapters/s3-objects.ts';
import { storedCorrection } from '../../../shared/pipeline/correction.ts';
import type { Manifest } from '../../../shared/pipeline/manifest.ts';
import { uploadIdOf } from '../../../shared/pipeline/refused-upload.ts';
import { putJson, readJson } from '../../../shared/pipeline/stored-json.ts';
import { writeEdit } from '../../../shared/review/split-edits.ts';
import { BAD_UPLOADS } from './bad-uploads.ts';
import { System, summary } from './upload-and-wait.ts';

const sample = (name: string) => readFileSync(new URL(`../../../events/drops/${name}`, import.meta.url), 'utf8');
const system = new System();

/** One story, the agency's notice on all it publishes, three briefs that nobody has delivered before. */
const TURKISH_DUMP = `Göl kıyısında yeni yürüyüş yolu hizmete açıldı

Belediye ekiplerinin iki yıl süren çalışmasının ardından göl kıyısındaki yürüyüş yolu dün sabah düzenlenen törenle hizmete açıldı.

Yol boyunca bin iki yüz fidan dikildi, dinlenme alanları ve çocuklar için oyun bahçeleri kuruldu, aydınlatma direkleri güneş enerjisiyle çalışıyor.

Törende konuşan mahalle muhtarı, yolun hem esnafa hem de hafta sonu kıyıya inen ailelere nefes aldıracağını söyledi. (İLKHA)

Uyarı: İlke Haber Ajansı (İLKHA) tarafından yayınlanan tüm haber ve fotoğrafların her hakkı saklıdır. Sözleşme imzalanmadan veya önceden abone olunmadan kısmen ya da tamamen kullanılamaz.

Şehir kütüphanesi kış boyunca gece yarısına kadar açık kalacak.

Ovada erken bastıran don, kayısı ağaçlarının yarısına zarar verdi.

Genç güreşçiler bölge şampiyonasından dört madalyayla döndü.
`;

beforeAll(() => system.start(), 120_000);
afterAll(() => system.end());

describe('a dump with a notice on everything', () => {
  it('from a partner without a license: the story is flagged high, each brief lower, and one alert goes out', async () => {
    const receipt = await system.drop('incoming/kuzey-postasi/göl.txt', TURKISH_DUMP);
    expect(receipt).toMatchObject({ status: 'done', counts: { stories: 4, recorded: 4, setAside: 0, flags: 4 } });
    expect(summary(receipt)).toEqual([
      'story no-license İLKHA high:unlicensed',
      ...Array(3).fill('brief no-license İLKHA low:unlicensed'),
    ]);
    expect(system.aws.announcements()).toHaveLength(1);
  });

  it('from a partner with a license: nothing is flagged', async () => {
    const receipt = await system.drop('incoming/dicle-haber/sabah.txt', sample('ilkha-noon.txt'));
    expect(new Set(summary(receipt).map((line) => line.replace(/^\w+ /, '')))).toEqual(new Set(['licensed İLKHA']));
  });

  it('from its own agency: its own works, and nothing is flagged', async () => {
    const receipt = await system.drop('incoming/ilkha/noon.txt', sample('ilkha-noon.txt'));
    expect(summary(receipt)).toEqual(['story own-work İLKHA', ...Array(4).fill('brief own-work İLKHA')]);
    expect(system.aws.announcements()).toHaveLength(1);
  });
});

describe('text without a notice', () => {
  it('is flagged by what it shares with the registered work, with the spans in both', async () => {
    const text = sample('copy-of-two-paragraphs.txt');
    const receipt = await system.drop('incoming/nehir-gazetesi/köy.txt', text);
    expect(summary(receipt)).toEqual(['story no-license İLKHA high:unlicensed']);
    const ledger = dynamoLedger(system.link.tables, system.link.output('LedgerTable'));
    const story = await ledger.story(receipt.stories[0]?.storyId ?? '');
    if (!story || 'setAside' in story) throw new Error('not judged');
    // The licensed partner's copy is a source as well; the agency's own work is the one that counts.
    const registered = [...(await ledger.works(story.matches.map((match) => match.workId))).values()].find(
      (work) => work.own,
    );
    const match = story.matches.find(({ workId }) => workId === registered?.storyId);
    const spans = match?.spans.toSorted((a, b) => a.qStart - b.qStart) ?? [];
    const shared = text.trimEnd().split('\n\n').slice(2, 4);
    expect(spans.map(({ qStart, qEnd }) => text.slice(qStart, qEnd)).join(' ')).toContain(shared[0]?.slice(0, 60));
    const original = sample('ilkha-noon.txt');
    for (const { qStart, qEnd, rStart, rEnd } of spans) {
      // A span may pass over words that one side left out; it begins and ends with the same words on both.
      const [mine, theirs] = [text.slice(qStart, qEnd), original.slice(rStart, rEnd)];
      expect(theirs.slice(0, 20)).toBe(mine.slice(0, 20));
      expect(theirs.slice(-20)).toBe(mine.slice(-20));
    }
    const covered = spans.reduce((sum, { qStart, qEnd }) => sum + qEnd - qStart, 0);
    expect(covered / shared.join(' ').length).toBeGreaterThan(0.9);
    expect(covered / shared.join(' ').length).toBeLessThan(1.1);
  });

  it('is flagged as a whole copy', async () => {
    const receipt = await system.drop('incoming/nehir-gazetesi/kopya.txt', sample('copy-without-notice.txt'));
    expect(summary(receipt)).toEqual(['story no-license İLKHA high:unlicensed']);
  });

  it('that nobody else has is clear', async () => {
    const text =
      'Köprü onarımı bitti\n\nOnarım için kapatılan eski taş köprü, bir yıl sonra yayalara yeniden açıldı.\n';
    expect(summary(await system.drop('incoming/nehir-gazetesi/köprü.txt', text))).toEqual(['story clear -']);
  });
});

describe('a corrected split', () => {
  it('walks again by the ordinary queues: joined stories are one, a second delivery of the message changes nothing', async () => {
    const [s3, ledger] = [system.link.s3, dynamoLedger(system.link.tables, system.link.output('LedgerTable'))];
    const key = 'incoming/nehir-gazetesi/iki.txt';
    const text = `Yeni iskele açıldı\n\nBelediye, kıyıdaki yeni iskeleyi dün akşam törenle hizmete açtı.\n\n${sample('copy-without-notice.txt')}`;
    const before = await system.drop(key, text);
    const drop = await ledger.drop(before.dropId ?? '');
    if (!drop?.manifestKey) throw new Error('not split');
    const { dropId, partner } = drop;
    const data = s3Objects(s3, system.link.output('DataBucket'));
    const segments = (await readJson<Manifest>(data, drop.manifestKey))?.segments ?? [];
    expect(segments.length).toBeGreaterThan(1);
    const edits = segments.slice(1).map(({ start }) => writeEdit({ do: 'join', at: start }));
    const base = drop.manifestKey;
    const what = { edits, restore: null, by: 'selim', at: '2026-03-01T00:00:00.000Z', reason: 'One story.' };
    const stored = storedCorrection({ v: 1, dropId, base, ...what });
    await putJson(data, stored);
    expect(await ledger.askCorrection(dropId, base, stored.key)).not.toBeNull();
    const QueueUrl = system.link.output('splitQueueUrl');
    const message = new SendMessageCommand({
      QueueUrl,
      MessageBody: JSON.stringify({ v: 1, kind: 'correct', dropId, partner, key: stored.key }),
    });
    await sqsClient().send(message);
    await system.aws.idle(60_000);
    await sqsClient().send(message);
    await system.aws.idle(60_000);
    const after = await system.receipt(key);
    expect(after).toMatchObject({ status: 'done', counts: { stories: 1, recorded: 1, flags: 1 } });
    expect(after.stories[0]?.storyId).not.toBe(before.stories[0]?.storyId);
    expect(await ledger.drop(dropId)).toMatchObject({ splitNo: 2, corrections: [{ by: 'selim', from: base }] });
  }, 120_000);
});

describe('bad uploads', () => {
  beforeAll(async () => {
    await Promise.all(BAD_UPLOADS.map(({ key, body }) => system.put(key, body())));
    await system.aws.idle(240_000);
  }, 300_000);

  it.each(BAD_UPLOADS)('$what: $says', async ({ key, reason, stories }) => {
    const receipt = await system.receipt(key);
    expect(receipt.reason?.code ?? null).toBe(reason);
    expect(receipt.status).toBe(reason ? 'refused' : 'done');
    expect(receipt.counts.stories).toBe(stories);
    if (reason) expect(receipt.reason?.sentence.length).toBeGreaterThan(20);
  });

  it('that became no drop are listed; one that is asked for once more is looked at once more', async () => {
    const refused = dynamoRefusedUploads(system.link.tables, system.link.output('LedgerTable'));
    const listed = async () => (await refused.list(50)).map(({ key, reason }) => [key, reason]).sort();
    const before = await listed();
    expect(before).toEqual(
      BAD_UPLOADS.filter(({ reason }) => reason === 'too-large' || reason === 'unknown-partner')
        .map(({ key, reason }) => [key, reason])
        .sort(),
    );
    const upload = uploadIdOf('incoming/nobody/a.txt');
    expect(await refused.askAgain(upload, 'ada', '2026-01-01T00:00:00.000Z')).toBe(true);
    const QueueUrl = system.link.output('splitQueueUrl');
    const MessageBody = JSON.stringify({ v: 1, kind: 'take-up', upload });
    await sqsClient().send(new SendMessageCommand({ QueueUrl, MessageBody }));
    await system.aws.idle(60_000);
    expect(await listed()).toEqual(before);
    expect((await refused.one(upload))?.again).toBeUndefined();
  }, 120_000);
});

describe('afterwards', () => {
  it('a message nobody understands rests in the dead letters, and comes back when it is sent again', async () => {
    const QueueUrl = system.link.output('detectQueueUrl');
    await sqsClient().send(new SendMessageCommand({ QueueUrl, MessageBody: '{"v":99}' }));
    await system.aws.idle(60_000);
    expect(system.aws.dlqDepths()).toEqual({ split: 0, detect: 1, flag: 0, record: 0, alert: 0 });
    expect(await system.aws.redrive('detect')).toBe(1);
    await system.aws.idle(60_000);
    expect(system.aws.dlqDepths()).toMatchObject({ detect: 1 });
  }, 120_000);

  it('everything balances, also after a restart, and what was known is still known', async () => {
    expect(await system.recount()).toBe(true);
    await system.restart();
    expect(await system.recount()).toBe(true);
    const again = await system.drop('incoming/nehir-gazetesi/yine.txt', `${sample('copy-without-notice.txt')}\n`);
    expect(summary(again)).toEqual(['story no-license İLKHA high:unlicensed']);
    expect(await system.recount()).toBe(true);
  }, 60_000);

  it('no log line holds a word of a story', () => {
    const logs = system.logs();
    expect(logs).toContain('detect');
    const words = [TURKISH_DUMP, sample('ilkha-noon.txt')].flatMap((text) => text.match(/\p{L}{7,}/gu) ?? []);
    expect(words.length).toBeGreaterThan(70);
    expect(words.filter((word) => logs.includes(word))).toEqual([]);
  });
});
