/** Recall and false flags over made-up cases: `node test/bench/reuse/recall.ts [SEED,SEED…] [EACH] [LANG,LANG…]`. */
import { LANGUAGES } from './languages-data.ts';
import { addRows, measureRecall, type Row } from './measure-recall.ts';
import { makeCases } from './reuse-cases.ts';

const [seeds = '1', each = '12', languages = Object.keys(LANGUAGES).join()] = process.argv.slice(2);
const measured = seeds
  .split(',')
  .map((seed) => measureRecall(makeCases(Number(seed), Number(each), languages.split(','))));
const kinds = [...new Set(measured.flatMap(({ rows }) => rows.map((row) => row.class)))];
const rows = kinds.map((kind) => addRows(measured.flatMap((one) => one.rows.filter((row) => row.class === kind))));
const total = { ...addRows(rows), class: 'all' };
const rate = (part: number, of: number) => (of ? (part / of).toFixed(3) : '-').padStart(8);
const line = (row: Row) =>
  [
    row.class.padEnd(18),
    String(row.queries).padStart(6),
    rate(row.found, row.pairs),
    rate(row.named, row.pairs),
    rate(row.falselyFlagged, row.queries),
    rate(row.found, row.found + row.wrong),
    rate(row.spans, row.spanned),
  ].join('');
process.stdout.write('class            queries  recall   named  falsely  pair pr.  gran.\n');
for (const row of [...rows, total]) process.stdout.write(`${line(row)}\n`);
const mean = (of: (one: (typeof measured)[number]) => number) =>
  measured.reduce((sum, one) => sum + of(one), 0) / measured.length;
process.stdout.write(
  `written a story ${mean((one) => one.written).toFixed(1)}, read a query ${mean((one) => one.read).toFixed(1)}\n`,
);
if (process.env.MISSES) for (const { misses } of measured) for (const miss of misses) process.stdout.write(`${miss}\n`);
