import { describe, expect, it } from 'vitest';
import { BUILT } from './format-builders.ts';
import { INVENTED } from './invented-stories-data.ts';
import { read, storiesOf } from './whole.ts';

describe.each(BUILT)('$name ($format)', ({ format, name, build, single, holder }) => {
  it.each(Object.entries(INVENTED))('holds its stories in %s, each under its headline', async (_, stories) => {
    const document = await read(build(stories), name);
    if (typeof document === 'string') throw new Error(document);
    expect(document.format).toBe(format);
    const wanted = single ? stories.slice(0, 1) : stories;
    const got = storiesOf(document);
    expect(got.map(({ headline }) => headline)).toEqual(wanted.map(({ head }) => head));
    got.forEach(({ start, end, fields }, i) => {
      const text = document.text.slice(start, end).replace(/\s+/g, ' ');
      const words = (wanted[i]?.paragraphs ?? []).filter(
        (p) => !text.includes(p) && !text.replace(/\s/g, '').includes(p.replace(/\s/g, '')),
      );
      expect(words).toEqual([]);
      if (holder) expect(fields?.metadata?.copyrightHolder).toBe(holder);
    });
  });

  it('cut off anywhere is read as far as it goes, or refused with a reason', async () => {
    const bytes = build(INVENTED.Arabic ?? []);
    const step = Math.max(1, Math.floor(bytes.length / 40));
    for (let end = 1; end < bytes.length; end += step) await read(bytes.slice(0, end), name);
  });
});
