import { expect, test } from 'vitest';
import { alertDrop } from '../../functions/alert/alert-drop.ts';
import { workDue } from '../../functions/delivery/work-due.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { Outgoing } from '../../shared/ports/channel.ts';
import { policy, recipient } from '../alert/alert-factory.ts';
import { flagRecord } from '../review/flag-record.ts';
import { MemoryLedger, MemoryRegisters } from '../walk/memory-ports.ts';
import { MemoryAlertDesk, MemoryRules, MemoryWire } from './memory-alerts.ts';

class Killed extends Error {}
class Down extends Error {}

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const MINUTE = 60_000;
const START = Date.parse('2026-03-04T05:00:00.000Z');
const DESKS = [
  recipient({ id: 'desk', channels: [{ kind: 'sns' }, { kind: 'inbox' }], breaksQuiet: ['high'] }),
  recipient({ id: 'chief', zone: 'Asia/Riyadh', weekend: 'fri-sat', channels: [{ kind: 'sns' }] }),
];

/** Two days of deliveries and minutes, in which the function may die between any two calls and the receiver be down. */
async function twoDays(seed: number, { kill, down }: { kill: number; down: number }) {
  const random = seeded(seed);
  let now = START;
  const [ledger, desk, wire] = [new MemoryLedger(), new MemoryAlertDesk(), new MemoryWire()];
  let kills = 0;
  const life = () => ({ left: random() < kill ? Math.floor(random() * 40) : Number.POSITIVE_INFINITY });
  const mortal = <T extends object>(target: T, of: { left: number }): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          for (let turns = Math.floor(random() * 3); turns > 0; turns--) await null;
          if (of.left-- <= 0) throw new Killed();
          const answer = await Reflect.apply(member, object, args);
          if (of.left-- <= 0) throw new Killed();
          return answer;
        };
      },
    });
  const channel = {
    send: async (to: never, out: Outgoing) => (random() < down ? Promise.reject(new Down()) : wire.send(to, out)),
  };
  const ports = () => {
    const one = life();
    return {
      ...{ ledger: mortal(ledger, one), desk: mortal(desk, one), rules: new MemoryRules(DESKS, policy()) },
      ...{ registers: new MemoryRegisters([]), channels: { sns: mortal(channel, one) }, consoleUrl: 'https://desk' },
      clock: { now: () => new Date(now).toISOString() },
    };
  };
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (failure) {
      if (!(failure instanceof Killed)) throw failure;
      kills++;
      return false;
    }
  };
  const drop = (no: number) => String(no).padStart(32, '0');
  const flag = (no: number, at: number): FlagRecord => {
    const storyId = `${drop(no)}.${at.toString(36)}-zz`;
    const severity = (['high', 'medium', 'low'] as const)[(no + at) % 3] ?? 'low';
    return flagRecord({ flagId: `${storyId}.unlicensed`, storyId, dropId: drop(no), severity, workId: null });
  };
  const waiting: number[] = [];
  for (let no = 0; no < 12; no++) {
    await ledger.openDrop({ dropId: drop(no), partner: 'gazette', names: [], chars: 9 } as never);
    for (let at = 0; at < 1 + (no % 3); at++) await ledger.putFlag(flag(no, at));
    waiting.push(no);
  }
  for (let minute = 0; minute < 2 * 24 * 60; minute += minute < 120 ? 1 : 15) {
    now = START + minute * MINUTE;
    if (minute === 60) {
      await ledger.putFlag(flag(3, 9));
      waiting.push(3);
    }
    const round = waiting.splice(0);
    const done = await Promise.all(
      round.map((no) =>
        attempt(() => alertDrop({ v: 1, kind: 'alert', dropId: drop(no), partner: 'gazette' }, ports())),
      ),
    );
    waiting.push(...round.filter((_, at) => !done[at]));
    // EventBridge may wake it twice.
    await Promise.all([attempt(() => workDue(ports())), attempt(() => workDue(ports()))]);
  }
  return { desk, wire, kills };
}

/** Which mails of a recipient list a state of a case. */
const lists = ({ mails }: MemoryAlertDesk) =>
  [...mails.values()].flatMap(({ recipient: to, no, cases }) =>
    cases.map(({ caseId, hash }) => ({ told: `${to} ${caseId} ${hash}`, no })),
  );

test('whatever dies and whoever is down: everything is told, each state by one mail, and no mail is lost', async () => {
  const calm = await twoDays(1, { kill: 0, down: 0 });
  const expected = [...calm.desk.itemsById.values()].map(({ recipient: to, caseId }) => `${to} ${caseId}`).sort();
  expect(expected.length).toBeGreaterThan(24);
  let kills = 0;
  let doubles = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const { desk, wire, kills: here } = await twoDays(seed, { kill: 0.3, down: 0.3 });
    kills += here;
    const items = [...desk.itemsById.values()];
    expect(items.map(({ recipient: to, caseId }) => `${to} ${caseId}`).sort(), `seed ${seed}`).toEqual(expected);
    // Told in the state it has now, and waiting for nothing.
    expect(
      items.filter(({ state, hash, toldHash }) => state !== 'sent' || hash !== toldHash),
      `seed ${seed}`,
    ).toEqual([]);
    const told = lists(desk).map((one) => one.told);
    expect(new Set(told).size, `seed ${seed}`).toBe(told.length);
    const stored = [...desk.mails.values()].filter((mail) =>
      Object.values(mail.deliveries).every(({ state }) => state === 'sent'),
    );
    expect(stored.length, `seed ${seed}`).toBe(desk.mails.size);
    // Every mail arrived; where a receiver without a key got one twice, it is the very same.
    const keys = wire.sent.map(({ key }) => key);
    expect(new Set(keys).size).toBe(desk.mails.size);
    const texts = new Map(wire.sent.map(({ key, text }) => [key, JSON.stringify(text)]));
    for (const { key, text } of wire.sent) expect(JSON.stringify(text)).toBe(texts.get(key));
    doubles += keys.length - new Set(keys).size;
  }
  expect(kills).toBeGreaterThan(200);
  // Only a death between the answer and the note of it can double, and only where there is no key.
  expect(doubles).toBeLessThan(kills / 10);
}, 60_000);

test('calm weather doubles nothing, and merges a storm', async () => {
  const { wire, desk } = await twoDays(1, { kill: 0, down: 0 });
  expect(new Set(wire.sent.map(({ key }) => key)).size).toBe(wire.sent.length);
  const first = [...desk.mails.values()].filter((mail) => mail.recipient === 'desk' && mail.at < '2026-03-04T06:00');
  // Eight drops with something grave came within a minute: three mails, ten minutes later the rest, then the digest.
  expect(first.length).toBeLessThanOrEqual(6);
  expect(desk.mails.size).toBeLessThan(lists(desk).length);
});
