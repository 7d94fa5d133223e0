import { describe, expect, test } from 'vitest';
import { packFonts } from '../../functions/evidence/pack-fonts.ts';
import { type Direction, linesOf } from '../../shared/evidence/bidi-lines.ts';
import type { Block, Report } from '../../shared/evidence/pack-report.ts';
import { reportPdf } from '../../shared/evidence/report-pdf.ts';

const report = (dir: 'ltr' | 'rtl', ...blocks: Block[]): Report => ({
  ...{ lang: dir === 'rtl' ? 'ar' : 'en', dir, title: '1', flagId: '2', asOf: '2026-03-02T00:00:00.000Z' },
  ...{ lead: ['3', '4'], rest: '5', sections: [{ heading: '6', blocks }] },
});
const drawn = async (...of: Parameters<typeof report>) =>
  Buffer.from(await reportPdf(report(...of), packFonts())).toString('latin1');

/** How many shapes of a letter the file holds, by the table that leads from its glyphs back to letters. */
function shapesOf(letter: string, pdf: string): number {
  const code = (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  const tables = pdf.match(/begin(?:bfrange|bfchar)[\s\S]*?end(?:bfrange|bfchar)/g) ?? [];
  return (
    tables
      .join()
      .toLowerCase()
      .match(new RegExp(`<${code}>`, 'g'))?.length ?? 0
  );
}

describe('Arabic in print', () => {
  test('a letter that stands alone has one shape', async () => {
    expect(shapesOf('ب', await drawn('rtl', { as: 'line', text: 'ب ب ب' }))).toBe(1);
  });

  test.each([
    ['a sentence of ours', { as: 'line', text: 'ببب' }],
    ['a label', { as: 'facts', rows: [['ببب', '-']] }],
    ['a head of a table', { as: 'table', columns: [{ head: 'ببب' }], rows: [] }],
    [
      'a text',
      { as: 'text', lang: 'ar', pieces: [{ text: 'ببب', copy: null, notice: false, finding: false, first: false }] },
    ],
  ] satisfies [
    string,
    Block,
  ][])('in %s letters join: first, middle and last have shapes of their own', async (_, block) => {
    expect(shapesOf('ب', await drawn('rtl', block))).toBe(3);
  });

  test('a name that stands isolated in a sentence joins as well, and the isolating marks are not drawn', async () => {
    const pdf = await drawn('rtl', { as: 'line', text: 'ا \u2068ببب\u2069 ا' });
    expect(shapesOf('ب', pdf)).toBe(3);
    expect([shapesOf('\u2068', pdf), shapesOf('\u2069', pdf), shapesOf('[', pdf)]).toEqual([0, 0, 0]);
    expect(shapesOf('[', await drawn('rtl', { as: 'line', text: 'ا \u2068' }))).toBe(1);
  });
});

test('columns of a table begin at the side on which its language begins', async () => {
  const block: Block = { as: 'table', columns: [{ head: 'x' }, { head: 'y' }], rows: [] };
  const starts = async (dir: 'ltr' | 'rtl') => {
    const places = [...(await drawn(dir, block)).matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g)];
    const [row] = [...Map.groupBy(places, ([, , y]) => y).values()].filter(
      ([first, last, more]) => last && !more && first,
    );
    return (row ?? []).map(([, x]) => Number(x));
  };
  const [[first = 0, second = 0], [head = 0, next = 0]] = [await starts('ltr'), await starts('rtl')];
  expect(second).toBeGreaterThan(first + 100);
  expect(next).toBeLessThan(head - 100);
});

describe('lines', () => {
  const pen = { fontOf: () => 'f', widthOf: (text: string) => [...text].length };
  const runs = (text: string, dir?: Direction) =>
    linesOf([{ text, style: 0 }], 1000, pen, dir)[0]
      ?.runs.map((run) => run.text)
      .join('')
      .replaceAll(' ', '') ?? '';

  test('an isolated name of the other direction does not turn around what stands beside it', () => {
    expect(runs('ا \u2068a (1)\u2069 ب', 'rtl')).toBe('بa(1)ا');
    expect(runs('\u2068a!\u2069 ب', 'rtl')).toBe('بa!');
  });

  test('a paragraph has the direction that is asked for, else that of its first strong letter', () => {
    expect(linesOf([{ text: 'a ب', style: 0 }], 1000, pen, 'rtl')[0]?.rtl).toBe(true);
    expect(linesOf([{ text: 'a ب', style: 0 }], 1000, pen)[0]?.rtl).toBe(false);
    expect(linesOf([{ text: '12 ب', style: 0 }], 1000, pen)[0]?.rtl).toBe(true);
  });

  test('none is wider than the paper, whatever a text holds', () => {
    for (const text of ['a'.repeat(500), 'ب'.repeat(500), 'a ب '.repeat(200)])
      for (const { width } of linesOf([{ text, style: 0 }], 50, pen)) expect(width).toBeLessThanOrEqual(50);
  });
});
