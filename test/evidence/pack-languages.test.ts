/** What the pipeline recorded in English, as packs in other languages say it. */
import { describe, expect, test } from 'vitest';
import { tracesOf } from '../../shared/evidence/build-pack.ts';
import { PACK, type PackInput } from '../../shared/evidence/pack-input.ts';
import { reportOf } from '../../shared/evidence/pack-report.ts';
import type { Cell } from '../../shared/evidence/report-cell.ts';
import type { JudgedRecord } from '../../shared/pipeline/records.ts';
import { changesOf } from '../../shared/review/recheck.ts';
import { type Input, SITUATIONS } from '../verdict/situations-data.ts';
import { judge, story } from '../verdict/story-factory.ts';
import { packWorld } from './pack-world.ts';

const { world, flag } = await packWorld();
const judged = (await world.ledger.story(flag.storyId)) as JudgedRecord;
const drop = await world.ledger.drop(flag.dropId);
if (!drop) throw new Error('no drop');

const inputOf = (lang: PackInput['lang'], fields: Partial<PackInput> = {}): PackInput => ({
  ...{ lang, flag, used: { drop, story: judged, text: 'x', original: null }, work: null },
  ...{
    partnerName: 'Kıyı',
    holderName: 'Meltem',
    licenses: world.lists.all.licenses,
    events: [],
    people: {},
    sealed: [],
  },
  ...fields,
});

/** Every cell and line of a report. */
function cells(input: PackInput): Cell[] {
  return reportOf(input, tracesOf(input)).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.as === 'line') return [block.text];
      return block.as === 'text' ? [] : block.rows.flat();
    }),
  );
}
const said = (cell: Cell) => (typeof cell === 'string' ? cell : (cell.said ?? ''));
const records = (all: readonly Cell[]) => all.flatMap((cell) => (typeof cell === 'string' ? [] : (cell.record ?? [])));

describe.each(['tr', 'ar'] as const)('a pack in %s', (lang) => {
  test.each(SITUATIONS)('says in its own words: $it', ({ given }) => {
    const { verdict, flags } = judge({ ...given, story: story(given.story) } as Input);
    const [raised] = flags;
    const because = raised?.because ?? flag.because;
    const input = inputOf(lang, {
      flag: { ...flag, kind: raised?.kind ?? flag.kind, because },
      used: { drop, story: { ...judged, verdict }, text: 'x', original: null },
    });
    const all = cells(input);
    const english = [because, ...verdict.reasons, ...verdict.trace.map((step) => step.because)];
    expect(all.map(said).filter((one) => english.some((sentence) => one.includes(sentence)))).toEqual([]);
    for (const { lang: of, text } of records(all)) expect([of, text.length > 0]).toEqual(['en', true]);
  });

  test('says an event of the pipeline in its own words, and a note in those of whoever wrote it', () => {
    const [closed] = changesOf([flag], [], '2026-03-03T00:00:00.000Z');
    if (!closed?.event) throw new Error('nothing was closed');
    const note = { ...closed.event, action: 'note', actor: 'ada', data: { text: 'Called them.' } };
    const all = cells(inputOf(lang, { events: [closed.event, note] })).map(said);
    expect(all.filter((one) => one.includes('Judged again'))).toEqual([]);
    expect(all).toContain('Called them.');
  });
});

test('a pack in English quotes the record itself, once', () => {
  const all = cells(inputOf('en'));
  expect(records(all)).toEqual([]);
  expect(all.map(said).join('\n')).toContain('The license is active.');
  expect(all.map(said).join('\n')).toContain(PACK.workText);
});
