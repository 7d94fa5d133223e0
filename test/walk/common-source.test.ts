import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { JudgedRecord } from '../../shared/pipeline/records.ts';
import { prose } from '../reuse/prose.ts';
import { MemoryRegisters } from './memory-ports.ts';
import { rememberedDetectors } from './remembered-detectors.ts';
import { World } from './storm.ts';
import { CALM } from './weather.ts';

const partners = JSON.parse(readFileSync(new URL('../../events/register/partners.json', import.meta.url), 'utf8'));
for (const id of ['hafta', 'gazete', 'posta']) partners.push({ id, name: id, holderId: null });
const detectors = rememberedDetectors();

const TEXT = `The harbour wall gives way\n\n${prose(31, 120)}.`;
const hour = (at: number) => new Date(Date.UTC(2026, 2, 1, at)).toISOString();

async function world(uploads: [partner: string, text: string, at: number][]): Promise<World> {
  const made = new World(new MemoryRegisters(partners, { licenses: [], watchLists: [] }), detectors, CALM);
  for (const [no, [partner, text, at]] of uploads.entries()) {
    await made.upload(`incoming/${partner}/${no}.txt`, new TextEncoder().encode(text), hour(at));
  }
  await made.run();
  return made;
}

/** `<verdict> <severity>` of each story of a partner. */
const verdictsOf = (made: World, of: string) =>
  ([...made.ledger.storyItems.values()] as JudgedRecord[])
    .filter(({ partner }) => partner === of)
    .map(({ verdict, flags }) => {
      const severities = flags.filter(({ kind }) => kind === 'unlicensed').map(({ severity }) => severity);
      return [verdict.outcome, ...severities].join(' ');
    });

const copies: [string, string, number][] = [
  ['hafta', TEXT, 6],
  ['gazete', TEXT, 7],
  ['posta', `${TEXT}\n`, 8],
];

describe('a text that three partners share', () => {
  it('has a common source and accuses nobody while nobody has registered it: who was first has it from nobody', async () => {
    const made = await world(copies);
    expect(copies.flatMap(([partner]) => verdictsOf(made, partner))).toEqual([
      'clear',
      'common-source',
      'common-source',
    ]);
  });

  it('says who was first, whatever the order of arrival at the queue', async () => {
    for (const order of [copies, [...copies].reverse()]) {
      const made = await world(order);
      const stories = [...made.ledger.storyItems.values()] as JudgedRecord[];
      const first = stories.find(({ partner }) => partner === 'hafta');
      const last = stories.find(({ partner }) => partner === 'posta');
      expect(first?.matches).toEqual([]);
      expect(last?.matches.length).toBeGreaterThan(0);
      const sources = new Set(last?.matches.map(({ workId }) => made.ledger.workItems.get(workId)?.partner));
      expect([...sources].sort()).toEqual(['gazete', 'hafta']);
    }
  });

  it('is its holder’s from the moment the holder delivers it: each earlier copy is flagged then', async () => {
    const made = await world([...copies, ['ilkha', TEXT, 20]]);
    for (const [partner] of copies) expect(verdictsOf(made, partner), partner).toEqual(['no-license medium']);
    expect(verdictsOf(made, 'ilkha')).toEqual(['own-work']);
  });

  it('is not taken for boilerplate though more partners run it in a day than a fingerprint holds', async () => {
    const crowd = LIMITS.postingsPerFingerprint + 3;
    const many = Array.from({ length: crowd }, (_, no) => `${TEXT}\n\n${prose(100 + no, 30)}.`);
    const uploads = many.map((text, no): [string, string, number] => [
      ['hafta', 'gazete', 'posta'][no % 3] as string,
      text,
      6,
    ]);
    const made = await world([['ilkha', TEXT, 5], ...uploads]);
    const verdicts = ['hafta', 'gazete', 'posta'].flatMap((partner) => verdictsOf(made, partner));
    expect(verdicts).toHaveLength(crowd);
    expect(new Set(verdicts)).toEqual(new Set(['no-license high']));
  });
});
