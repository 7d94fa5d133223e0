/**
 * Does the confidence of a split mean a probability? `node test/bench/split-confidence.ts [--fit]` prints the share of cuts that
 * are right by confidence, and what the threshold of the flag catches, on layouts and prose of ours and on the dumps
 * written by hand. `--fit` prints the points for `shared/split/confidence-data.ts` from other seeds than those reported.
 */
import { parseArgs } from 'node:util';
import { RIGHT_SHARE, UNSURE_BELOW } from '../../shared/split/confidence-data.ts';
import { splitText } from '../../shared/split/split-text.ts';
import { EXPORTED } from '../split/exported-layouts.ts';
import { type Dump, type Lang, makeKit, PROSE, render } from '../split/layout-generator.ts';
import { LAYOUTS } from '../split/layouts.ts';
import { MIXED } from '../split/mixed-layouts.ts';
import { NEWSROOM } from '../split/newsroom-layouts.ts';
import { writtenDumps } from '../split/written-dumps.ts';
import type { Figure } from './report.ts';

export interface Cut {
  said: number;
  right: boolean;
}

const NEWLINES = ['\n', '\r\n', '\n', '\r'];
/** Seeds that fit the mapping, and seeds that nothing was fitted to. */
const FITTED = [1, 2, 3];
const REPORTED = [4, 5];

/** Every layout in every language, each with a draw of its own. */
function* generated(seeds: readonly number[]): Generator<Dump> {
  const layouts = Object.entries({ ...LAYOUTS, ...MIXED, ...EXPORTED, ...NEWSROOM });
  for (const seed of seeds)
    for (const [no, [name, layout]] of layouts.entries())
      for (const [at, lang] of (Object.keys(PROSE) as Lang[]).entries()) {
        const own = seed * 10_007 + no * 101 + at;
        yield render(name, layout(makeKit(lang, own)), NEWLINES[own % 4] as string);
      }
}

/** The stories and briefs found in a dump: right where one starts in truth and no other starts inside. */
export function cutsOf({ text, truth }: Dump): Cut[] {
  const lineOf = (at: number) => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const starts = truth.filter(({ kind }) => kind !== 'notice').map(({ start }) => start);
  return splitText(text)
    .filter(({ kind }) => kind === 'story' || kind === 'brief')
    .map(({ start, end, confidence }) => {
      const here = lineOf(start);
      const inside = starts.some((at) => at > here && at < end);
      return { said: confidence, right: starts.includes(here) && !inside };
    });
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];
const share = (cuts: readonly Cut[]) => cuts.filter(({ right }) => right).length / cuts.length;

/** Of each confidence the share that is right, and how far the two are apart on average (expected calibration error). */
function reliability(dumps: readonly (readonly Cut[])[]): {
  rows: { from: number; to: number; cuts: Cut[] }[];
  error: number;
} {
  const all = dumps.flat();
  const rows = EDGES.slice(1).map((to, i) => {
    const from = EDGES[i] as number;
    return { from, to, cuts: all.filter(({ said }) => said >= from && (said < to || to === 1)) };
  });
  const apart = rows.reduce((sum, { cuts }) => {
    const said = cuts.reduce((total, cut) => total + cut.said, 0);
    return sum + Math.abs(said - cuts.filter(({ right }) => right).length);
  }, 0);
  return { rows: rows.filter(({ cuts }) => cuts.length > 0), error: apart / all.length };
}

/** What the flag catches: of wrong cuts, of drops with one, and of drops without any. */
function caught(dumps: readonly (readonly Cut[])[], below: number) {
  const unsure = ({ said }: Cut) => said < below;
  const of = <T>(list: readonly T[], test: (one: T) => boolean) =>
    list.length ? list.filter(test).length / list.length : 0;
  const wrong = dumps.flat().filter(({ right }) => !right);
  const isRight = (cuts: readonly Cut[]) => cuts.every(({ right }) => right);
  const flagged = (cuts: readonly Cut[]) => cuts.some(unsure);
  return {
    wrong: of(wrong, unsure),
    drops: of(
      dumps.filter((cuts) => !isRight(cuts)),
      flagged,
    ),
    needless: of(dumps.filter(isRight), flagged),
  };
}

