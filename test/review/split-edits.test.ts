import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  covers,
  itemsGone,
  MOST_EDITS,
  readEdit,
  withHeadlines,
  writeEdit,
} from '../../shared/review/split-edits.ts';
import type { Segment } from '../../shared/split/segment.ts';

const TEXT = 'One\nbody of one\n\nTwo\nbody of two\n\nAll rights reserved.\n';
const story = (start: number, end: number): Segment => ({
  ...{ start, end, kind: 'story', headline: TEXT.slice(start, end).split('\n')[0] ?? null, confidence: 0.8 },
  fields: { lang: 'en', byline: 'Somebody' },
});
const notice: Segment = { start: 34, end: 54, kind: 'notice', headline: null, confidence: 0.9, appliesTo: [0, 1] };
const SEGMENTS = [story(0, 15), story(17, 32), notice];
const edit = (written: string) => readEdit(written) ?? expect.fail(`no edit: ${written}`);
const after = (...written: string[]) => applyEdits(SEGMENTS, written.map(edit));
const extents = (segments: Segment[] | null) => segments?.map(({ start, end }) => TEXT.slice(start, end));

describe('edits that do not fit are refused', () => {
  test.each([
    ['a join of the first segment', 'join.0'],
    ['a join where no segment starts', 'join.18'],
    ['a cut at the edge of a segment', 'cut.0-0'],
    ['a cut across two segments', 'cut.10-20'],
    ['a cut whose parts overlap', 'cut.9-4'],
    ['a boundary moved past its neighbour', 'move.17-0-0'],
    ['a boundary moved past its own end', 'move.17-15-32'],
    ['a kind for what is not there', 'kind.3-brief'],
  ])('%s', (_what, written) => expect(after(written)).toBeNull());
  test('more of them than the limit', () => {
    const kinds = (count: number) => Array.from({ length: count }, () => edit('kind.0-brief'));
    expect(applyEdits(SEGMENTS, kinds(MOST_EDITS))).not.toBeNull();
    expect(applyEdits(SEGMENTS, kinds(MOST_EDITS + 1))).toBeNull();
  });
  test.each(['', 'cut', 'join.-1', 'cut.1', 'kind.0-poem', 'join.0;drop', 'move.1-2'])('%j is none', (written) => {
    expect(readEdit(written)).toBeNull();
  });
});

test('a cut makes two, a join makes one again, and whoever moved nothing keeps its extent', () => {
  expect(extents(after('cut.20-21'))).toEqual(['One\nbody of one', 'Two', 'body of two', 'All rights reserved.']);
  expect(extents(after('cut.20-21', 'join.21'))).toEqual(extents(SEGMENTS));
  expect(extents(after('join.17'))).toEqual([TEXT.slice(0, 32), 'All rights reserved.']);
});
test('a boundary moves both of its sides', () => {
  expect(extents(after('move.17-3-4'))?.slice(0, 2)).toEqual(['One', TEXT.slice(4, 32)]);
});
test('a notice goes on speaking of what it spoke of, of both parts of a cut too', () => {
  expect(after('cut.20-21')?.at(-1)?.appliesTo).toEqual([0, 1, 2]);
  expect(after('join.17')?.at(-1)?.appliesTo).toEqual([0]);
  expect(after('move.17-3-4')?.at(-1)?.appliesTo).toEqual([0, 1]);
  expect(after('kind.0-boilerplate', 'kind.17-notice')?.[1]?.appliesTo).toBeUndefined();
  expect(after('kind.17-notice')?.[1]?.appliesTo).toEqual([0]);
});
test('what was read off the old extent is not kept, its language is', () => {
  const [first] = withHeadlines(TEXT, after('move.17-3-4') ?? []);
  expect(first).toMatchObject({ headline: 'One', fields: { lang: 'en' }, confidence: 1 });
  expect(first?.fields).not.toHaveProperty('byline');
});
test('the items that are gone are those whose extent nobody has any more', () => {
  const gone = (written: string) => itemsGone(SEGMENTS, after(written) ?? []).map(({ start }) => start);
  expect(gone('cut.20-21')).toEqual([17]);
  expect(gone('join.17')).toEqual([0, 17]);
  expect(gone('kind.0-brief')).toEqual([]);
  expect(gone('kind.0-boilerplate')).toEqual([0]);
});
test('text between two segments, an empty one, or no story at all do not cover', () => {
  expect(covers(TEXT, SEGMENTS)).toBe(true);
  expect(covers(TEXT, SEGMENTS.slice(1))).toBe(false);
  expect(covers(TEXT, after('cut.20-25') ?? [])).toBe(false);
  expect(covers(TEXT, [{ ...notice, start: 0, end: TEXT.length }])).toBe(false);
});

test('whatever fits covers the text as before: no character is lost', () => {
  const offset = fc.nat(TEXT.length);
  const anyEdit = fc.oneof(
    offset.map((at) => ({ do: 'join' as const, at })),
    offset.map((at) => ({ do: 'cut' as const, end: at, start: at })),
    fc.tuple(offset, offset).map(([at, to]) => ({ do: 'move' as const, at, end: to, start: to })),
  );
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      let segments: Segment[] = SEGMENTS;
      for (const one of edits) {
        expect(readEdit(writeEdit(one))).toEqual(one);
        segments = applyEdits(segments, [one]) ?? segments;
      }
      expect(covers(TEXT, segments)).toBe(true);
    }),
  );
});
