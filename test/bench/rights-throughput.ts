/**
 * Megabytes a second through the notice detector, one core: `node test/bench/rights-throughput.ts [FILE…]`. The issue asks
 * for 5 MB/s of news. Without files it reads prose of its own with a notice every forty sentences, as a wire has them, and
 * then the worst case: lines that all have the words of rights in them. Last, what each rule looks for and never finds whole, a
 * quarter of a megabyte and a megabyte of it: linear work costs four times as much.
 */
import { readFileSync } from 'node:fs';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { NO_NOTICES, NOTICES } from '../rights/later-wording-data.ts';
import { NEAR_MISSES } from '../rights/near-misses-data.ts';

const RUNS = 8;
const PROSE_PER_NOTICE = 40;

const PROSE = [
  'The council approved the new tram line on Monday after a debate that lasted until late in the evening.',
  'Rain is expected along the coast by the weekend, with temperatures falling to eight degrees at night.',
  'Three teams are level on points before the last round, and the goal difference will decide the title.',
  'A water main burst under the market hall early in the morning and flooded two streets for six hours.',
  'Belediye meclisi, göl kıyısındaki yürüyüş yolunun bahara kadar tamamlanacağını açıkladı.',
  'Ovada erken bastıran don, kayısı ağaçlarının yarısına zarar verdi; üreticiler destek bekliyor.',
  'أعلنت البلدية افتتاح الجسر الجديد بعد عامين من أعمال الصيانة التي كلفت ثلاثة ملايين.',
  'غمرت المياه عددا من الشوارع بعد ساعات من الأمطار الغزيرة التي هطلت على المدينة ليلا.',
  'Der Stadtrat hat am Montag den Bau der neuen Straßenbahn beschlossen, die 2032 fahren soll.',
  'Le conseil municipal a voté lundi la construction d’une nouvelle ligne de tramway vers le port.',
  'Городской совет в понедельник утвердил строительство новой трамвайной линии до порта.',
  '市议会周一批准了新的电车线路，预计将于两年后通车。',
];

/** Notices with `between` lines of the others between two of them. */
function strewn(lines: readonly string[], between: number): string {
  return NOTICES.map(([notice], at) => {
    const others = Array.from({ length: between }, (_, more) => lines[(at * between + more) % lines.length]);
    return [...others, notice].join('\n');
  }).join('\n');
}

const directory = createHolderDirectory();
const files = process.argv.slice(2);
const texts: [name: string, text: string][] = files.length
  ? files.map((file) => [file, readFileSync(file, 'utf8')])
  : [
      ['prose', strewn(PROSE, PROSE_PER_NOTICE)],
      ['near-misses', strewn(NO_NOTICES, PROSE_PER_NOTICE)],
    ];

/** Milliseconds of processor time, so that neighbours on the machine do not count; the least of some runs. */
function cost(text: string, runs: number): { least: number; found: number } {
  let least = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const from = process.cpuUsage();
    found = detectNotices(text, directory).length;
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return { least, found };
}

for (const [name, text] of texts) {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const { least, found } = cost(text, RUNS);
  const rate = ((megabytes / least) * 1000).toFixed(1);
  process.stdout.write(`${name}: ${megabytes.toFixed(2)} MB, ${found} notices, ${rate} MB/s\n`);
}
for (const [name, unit] of files.length ? [] : Object.entries(NEAR_MISSES)) {
  const quarter = unit.repeat(Math.ceil(262_144 / unit.length));
  const [one, four] = [cost(quarter, 3).least, cost(quarter.repeat(4), 2).least];
  process.stdout.write(`1 MB of ${name}: ${Math.round(four)} ms, ${(four / one).toFixed(1)} times a quarter\n`);
}
