import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countMappedCodes } from '../../shared/formats/pdf-maps.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { pdf } from './office-builders.ts';
import { read } from './whole.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const LINES = ['Ferry to sail from Ostmere this year', '', 'The harbour board said that the new ferry would sail.'];
const sound = text(pdf([LINES]));
const table = (...ranges: string[]) => `begincmap ${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange`;
const stream = (content: string) => latin1(`%PDF-1.4\n1 0 obj\nstream\n${content}\nendstream`);
/** The sound file with so many full two-byte ranges in its table, which is read once. */
const mapping = (fonts: number, more = '') =>
  latin1(
    sound.replace(
      'endcmap',
      `${fonts * 2} beginbfrange\n${'<0000> <ffff> <0000>\n'.repeat(fonts)}${more}endbfrange endcmap`,
    ),
  );

describe('the character tables of a PDF', () => {
  it('map no code where there is no table, and none beyond what the library reads', () => {
    expect(countMappedCodes(stream('BT (beginbfrange) Tj ET'), 1e9)).toBe(0);
    expect(countMappedCodes(stream(table('<00000000> <ffffffff> <0000>')), 1e9)).toBe(0);
    expect(countMappedCodes(stream(table('<0005> <0001> <0000>')), 1e9)).toBe(0);
  });
  it('are counted plain and deflated, with a figure too many or a sign among the figures', () => {
    expect(countMappedCodes(stream(table('<0000> <00ff> <0000>', '<0100> <0101> [<0041> <0042>]')), 1e9)).toBe(258);
    expect(countMappedCodes(stream(text(zlibSync(latin1(table('<0000> <00ff> <0000>'))))), 1e9)).toBe(256);
    expect(countMappedCodes(stream(table('<3800> <38f00> <0000>')), 1e9)).toBe(0x38f000 - 0x3800 + 1);
    expect(countMappedCodes(stream(table('<0000> <00~ff> <0000>')), 1e9)).toBe(256);
  });
  it('make a file broken when they map more codes than the limit, and not at the limit', async () => {
    const fonts = LIMITS.pdfMappedCodes / 65_536 - 1;
    expect(countMappedCodes(mapping(fonts), 1e9)).toBe(LIMITS.pdfMappedCodes);
    expect(await read(mapping(fonts), 'a.pdf')).not.toBe('broken-markup');
    expect(await read(mapping(fonts, '<0000> <0000> <0000>\n'), 'a.pdf')).toBe('broken-markup');
  });
});

describe('the pages of a PDF', () => {
  it('are too many beyond the limit, and not at it', async () => {
    const counting = (pages: number) => read(pdf(Array.from({ length: pages }, () => ['The ferry sailed.'])), 'a.pdf');
    expect(await counting(LIMITS.pdfPages + 1)).toBe('too-large');
    expect(await counting(LIMITS.pdfPages)).not.toBe('too-large');
  });
});
