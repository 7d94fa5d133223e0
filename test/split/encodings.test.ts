import { expect, it } from 'vitest';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { encode } from '../text/encode.ts';
import { writtenDumps } from './written-dumps.ts';

/** What a desk of that language still saves its files in. */
const SAVED: readonly (readonly [language: string, encoding: string])[] = [
  ['tr', 'windows-1254'],
  ['ar', 'windows-1256'],
  ['ru', 'windows-1251'],
  ['de', 'windows-1252'],
  ['tr', 'utf-16le'],
  ['ar', 'utf-16le'],
];

it.each(SAVED)('a dump in %s as %s is split as it is in UTF-8', async (language, encoding) => {
  const dumps = writtenDumps().filter(({ name }) => name.endsWith(`.${language}`));
  expect(dumps).not.toEqual([]);
  for (const { name, text } of dumps) {
    const [here, there] = await Promise.all([
      splitDrop(new TextEncoder().encode(text), `${name}.txt`),
      splitDrop(encode(text, encoding), `${name}.txt`),
    ]);
    expect(there.encoding.name).not.toBe('utf-8');
    expect(there.segments).toEqual(here.segments);
  }
});
