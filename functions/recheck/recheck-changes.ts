import { placeOfBoundary, type RegisterChange, type Scope, scopesOf } from '../../shared/license/register-change.ts';
import { askAgain } from '../../shared/pipeline/ask-again.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { DueLooks } from '../../shared/ports/due-looks.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { PendingChange, RegisterChanges } from '../../shared/ports/register-changes.ts';
import type { Uses, UsesShelf } from '../../shared/ports/uses.ts';

export interface RecheckPorts {
  changes: RegisterChanges;
  uses: Uses;
  looks: DueLooks;
  ledger: Pick<Ledger, 'works'>;
  /** The flag stage's queue: stories are judged again by the code that judged them. */
  flag: Outbox;
  clock: Clock;
}

/** Uses asked for again between two looks at the time, and changes taken up at once. */
const PAGE = 100;
const CHANGES = 25;
const BOUNDARIES = 500;
const LOOKS = 500;

/**
 * Has the stories judged again that the passing of time or a change of the register concerns. What it does not get through
 * it goes on with the next time; what it does twice changes nothing.
 * @param hasTime whether another page of stories may be begun
 */
export async function recheckChanges(ports: RecheckPorts, hasTime: () => boolean): Promise<{ stories: number }> {
  await takeLooks(ports);
  await takeBoundaries(ports);
  let stories = 0;
  const { revision } = await ports.changes.clock();
  for (const pending of await ports.changes.pending(CHANGES)) {
    if (pending.after >= (revision ?? 0)) continue;
    stories += await askConcerned(pending, ports, hasTime);
    if (!hasTime()) break;
  }
  return { stories };
}

/**
 * Boundaries of licenses that time has passed since the last look become changes.
 *
 *     clock ticks (revision up) ─ changes are put ─ time noted
 *
 * A kill anywhere in between leaves the time as it was: the boundaries are met again.
 */
async function takeBoundaries({ changes, clock }: RecheckPorts): Promise<void> {
  const now = clock.now();
  const { revision, seenTo } = await changes.clock();
  if (revision === null) return;
  // Nothing before the first look is made up for: stories judged until then saw the register as it stood.
  if (seenTo === null) return changes.noteSeenTo(now);
  const passed = await changes.boundaries(seenTo, now, BOUNDARIES);
  const after = passed.length ? await tick(changes, now) : 0;
  for (const { at, license } of passed) {
    const { partnerId, holderId } = license;
    const change: RegisterChange = { change: 'license', partnerId, holderId };
    await changes.put({ id: `${at}~${partnerId}~${holderId}`, change, after });
  }
  const last = passed.at(-1);
  await changes.noteSeenTo(last && passed.length === BOUNDARIES ? placeOfBoundary(last) : now);
}

/** @returns the revision that the tick has counted beyond; a clock that ticked up to here before a kill counts no second time */
async function tick(changes: RegisterChanges, now: string): Promise<number> {
  await changes.tick(now);
  return ((await changes.clock()).revision ?? 1) - 1;
}

/**
 * Moments that texts named and that have come become changes, in the same order of steps: a kill leaves them due.
 *
 *     clock ticks (revision up) ─ change is put ─ look is done
 */
async function takeLooks({ changes, looks, clock }: RecheckPorts): Promise<void> {
  const now = clock.now();
  if ((await changes.clock()).revision === null) return;
  const due = await looks.due(now, LOOKS);
  if (!due.length) return;
  const after = await tick(changes, now);
  for (const look of due) {
    const { at, change } = look;
    const id = `${at}~${change.change}~${change.change === 'story' ? change.storyId : change.workId}`;
    await changes.put({ id, change, after });
    await looks.done(look);
  }
}

/** Goes through the uses a change concerns, page by page, and remembers how far it came. */
async function askConcerned(
  { id, change, cursor }: PendingChange,
  ports: RecheckPorts,
  hasTime: () => boolean,
): Promise<number> {
  if (change.change === 'story') return askStory(id, change.storyId, ports);
  let stories = 0;
  let from: Place | null = cursor === null ? null : (JSON.parse(cursor) as Place);
  for (const [no, scope] of scopesOf(change).entries()) {
    if (from && no < from.scope) continue;
    for (const shelf of await ports.uses.shelves(scope.holder, scope.partner)) {
      const name = `${shelf.holder}#${shelf.partner}#${shelf.year}`;
      if (from && no === from.scope && name < from.shelf) continue;
      let after: string | null = from && no === from.scope && name === from.shelf ? from.after : null;
      from = null;
      do {
        if (!hasTime()) return stories;
        const page = await askPage(shelf, scope, after, ports);
        stories += page.stories;
        after = page.next;
        const place: Place = { scope: no, shelf: name, after: after ?? LAST };
        await ports.changes.moveOn(id, JSON.stringify(place));
      } while (after !== null);
    }
  }
  if (change.change === 'fence') stories += await askAsNew(change.workId, ports);
  await ports.changes.done(id);
  return stories;
}

/** A work as if it had come now: whoever shares its text and was not found a use before is found. */
async function askAsNew(workId: string, { ledger, flag }: RecheckPorts): Promise<number> {
  const asked = askAgain((await ledger.works([workId])).values());
  await flag.send(asked.map(({ again: _told, ...message }) => message));
  return asked.length;
}

async function askStory(id: string, storyId: string, { ledger, flag, changes }: RecheckPorts): Promise<number> {
  const works = await ledger.works([storyId]);
  if (works.size) await flag.send(askAgain(works.values()));
  await changes.done(id);
  return works.size;
}

interface Place {
  scope: number;
  shelf: string;
  after: string;
}
/** After every use of a shelf. */
const LAST = '~';

async function askPage(shelf: UsesShelf, { work }: Scope, after: string | null, { uses, ledger, flag }: RecheckPorts) {
  const page = await uses.page(shelf, after, PAGE);
  const concerned = page.uses.filter(({ works }) => work === null || works.includes(work));
  const works = await ledger.works(concerned.map(({ storyId }) => storyId));
  if (works.size) await flag.send(askAgain(works.values()));
  return { stories: works.size, next: page.next };
}
