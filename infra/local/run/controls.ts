import type { Plan } from '../template/plan.ts';
import type { Clockwork } from './clockwork.ts';
import type { Queues } from './queues.ts';
import { redriveQueue } from './redrive.ts';

/** What a person or a test does with a running system. */
export interface Controls {
  /** Resolves when every polled queue is empty, also of messages in flight. @throws Error after the time */
  idle(timeoutMs: number): Promise<void>;
  /** Messages in the dead-letter queue, by stage: outputs `<stage>QueueUrl` name the stages. */
  dlqDepths(): Record<string, number>;
  /** Puts a stage's dead letters back on its queue; gives their number. */
  redrive(stage: string): Promise<number>;
  /** Wakes what the rule of this name wakes, without waiting for its time; gives what the function answered. */
  fire(rule: string): Promise<unknown>;
}

const LOOK_MS = 20;

export function controlsOf({ mappings, schedules, ...plan }: Plan, queues: Queues, clockwork: Clockwork): Controls {
  const stages = stagesOf(plan, queues);
  const busy = () =>
    mappings.filter(({ queueArn }) => {
      const { ready, delayed, inFlight } = queues.counts(queueArn);
      return ready + delayed + inFlight > 0;
    });
  return {
    async idle(timeoutMs) {
      const end = Date.now() + timeoutMs;
      for (let open = busy(); open.length; open = busy()) {
        if (Date.now() > end) {
          const names = open.map(({ functionName }) => functionName).join(', ');
          throw new Error(`not idle after ${timeoutMs} ms: messages for ${names}`);
        }
        await new Promise((done) => setTimeout(done, LOOK_MS));
      }
    },
    dlqDepths: () =>
      Object.fromEntries([...stages].map(([name, { deadLettersArn }]) => [name, queues.counts(deadLettersArn).ready])),
    async redrive(stage) {
      const of = stages.get(stage);
      if (!of) throw new Error(`no stage ${stage}; there are ${[...stages.keys()].join(', ')}`);
      return redriveQueue(queues, of.deadLettersArn, of.arn);
    },
    async fire(name) {
      const rule = schedules.find((one) => one.name === name);
      if (!rule) throw new Error(`no rule ${name}; there are ${schedules.map((one) => one.name).join(', ')}`);
      return clockwork.fire(rule);
    },
  };
}

function stagesOf({ queues: planned, outputs }: Pick<Plan, 'queues' | 'outputs'>, queues: Queues) {
  const stages = new Map<string, { arn: string; deadLettersArn: string }>();
  for (const { arn, deadLettersArn } of planned) {
    const url = queues.urlOf(arn);
    for (const [name, value] of Object.entries(outputs))
      if (value === url && deadLettersArn) stages.set(name.replace(/QueueUrl$/, ''), { arn, deadLettersArn });
  }
  return stages;
}
