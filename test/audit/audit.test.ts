import { beforeAll, describe, expect, test } from 'vitest';
import { sealDays } from '../../functions/seal/seal-days.ts';
import { verifyAudit } from '../../shared/audit/verify-audit.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';
import { newsroom } from '../console/console-world.ts';
import { MemoryAudit, MemoryHeads } from './memory-audit.ts';

/** Three days: reads of two flags and a drop, a decision with a note, a quiet day, one more read. */
async function threeDays() {
  const room = await newsroom();
  const { world, turkish, arabic, dropId } = room;
  const [audit, heads] = [new MemoryAudit(world.review), new MemoryHeads()];
  const person = world.as('ada', 'reviewer');
  await person.get(`/flags/${turkish.flagId}`);
  await person.get(`/flags/${arabic.flagId}`);
  await person.get(`/drops/${dropId}`);
  await person.post(`/flags/${turkish.flagId}/note`, { text: 'asked the agency' });
  await person.post(`/flags/${turkish.flagId}/decide`, { kind: 'false-match', reason: 'a form' });
  world.later(48 * 3600);
  await person.get(`/flags/${arabic.flagId}`);
  world.later(24 * 3600);
  const sealed = await sealDays({ audit, heads, clock: world.ports.clock });
  return { ...room, audit, heads, sealed, person };
}

async function problemsOf({ audit, heads }: { audit: MemoryAudit; heads: MemoryHeads }) {
  const found = [];
  for await (const line of verifyAudit(audit, heads)) if ('day' in line) found.push(...line.problems);
  return found;
}

describe('reads of text', () => {
  test('looking again within a quarter of an hour is no further event; later, or after somebody else, it is', async () => {
    const { world, turkish, dropId } = await newsroom();
    const [ada, bo] = [world.as('ada', 'reviewer'), world.as('bo', 'reviewer')];
    const page = `/flags/${turkish.flagId}`;
    const reads = () => [...world.review.eventItems.values()].map(({ subject, actor }) => [subject.length, actor]);
    await ada.get(page);
    await ada.get(page);
    expect(reads()).toHaveLength(1);
    await bo.get(page);
    await ada.get(page);
    expect(reads()).toHaveLength(3);
    world.later(15 * 60);
    await ada.get(page);
    expect(reads()).toHaveLength(4);
    await ada.get(`/drops/${dropId}`);
    await ada.get(`/drops/${dropId}?from=1`);
    expect(reads()).toHaveLength(5);
    await world.as('root', 'admin').get(`/drops/${dropId}`);
    expect(reads()).toHaveLength(5);
  });

  test('many at once are all told, each once', async () => {
    const { world, dropId, turkish } = await newsroom();
    const people = Array.from({ length: 20 }, (_, no) => world.as(`p${no}`, 'reviewer'));
    await Promise.all(people.flatMap((one) => [one.get(`/drops/${dropId}`), one.get(`/flags/${turkish.flagId}`)]));
    const audit = new MemoryAudit(world.review);
    for (const subject of [dropId, turkish.flagId]) {
      expect((await audit.chain(subject)).map(({ actor }) => actor).sort()).toEqual(
        people.map((_, no) => `p${no}`).sort(),
      );
    }
    expect(await problemsOf({ audit, heads: new MemoryHeads() })).toEqual([]);
  });
});

describe('daily heads', () => {
  let world: Awaited<ReturnType<typeof threeDays>>;
  beforeAll(async () => {
    world = await threeDays();
  });

  test('each day has one, the quiet one too, and today has none', async () => {
    expect(world.sealed).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
    const chains = await Promise.all(
      world.sealed.map(async (day) => JSON.parse((await world.heads.head(day)) ?? '').chains),
    );
    expect(chains).toEqual([3, 0, 1]);
    expect(await problemsOf(world)).toEqual([]);
  });

  test('sealing again, or after a kill before the mark, changes nothing', async () => {
    const { audit, heads, world: console } = world;
    const [texts, mark] = [new Map(heads.texts), audit.mark];
    expect(await sealDays({ audit, heads, clock: console.ports.clock })).toEqual([]);
    audit.mark = null;
    await sealDays({ audit, heads, clock: console.ports.clock });
    expect(heads.texts).toEqual(texts);
    expect(audit.mark).toEqual(mark);
  });

  test('one character of any event or head that is altered is found', async () => {
    const { heads, audit } = world;
    const { eventItems, ledger, dropEvents } = audit.review;
    let altered = 0;
    const bites = async (text: string, put: (text: string) => void) => {
      for (let at = 0; at < text.length; at += 7) {
        const other = text[at] === 'a' ? 'b' : 'a';
        try {
          put(text.slice(0, at) + other + text.slice(at + 1));
        } catch {
          continue;
        }
        altered++;
        expect(await problemsOf(world), `${at} of ${text}`).not.toEqual([]);
      }
      put(text);
    };
    for (const [key, event] of [...eventItems]) {
      const flag = ledger.flagItems.get(event.subject);
      const inFlag = flag?.event?.seq === event.seq;
      const inDrop = dropEvents.get(event.subject)?.seq === event.seq;
      await bites(JSON.stringify(event), (text) => {
        const read = JSON.parse(text) as FlagEvent;
        eventItems.set(key, read);
        if (flag && inFlag) flag.event = read;
        if (inDrop) dropEvents.set(event.subject, read);
      });
    }
    for (const [key, head] of [...heads.texts]) await bites(head, (text) => heads.texts.set(key, text));
    expect(altered).toBeGreaterThan(300);
    expect(await problemsOf(world)).toEqual([]);
  });

  test('an event, a chain or a head that is gone is found', async () => {
    const { heads, audit, arabic } = world;
    const { eventItems, ledger } = audit.review;
    const flag = ledger.flagItems.get(arabic.flagId);
    const kept = { event: flag?.event, items: new Map(eventItems) };
    for (const seq of [1, 2]) eventItems.delete(`${arabic.flagId}#${seq}`);
    if (flag) delete flag.event;
    expect((await problemsOf(world)).map(({ problem }) => problem)).toEqual(['missing', 'missing']);
    for (const [key, event] of kept.items) eventItems.set(key, event);
    if (flag && kept.event) flag.event = kept.event;
    const head = heads.texts.get('2026-03-03') ?? '';
    heads.texts.delete('2026-03-03');
    expect((await problemsOf(world)).map(({ problem }) => problem)).toContain('head-altered');
    heads.texts.set('2026-03-03', head);
    expect(await problemsOf(world)).toEqual([]);
  });

  test('a name and the text of a note can be erased, and the history still holds', async () => {
    const { world: console, audit, turkish } = world;
    expect(JSON.stringify([...audit.review.eventItems.values()])).not.toContain('ada <b>');
    console.people.known.delete('ada');
    const note = [...audit.review.eventItems.values()].find(({ action }) => action === 'note');
    audit.review.eventItems.set(`${turkish.flagId}#${note?.seq}`, { ...(note as FlagEvent), data: {} });
    expect((await problemsOf(world)).map(({ problem, seq }) => [problem, seq])).toContainEqual(['altered', note?.seq]);
    audit.review.eventItems.set(`${turkish.flagId}#${note?.seq}`, note as FlagEvent);
    await console.as('cem', 'counsel').post(`/audit/${turkish.flagId}/erase`, { seq: String(note?.seq) });
    expect(audit.review.eventItems.get(`${turkish.flagId}#${note?.seq}`)?.data).toEqual({});
    expect(await problemsOf(world)).toEqual([]);
  });
});
