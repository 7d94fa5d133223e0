/** The register at work in the running system: what a license, its end and a withdrawal do to flags that stand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { listOpenFlags } from '../../../functions/adapters/dynamo-lists.ts';
import { dynamoReview } from '../../../functions/adapters/dynamo-review.ts';
import { askCoverage, askImpact } from '../../../infra/local/cli/ask-register.ts';
import * as licenseFiles from '../../../infra/local/cli/license-files.ts';
import { registerWorks } from '../../../infra/local/cli/register-works.ts';
import { newsOf } from '../../bench/works-data.ts';
import { System, summary } from './upload-and-wait.ts';

const system = new System();
const folder = mkdtempSync(join(tmpdir(), 'register-'));
const file = (name: string, body: string | Uint8Array) => {
  writeFileSync(join(folder, name), body);
  return join(folder, name);
};
const now = () => new Date().toISOString();
const silent = () => {};

const STORY = `Köprü onarımı tamamlandı ve yol yeniden trafiğe açıldı

Ekiplerin üç ay boyunca geceleri de süren çalışmasının ardından vadinin iki yakasını bağlayan eski köprü dün sabah erken saatlerde araçlara açıldı, sürücüler uzun kuyruklardan kurtuldu.

Onarımda taşıyıcı kirişler yenilendi, korkuluklar yükseltildi ve yaya yolu genişletildi; mühendisler köprünün bundan sonra daha ağır araçları da taşıyabileceğini söyledi.
`;
const CSV = (version: number, status: string) =>
  `license,version,partner,holder,status,from,use,duties\nilkha-kuzey,${version},kuzey-postasi,ilkha,${status},2020-01-01T00:00:00Z,republish,pay\n`;

async function recheck() {
  await system.aws.fire('rightsdesk-dev-recheck');
  await system.aws.idle(100_000);
}
async function openOf(partner: string) {
  const open = [];
  for await (const flag of listOpenFlags(system.link.tables, system.link.output('LedgerTable')))
    if (flag.partner === partner) open.push(`${flag.kind} ${flag.severity}`);
  return open;
}

beforeAll(async () => {
  await system.start();
  await recheck();
}, 240_000);
afterAll(async () => {
  await system.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('works in bulk', () => {
  it('are registered once, however often the file is given, and a bad file is named', async () => {
    const bridge = JSON.stringify({ id: 'bridge', text: STORY });
    const works = file('works.zip', zipSync({ 'a.jsonl': strToU8(newsOf(60)), 'b.jsonl': strToU8(`${bridge}\n`) }));
    const first = await registerWorks(system.link, works, 'ilkha', silent);
    expect(first).toMatchObject({ partner: 'ilkha', works: 61, before: 0, drops: 2, refused: [] });
    expect(await registerWorks(system.link, works, 'ilkha', silent)).toMatchObject({
      works: 61,
      before: 61,
      drops: 2,
    });
    await expect(registerWorks(system.link, works, 'nobody', silent)).rejects.toThrow('No partner');
    // All are recorded; the receipt may still be on its way.
    await system.aws.idle(100_000);
    expect(await system.recount()).toBe(true);
  }, 120_000);
});

describe('a license for what was flagged', () => {
  let storyId = '';
  it('is asked about beforehand: what it would close, and what it covers', async () => {
    const receipt = await system.drop('incoming/kuzey-postasi/köprü.txt', STORY);
    expect(summary(receipt)).toEqual(['story no-license İLKHA high:unlicensed']);
    const [story] = receipt.stories;
    storyId = story?.storyId ?? '';
    const { licenses } = licenseFiles.readLicenseFile(file('a.csv', CSV(1, 'active')), now());
    const [impact] = await askImpact(system.link, licenses, silent);
    expect(impact).toMatchObject({ opens: [], closes: [expect.stringContaining(storyId)], stories: 1 });
    const asked = { partner: 'kuzey-postasi', holder: 'ilkha', language: 'tr', channel: 'web', territory: 'DE' };
    const question = {
      ...asked,
      ...{ work: undefined, use: undefined, words: undefined, place: undefined, date: undefined },
    };
    expect(await askCoverage(system.link, question, now())).toMatchObject({ outcome: 'no-license' });
    const [line] = await licenseFiles.importLicenses(system.link, join(folder, 'a.csv'), now(), true);
    expect(line).toMatchObject({ row: 2, ok: true, what: 'would be entered' });
    expect(await openOf('kuzey-postasi')).toEqual(['unlicensed high']);
  }, 60_000);

  it('resolves the flag once it is entered, with an event in its history, and stands when it is entered again', async () => {
    const [line] = await licenseFiles.importLicenses(system.link, join(folder, 'a.csv'), now(), false);
    expect(line).toMatchObject({ ok: true, what: 'entered' });
    await recheck();
    expect(await openOf('kuzey-postasi')).toEqual([]);
    const ledger = system.link.output('LedgerTable');
    const [flag] = await dynamoLedger(system.link.tables, ledger).flagsOfStory(storyId);
    expect(flag?.state).toBe('auto-resolved');
    const events = await dynamoReview(system.link.tables, ledger).events(flag?.flagId ?? '', 9);
    expect(events.map(({ action, actor }) => `${actor} ${action}`)).toEqual(['record auto-resolve']);
    const [again] = await licenseFiles.importLicenses(system.link, join(folder, 'a.csv'), now(), false);
    expect(again).toMatchObject({ ok: true, what: 'stands already' });
    const [other] = await licenseFiles.importLicenses(system.link, file('b.csv', CSV(1, 'ended')), now(), false);
    expect(other).toMatchObject({ ok: false, problems: [expect.stringContaining('supersede it with 2')] });
  }, 60_000);

  it('leaves by ODRL and comes back the same', async () => {
    const odrl = await licenseFiles.exportLicenses(system.link, 'kuzey-postasi');
    const [line] = await licenseFiles.importLicenses(system.link, file('c.jsonld', JSON.stringify(odrl)), now(), false);
    expect(line).toMatchObject({ licenseId: 'ilkha-kuzey', ok: true, what: 'stands already' });
  });

  it('opens the flag again when it is suspended, and a withdrawn work flags its copy as one', async () => {
    await licenseFiles.importLicenses(system.link, file('d.csv', CSV(2, 'suspended')), now(), false);
    await recheck();
    expect(await openOf('kuzey-postasi')).toEqual(['suspended high']);
    const story = await dynamoLedger(system.link.tables, system.link.output('LedgerTable')).story(storyId);
    const work = story && 'matches' in story ? (story.matches[0]?.workId ?? '') : '';
    expect(await licenseFiles.withdrawWork(system.link, work)).toMatchObject({ holder: 'ilkha', withdrawn: true });
    await recheck();
    expect(await openOf('kuzey-postasi')).toEqual(['kill high']);
    expect(await system.recount()).toBe(true);
  }, 60_000);
});
