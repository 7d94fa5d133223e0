/**
 * `npm run drill [-- --only errors,kill,…] [--rounds 5] [--stories 100000]`: breaks the running system in each way, then proves that
 * it ends as after a calm walk and that `recount` balances. Exit 1 when one does not.
 */
import { parseArgs } from 'node:util';
import { recount } from '../../infra/local/cli/recount.ts';
import type { Connection } from '../../infra/local/cli/running-system.ts';
import { buildTemplate } from '../../infra/local/cli/start-system.ts';
import { System } from '../walk/embedded/upload-and-wait.ts';
import { DELIVERIES, differences, endOf } from './deliveries.ts';
import { DRILLS } from './drills.ts';
import { killRounds } from './kill-rounds.ts';
import { loadCurve } from './load-curve.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { only: text, rounds: text, stories: text, seed: text } });
const only = values.only?.split(',');
const seed = Number(values.seed ?? Date.now() % 1e6);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const wanted = (name: string) => !only || only.includes(name);
let broken = 0;

/** Says what stands and what should, and whether they are one. */
async function judge(
  name: string,
  link: Connection,
  calm: readonly string[],
  dead: object,
  deadWanted: object = {},
  reordered = false,
) {
  const end = await endOf(link);
  const compared = (lines: readonly string[]) =>
    reordered ? lines.map((line) => line.replace(/^(flag \S+) \w+$/, '$1')) : lines;
  const faults = differences(compared(calm), compared(end));
  const count = (word: string, lines: readonly string[]) => lines.filter((line) => line.startsWith(word)).length;
  const said = (lines: readonly string[]) =>
    `${count('drop', lines)} drops, ${count('story', lines)} stories, ${count('flag', lines)} open flags`;
  const unbalanced: unknown[] = [];
  const balanced = await recount(link, (line) => (line as { ok?: boolean }).ok === false && unbalanced.push(line));
  const letters = JSON.stringify(nonzero(dead)) === JSON.stringify(nonzero(deadWanted));
  const holds = !faults.length && balanced && letters;
  if (!holds) broken++;
  print(`  calm    ${said(calm)}`);
  print(
    `  after   ${said(end)}; dead letters ${JSON.stringify(nonzero(dead))}; recount ${balanced ? 'balances' : 'DOES NOT BALANCE'}`,
  );
  for (const line of [...faults.slice(0, 10), ...unbalanced.slice(0, 5).map((line) => JSON.stringify(line))])
    print(`    ${line}`);
  print(`  ${name}: ${holds ? 'holds' : 'BROKEN'}`);
}
const nonzero = (depths: object) =>
  Object.fromEntries(
    Object.entries(depths)
      .filter(([, depth]) => depth > 0)
      .sort(),
  );

buildTemplate();
print(`calm: ${DELIVERIES.length} uploads`);
const quiet = new System();
await quiet.start();
for (const { key, body } of DELIVERIES) await quiet.put(key, body);
await quiet.aws.idle(240_000);
const calm = await endOf(quiet.link);
await judge('calm', quiet.link, calm, quiet.aws.dlqDepths());
await quiet.end();

for (const { name, says, run } of DRILLS.filter((drill) => wanted(drill.name))) {
  print(`\n${name}: ${says}`);
  const { system, deadLetters, reordered } = await run((line) => print(`  ${line}`));
  await judge(name, system.link, calm, system.aws.dlqDepths(), deadLetters, reordered);
  await system.end();
}
if (wanted('kill')) {
  const rounds = Number(values.rounds ?? 5);
  print(`\nkill: the whole process is killed ${rounds} times at a random moment (--seed ${seed})`);
  await killRounds(
    rounds,
    seed,
    (line) => print(`  ${line}`),
    (link, dead) => judge('kill', link, calm, dead),
  );
}
if (wanted('load')) {
  const stories = Number(values.stories ?? 100_000);
  print(`\nload: ${stories} stories`);
  if (!(await loadCurve(stories, (line) => print(`  ${line}`)))) broken++;
}
print(broken ? `\n${broken} drills are broken.` : '\nNothing lost, nothing doubled.');
process.exitCode = broken ? 1 : 0;
