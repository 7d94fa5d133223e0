/** The faults, one a function. Each begins on an empty folder, delivers all, and leaves the system idle. */
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { sqsClient } from '../../functions/adapters/clients.ts';
import { seeded } from '../seeded.ts';
import { System } from '../walk/embedded/upload-and-wait.ts';
import { between } from './between.ts';
import { DELIVERIES } from './deliveries.ts';
import type { Drilled } from './drilled.ts';
import { diskFull } from './fill-disk.ts';
import { clockJump } from './jump-clock.ts';
import { restored } from './restore.ts';
import { failing, slow, stageDown } from './weather.ts';

export interface Drill {
  name: string;
  says: string;
  run(say: (line: string) => void): Promise<Drilled>;
}

const IDLE_MS = 240_000;
const SEED = 20261126;

async function deliver(system: System) {
  for (const { key, body } of DELIVERIES) await system.put(key, body);
}

async function through(options: ConstructorParameters<typeof System>[0] = {}): Promise<Drilled> {
  const system = new System(options);
  await system.start();
  await deliver(system);
  await system.aws.idle(IDLE_MS);
  return { system };
}

const message = (system: System, stage: string, MessageBody: string) =>
  sqsClient().send(new SendMessageCommand({ QueueUrl: system.link.output(`${stage}QueueUrl`), MessageBody }));

async function duplicates(): Promise<Drilled> {
  const seen = new Set<string>();
  const again: Promise<unknown>[] = [];
  const system = new System({
    observe: ({ functionName, event }) => {
      const stage = /pipeline-([a-z]+)worker/.exec(functionName)?.[1] ?? '';
      for (const { body } of event.Records as { body: string }[]) {
        if (seen.has(body)) continue;
        seen.add(body);
        again.push(message(system, stage, body));
      }
    },
  });
  await system.start();
  await deliver(system);
  for (let sent = -1; sent !== again.length; ) {
    sent = again.length;
    await Promise.all(again);
    await system.aws.idle(IDLE_MS);
  }
  return { system };
}

async function poison(): Promise<Drilled> {
  const system = new System();
  await system.start();
  const gone = `drops/${'0'.repeat(32)}/stories/${'0'.repeat(64)}.json`;
  const batch = { no: 0, size: 1, key: gone, sha256: '0'.repeat(64) };
  const stories = [{ i: 0, id: `${'0'.repeat(32)}.0-a` }];
  await message(system, 'split', '{"Records":[{"eventTime":"yesterday"}]}');
  await message(system, 'detect', 'no JSON at all');
  await deliver(system);
  await message(system, 'flag', JSON.stringify({ v: 99 }));
  await message(
    system,
    'record',
    JSON.stringify({ v: 1, kind: 'verdicts', dropId: '0'.repeat(32), partner: 'ilkha', batch, stories }),
  );
  await system.aws.idle(IDLE_MS);
  return { system, deadLetters: { split: 1, detect: 1, flag: 1, record: 1 } };
}

async function outage(say: (line: string) => void, stage: string, long: boolean): Promise<Drilled> {
  let down = true;
  const system = new System({ between: between({ fate: stageDown(stage, () => down) }), retrySeconds: long ? 1 : 4 });
  await system.start();
  await deliver(system);
  if (long) await system.aws.idle(IDLE_MS);
  else await new Promise((done) => setTimeout(done, 6000));
  const dead = system.aws.dlqDepths()[stage] ?? 0;
  say(`${stage} was down; ${dead} messages became dead letters`);
  if (long && !dead) throw new Error('nothing became a dead letter: the drill did not bite');
  down = false;
  await system.aws.idle(IDLE_MS);
  for (const [name, depth] of Object.entries(system.aws.dlqDepths())) {
    if (depth) say(`redriven to ${name}: ${await system.aws.redrive(name)}`);
  }
  await system.aws.idle(IDLE_MS);
  return { system };
}

export const DRILLS: readonly Drill[] = [
  {
    name: 'errors',
    says: '5 % of all calls fail, are throttled, or are done and their answer is lost',
    run: () => through({ between: between({ fate: failing(seeded(SEED), 0.05) }) }),
  },
  {
    name: 'slow',
    says: '5 % of all calls take half a second longer',
    run: () => through({ between: between({ fate: slow(seeded(SEED), 0.05, 500) }) }),
  },
  { name: 'duplicates', says: 'every message of every queue is delivered again', run: duplicates },
  { name: 'poison', says: 'messages that nobody understands, or that point to nothing, among good ones', run: poison },
  { name: 'down', says: 'detect is down for six seconds', run: (say) => outage(say, 'detect', false) },
  {
    name: 'redrive',
    says: 'flag is down until its messages are dead letters; then they are redriven',
    run: (say) => outage(say, 'flag', true),
  },
  { name: 'disk', says: 'no space is left for objects for a while', run: (say) => diskFull(say, deliver, IDLE_MS) },
  {
    name: 'clock',
    says: 'the clock of everything jumps a day ahead, then a day back',
    run: (say) => clockJump(say, IDLE_MS),
  },
  {
    name: 'restore',
    says: 'tables and objects are copied while work is under way, all is wiped, the copy restored and uploads told again',
    run: (say) => restored(say, IDLE_MS),
  },
];
