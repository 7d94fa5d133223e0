import { describe, expect, it } from 'vitest';
import { measureRecall } from '../bench/reuse/measure-recall.ts';
import { makeCases } from '../bench/reuse/reuse-cases.ts';

/** Each of these scripts parts words, writes vowels or counts letters in a way of its own. */
describe.each(['ja', 'th', 'ko', 'hi', 'he', 'am'])('made-up news in %s', (lang) => {
  const { rows } = measureRecall(makeCases(5, 1, [lang]));
  const sum = (of: 'pairs' | 'found' | 'wrong', kinds: RegExp) =>
    rows.filter((row) => kinds.test(row.class)).reduce((all, row) => all + row[of], 0);

  it('is found when it is copied whole, respelled, scanned, cut or edited', () => {
    const copies = /^(whole|noise|spelling|ocr|part_40|quote_45|edit_15|reordered)$/;
    expect(sum('found', copies)).toBe(sum('pairs', copies));
  });

  it('is nobody’s copy when it was written or filled in anew', () => {
    expect(sum('wrong', /^(neg_(independent|same_topic|short_quote)|form_)/)).toBe(0);
  });
});
