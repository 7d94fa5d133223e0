import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ACCOUNT, REGION } from '../template/identity.ts';
import type { SchedulePlan } from '../template/plan.ts';
import { nextAfter } from '../template/schedule-times.ts';
import type { FunctionPool } from './function-pool.ts';

export interface Clockwork {
  /** Wakes what a rule wakes, now. Rejects when the function fails. */
  fire(rule: SchedulePlan): Promise<unknown>;
  stop(): void;
}

/** Timers take at most 2^31 milliseconds; a machine that slept is noticed within a minute. */
const LONGEST_WAIT_MS = 60_000;

interface Parts {
  /** Remembers when each rule last fired: what was due while nothing ran is made up for once, unlike on AWS, because a laptop sleeps. */
  file: string;
  poolOf(name: string): FunctionPool;
  log(line: string): void;
}

/** Fires each rule when it is due, one call of a rule at a time. A failed call is not repeated: the next one is due soon enough. */
export function startClockwork(rules: readonly SchedulePlan[], { file, poolOf, log }: Parts): Clockwork {
  const fired: Record<string, number> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const timers = new Map<string, NodeJS.Timeout>();
  let stopped = false;
  const keep = (name: string, at: number) => {
    fired[name] = at;
    writeFileSync(file, JSON.stringify(fired));
  };
  const fire = (rule: SchedulePlan) => poolOf(rule.functionName).invoke(eventOf(rule));
  const look = async (rule: SchedulePlan) => {
    const last = fired[rule.name] ?? 0;
    const now = Date.now();
    if (nextAfter(rule.expression, last) <= now) {
      keep(rule.name, now);
      await fire(rule).catch((failure) => log(`${rule.name}: ${failure instanceof Error ? failure.message : failure}`));
    }
    if (stopped) return;
    const wait = nextAfter(rule.expression, fired[rule.name] ?? now) - Date.now();
    timers.set(
      rule.name,
      setTimeout(() => look(rule), Math.max(0, Math.min(wait, LONGEST_WAIT_MS))),
    );
  };
  for (const rule of rules) {
    if (fired[rule.name] === undefined) keep(rule.name, Date.now());
    void look(rule);
  }
  return {
    fire,
    stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function eventOf({ name }: SchedulePlan) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: ACCOUNT,
    time: `${new Date().toISOString().slice(0, 19)}Z`,
    region: REGION,
    resources: [`arn:aws:events:${REGION}:${ACCOUNT}:rule/${name}`],
    detail: {},
  };
}
