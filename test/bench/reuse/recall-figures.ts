import type { Figure } from '../report.ts';
import { addRows, measureRecall } from './measure-recall.ts';
import { makeCases } from './reuse-cases.ts';

/** What the project asks of itself, by class; the others are printed for what they are. */
const LEAST: Record<string, number> = {
  whole: 0.995,
  noise: 0.995,
  spelling: 0.995,
  part_40: 0.99,
  quote_45: 0.99,
  edit_15: 0.99,
  edit_30: 0.97,
  ocr: 0.98,
};

/** Recall by kind of copy, and false flags by kind of what is none, over made-up cases in 21 languages. */
export function recallFigures(seeds: readonly number[], each: number): Figure[] {
  const measured = seeds.map((seed) => measureRecall(makeCases(seed, each)));
  const all = measured.flatMap(({ rows }) => rows);
  const kinds = [...new Set(all.map((row) => row.class))];
  const figures = kinds.map((kind): Figure => {
    const row = addRows(all.filter((one) => one.class === kind));
    const isCopy = row.pairs > 0;
    const least = LEAST[kind];
    return {
      part: 'reuse',
      what: isCopy ? `found: ${kind}` : `flagged though none: ${kind}`,
      value: isCopy ? row.found / row.pairs : row.falselyFlagged / row.queries,
      unit: 'of 1',
      ...(least !== undefined && { target: { least } }),
    };
  });
  const ofKind = (start: string) => addRows(all.filter((row) => row.class.startsWith(start)));
  const [negatives, forms, total] = [ofKind('neg_'), ofKind('form_'), addRows(all)];
  const mean = (of: (one: (typeof measured)[number]) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / measured.length;
  const sum = (what: string, value: number, unit: string, target: NonNullable<Figure['target']>) =>
    figures.push({ part: 'reuse', what, value, unit, target });
  sum('flagged though none: stories', negatives.falselyFlagged / negatives.queries, 'of 1', { most: 0.005 });
  sum('flagged though none: forms', forms.falselyFlagged / forms.queries, 'of 1', { most: 0.03 });
  sum('spans of a found copy', total.spans / total.spanned, 'for 1', { most: 1.1 });
  sum(
    'items written',
    mean((one) => one.written),
    'a story',
    { most: 36 },
  );
  sum(
    'items read',
    mean((one) => one.read),
    'a query',
    { most: 35 },
  );
  return figures;
}