/** Points of a rising line from posterior to share right: the fewest cuts that can be told apart, pooled where they fall. */
function fitted(cuts: readonly Cut[]): [number, number][] {
  const KNOTS = [0, 0.45, 0.55, 0.65, 0.75, 0.85, 0.925, 0.965, 0.985, 0.995, 0.999, 1];
  const bins = KNOTS.slice(1).map((to, i) =>
    cuts.filter(({ said }) => said >= (KNOTS[i] as number) && (said < to || to === 1)),
  );
  const points = bins.flatMap((bin): { said: number; right: number; count: number }[] => {
    if (bin.length === 0) return [];
    const said = bin.reduce((sum, cut) => sum + cut.said, 0) / bin.length;
    // One right and one wrong more than were seen: no share is nought or one.
    return [{ said, right: (bin.filter(({ right }) => right).length + 1) / (bin.length + 2), count: bin.length }];
  });
  const pooled: typeof points = [];
  for (const point of points) {
    pooled.push(point);
    for (let last = pooled.at(-1), before = pooled.at(-2); last && before && before.right > last.right; ) {
      const count = before.count + last.count;
      const mean = (key: 'said' | 'right') =>
        (before as typeof point)[key] * ((before as typeof point).count / count) +
        (last as typeof point)[key] * ((last as typeof point).count / count);
      pooled.splice(-2, 2, { said: mean('said'), right: mean('right'), count });
      last = pooled.at(-1);
      before = pooled.at(-2);
    }
  }
  return pooled.map(({ said, right }) => [Number(said.toFixed(4)), Number(right.toFixed(4))]);
}

export function splitConfidence(): Figure[] {
  const dumps = [...generated(REPORTED)].map(cutsOf);
  const { rows, error } = reliability(dumps);
  const part = 'confidence';
  const flag = caught(dumps, UNSURE_BELOW);
  return [
    ...rows.map(
      ({ from, to, cuts }): Figure => ({
        part,
        what: `said ${from}–${to}, ${cuts.length} cuts: right`,
        value: 100 * share(cuts),
        unit: '%',
      }),
    ),
    { part, what: 'said and right are apart by, on average', value: 100 * error, unit: '%', target: { most: 2 } },
    { part, what: 'wrong cuts that are flagged', value: 100 * flag.wrong, unit: '%', target: { least: 50 } },
    { part, what: 'drops with a wrong cut that are flagged', value: 100 * flag.drops, unit: '%' },
    { part, what: 'drops without one that are flagged', value: 100 * flag.needless, unit: '%', target: { most: 10 } },
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { fit: { type: 'boolean' } } });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  if (values.fit) {
    if (RIGHT_SHARE.length > 2) say('The mapping stands between: fit with RIGHT_SHARE set to [0, 0], [1, 1].');
    say(JSON.stringify(fitted([...generated(FITTED)].flatMap(cutsOf))));
  }
  for (const [name, of] of [
    ['layouts', [...generated(REPORTED)]],
    ['written', writtenDumps()],
  ] as const) {
    const dumps = of.map(cutsOf);
    const { rows, error } = reliability(dumps);
    say(
      `${name}: ${dumps.flat().length} cuts, ${percent(share(dumps.flat()))} right; said and right apart by ${percent(error)}`,
    );
    for (const { from, to, cuts } of rows)
      say(`  said ${from}–${to}: ${cuts.length} cuts, right ${percent(share(cuts))}`);
    for (const below of new Set([0.7, 0.8, 0.85, 0.9, 0.95, UNSURE_BELOW])) {
      const { wrong, drops: bad, needless } = caught(dumps, below);
      say(
        `  below ${below}: ${percent(wrong)} of wrong cuts, ${percent(bad)} of drops with one, ${percent(needless)} of drops without`,
      );
    }
  }
}
