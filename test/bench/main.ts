/**
 * `npm run bench [-- --quick] [--only core,confidence,growth,reuse,walk,peers]`: one table, and the same as JSON in `.build/bench.json`. Figures are of this
 * machine, with whatever else runs on it; counts are the same everywhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { coreThroughput } from './core-throughput.ts';
import { costFigures } from './cost-figures.ts';
import { functionFigures } from './function-figures.ts';
import { growthOfDrops, growthOfFlags } from './growth.ts';
import { boundaryPeers } from './peers/boundaries.ts';
import { copyPeers } from './peers/copies.ts';
import { noticePeers } from './peers/notices.ts';
import { pagePeers } from './peers/pages.ts';
import { PRICED_IN, PRICED_ON } from './prices-data.ts';
import { type Figure, table } from './report.ts';
import { recallFigures } from './reuse/recall-figures.ts';
import { scaleOfIndex } from './reuse/scale.ts';
import { wordedForms } from './reuse/worded-forms.ts';
import { splitConfidence } from './split-confidence.ts';
import { wholeWalk } from './whole-walk.ts';

const FILE = '.build/bench.json';
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const quick = values.quick === true;
const wanted = (part: string) => !values.only || values.only.split(',').includes(part);
const say = (line: string) => process.stderr.write(`${line}\n`);

const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version };
const figures: Figure[] = [];

/** Does one part, tells how long it took, and keeps what is known so far: a whole run takes a quarter of an hour. */
async function part(name: string, figuresOf: () => Figure[] | Promise<Figure[]>): Promise<void> {
  if (!wanted(name)) return;
  const from = performance.now();
  figures.push(...(await figuresOf()));
  say(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  mkdirSync('.build', { recursive: true });
  writeFileSync(FILE, JSON.stringify({ machine, quick, pricedOn: PRICED_ON, pricedIn: PRICED_IN, figures }, null, 2));
}

await part('core', () => coreThroughput(quick ? 200 : 1000));
await part('confidence', () => splitConfidence());
await part('growth', async () => [
  ...growthOfDrops(quick ? [10, 100, 1000] : [10, 100, 1000, 10_000]),
  ...(await growthOfFlags(quick ? [1000, 2000] : [1000, 100_000])),
]);
await part('reuse', async () => [
  ...recallFigures(quick ? [1] : [1, 2, 3], quick ? 4 : 8),
  ...wordedForms([1, 2, 4, 8, 16]),
  ...(await scaleOfIndex(quick ? [10_000, 50_000] : [10_000, 100_000, 1_000_000], say)),
]);
await part('walk', async () => {
  const { system, events, walks, figures: walked } = await wholeWalk(quick ? [1, 200] : [1, 200, 5000]);
  try {
    const functions = await functionFigures(system, events, quick ? 3 : 7);
    return [...walked, ...costFigures(walks, functions.processor), ...functions.figures];
  } finally {
    await system.end();
  }
});
await part('peers', async () => [
  ...(await copyPeers()),
  ...(await noticePeers()),
  ...(await boundaryPeers()),
  ...(await pagePeers()),
]);

process.stdout.write(`${table(figures)}\n\nPrices of ${PRICED_IN}, ${PRICED_ON}. The same as JSON: ${FILE}\n`);
