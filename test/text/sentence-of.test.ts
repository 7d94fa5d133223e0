import { describe, expect, test } from 'vitest';
import { readSentence, sentenceOf } from '../../shared/text/sentence-of.ts';

const LIST = { plain: 'Nothing.', one: '{who} is it.', two: 'From {from} to {to}: all.', end: 'Left out: {why}' };

describe('a recorded sentence', () => {
  test('that was made from no template is not read', () => {
    for (const said of ['', 'Nothing', 'Nothing. More.', 'is it', 'From a: all.', 'From to: all.', 'left out: x'])
      expect(readSentence(LIST, said), said).toBeNull();
  });
  test('is read back into what it was made from', () => {
    const made = [
      ['plain', {}],
      ['one', { who: 'A is it. B' }],
      ['two', { from: 'x', to: 'y to z' }],
      ['end', { why: 'Broken.' }],
    ] as const;
    for (const [code, values] of made)
      expect(readSentence(LIST, sentenceOf(LIST[code], values))).toEqual({ code, values });
  });
  test('may hold an empty value or what reads like a template', () => {
    expect(readSentence(LIST, ' is it.')).toEqual({ code: 'one', values: { who: '' } });
    expect(sentenceOf(LIST.one, { who: '{to}' })).toBe('{to} is it.');
  });
});
