import { describe, expect, it } from 'vitest';
import { ORDINARY } from './ordinary-news-data.ts';
import { look } from './passage-factory.ts';

describe('ordinary news', () => {
  it('is a corpus worth the name', () => expect(ORDINARY.length).toBeGreaterThanOrEqual(100));

  it.each(ORDINARY)('%s: %s', (lang, text) => {
    expect(look(text, { lang })).toEqual([]);
    // The language is often not known.
    expect(look(text)).toEqual([]);
  });

  it('stays ordinary when it is one long story', () => {
    expect(look(ORDINARY.map(([, text]) => text).join('\n\n')).map(({ check }) => check)).toEqual([]);
  });
});
