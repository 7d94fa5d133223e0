import { describe, expect, it } from 'vitest';
import { sourceTexts } from '../../functions/flag/source-texts.ts';
import { textBytes } from '../../functions/runtime/story-text.ts';
import { storyIdOf } from '../../shared/pipeline/ids.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import { MemoryObjects } from '../walk/memory-ports.ts';

const DROP = 'a'.repeat(32);
const OTHER = 'b'.repeat(32);

class CountingObjects extends MemoryObjects {
  ranges = 0;
  override async getRange(key: string, from: number, to: number) {
    this.ranges++;
    return super.getRange(key, from, to);
  }
}

function stored(texts: Record<string, string>): CountingObjects {
  const data = new CountingObjects();
  for (const [drop, text] of Object.entries(texts)) data.stored.set(textKeyOf(drop), textBytes(text));
  return data;
}

const id = (start: number, end: number, drop = DROP) => storyIdOf(drop, { start, end });

describe('texts of works', () => {
  it('are empty for what is no work, and a failure for a text that is lost', async () => {
    const of = sourceTexts(stored({}), ['no id', id(0, 4)]);
    expect(await of('no id')).toBe('');
    await expect(of(id(0, 4))).rejects.toThrow();
  });

  it('are read once for neighbours, however often they are asked for', async () => {
    const data = stored({ [DROP]: 'first second third' });
    const ids = [id(13, 18), id(0, 5), id(6, 12)];
    const of = sourceTexts(data, ids);
    expect(await Promise.all([...ids, ...ids].map(of))).toEqual([
      ...['third', 'first', 'second'],
      ...['third', 'first', 'second'],
    ]);
    expect(data.ranges).toBe(1);
  });

  it('are read apart where they stand far apart or in two drops', async () => {
    const far = 300_000;
    const data = stored({ [DROP]: `near${' '.repeat(far)}far`, [OTHER]: 'else' });
    const of = sourceTexts(data, [id(0, 4), id(far + 4, far + 7), id(0, 4, OTHER)]);
    expect([await of(id(0, 4)), await of(id(far + 4, far + 7)), await of(id(0, 4, OTHER))]).toEqual([
      'near',
      'far',
      'else',
    ]);
    expect(data.ranges).toBe(3);
  });

  it('are read together where less lies between them than a request costs', async () => {
    const between = 200_000;
    const data = stored({ [DROP]: `near${' '.repeat(between)}far` });
    const of = sourceTexts(data, [id(0, 4), id(between + 4, between + 7)]);
    expect([await of(id(0, 4)), await of(id(between + 4, between + 7))]).toEqual(['near', 'far']);
    expect(data.ranges).toBe(1);
  });

  it('of one drop are read in pieces of bounded size', async () => {
    const size = 4_000;
    const ids = Array.from({ length: 400 }, (_, at) => id(at * size, (at + 1) * size));
    const data = stored({ [DROP]: 'x'.repeat(400 * size) });
    const of = sourceTexts(data, ids);
    for (const one of ids) expect((await of(one)).length).toBe(size);
    expect(data.ranges).toBe(4);
  });
});
