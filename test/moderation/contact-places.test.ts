import { describe, expect, it } from 'vitest';
import { marked } from './passage-factory.ts';

const NUMBER = '+90 532 123 45 67';
const phones = (text: string) => marked('phone-number', text);
const PROSE =
  'The council met on Monday and spoke at length of the harbour, its bridge, its trams, its ships and its many visitors.';

describe('contacts of organisations', () => {
  it.each([
    ['a cue before it on the line', `Basın ofisi: ${NUMBER}`],
    ['a cue behind it on the line', `${NUMBER} (press office)`],
    ['a heading above it', `Media contact\nJane Roe\n${NUMBER}\n`],
    ['a heading with a colon', `للتواصل:\nسعاد\n${NUMBER}`],
    ['a signature with an address', `${PROSE}\n\nJane Roe\nHarbour Trust\nwww.example.org\n${NUMBER}`],
    ['a heading that opens a long line', `Contact: ${PROSE} ${NUMBER}`],
    ['a windows file', `Media contact\r\nJane Roe\r\n${NUMBER}\r\n`],
  ])('%s', (_, text) => expect(phones(text)).toBeNull());

  it.each([
    ['a cue in another paragraph', `The press office was closed.\n\nHis number is ${NUMBER}.`],
    ['a cue far off on the line', `The press office was closed. ${PROSE} ${PROSE} His number is ${NUMBER}.`],
    ['a heading with prose below', `Haber: Ali Veli\n${PROSE}\n${PROSE} ${NUMBER}`],
    ['a block that an empty line has ended', `Media contact\nJane Roe\n\nHis number: ${NUMBER}`],
    ['a lone short line', `His number: ${NUMBER}`],
    ['a long run of short lines', `${'wrapped line of a text\n'.repeat(14)}see www.example.org\nhis number ${NUMBER}`],
    ['a word that begins like a heading', `Pressing matters\n${NUMBER}`],
  ])('not %s', (_, text) => expect(phones(text)).toEqual([NUMBER]));
});
