/**
 * Damaged files of every format through the splitter: `node test/bench/split-fuzz.ts [--inputs 20000] [--seed 1]`. Stops
 * at the first crash, at a character no segment holds, or at an input that takes more than SLOWEST of one core.
 */
import { parseArgs } from 'node:util';
import { splitDrop } from '../../shared/formats/split-drop.ts';
import { PoisonError } from '../../shared/pipeline/failures.ts';
import { BUILT } from '../formats/format-builders.ts';
import { gapsOf } from '../formats/gaps.ts';
import { INVENTED } from '../formats/invented-stories-data.ts';
import { mutate } from '../formats/mutate.ts';
import { drawing } from '../split/layout-generator.ts';

/** Milliseconds of work, not of waiting. A sound file takes about one. */
const SLOWEST = 2_000;
const { values: options } = parseArgs({
  options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const draw = drawing(Number(options.seed));
const files = BUILT.flatMap(({ name, build }) =>
  Object.values(INVENTED).map((stories) => ({ name, bytes: build(stories) })),
);
const outcomes = new Map<string, number>();
let slowest = 0;
for (let no = 0; no < Number(options.inputs); no++) {
  const { name, bytes } = files[no % files.length] as (typeof files)[number];
  const input = mutate(bytes, draw);
  const from = process.cpuUsage();
  let outcome: string;
  try {
    const document = await splitDrop(input, name);
    const gaps = gapsOf(document);
    if (gaps.length) throw new Error(`input ${no} (${name}): ${gaps[0]}`);
    outcome = `read as ${document.format}`;
  } catch (failure) {
    if (!(failure instanceof PoisonError)) throw failure;
    outcome = `refused: ${failure.reason}`;
  }
  const spent = process.cpuUsage(from);
  const took = (spent.user + spent.system) / 1000;
  slowest = Math.max(slowest, took);
  if (took > SLOWEST) throw new Error(`input ${no} (${name}) took ${Math.round(took)} ms`);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${String(count).padStart(6)} ${outcome}\n`);
process.stdout.write(`${options.inputs} inputs, slowest ${Math.round(slowest)} ms\n`);
