/** The console's ports over plain maps, counting reads. */
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { Partner } from '../../shared/license/register.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import { kindGroup } from '../../shared/pipeline/ledger-keys.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import type { People, SavedView, Session } from '../../shared/ports/people.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';
import type { RegisterLists } from '../../shared/ports/register-lists.ts';
import type { Narrow, QueuePlace, ReviewStore } from '../../shared/ports/review-store.ts';
import {
  digestOf,
  type Entry,
  type EntryProposal,
  entryId,
  type RegisterName,
} from '../../shared/review/entry-proposal.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import type { Proposal } from '../../shared/review/license-proposal.ts';
import type { Holder } from '../../shared/rights/holder.ts';
import type { Severity } from '../../shared/verdict/verdict.ts';
import type { MemoryLedger } from '../walk/memory-ports.ts';

const copy = <T>(value: T): T => structuredClone(value);
const place = ({ openedAt, flagId }: Pick<FlagRecord, 'openedAt' | 'flagId'>) => `${openedAt}#${flagId}`;

export class MemoryReview implements ReviewStore {
  readonly ledger: MemoryLedger;
  readonly eventItems = new Map<string, FlagEvent>();
  constructor(ledger: MemoryLedger) {
    this.ledger = ledger;
  }
  async flag(id: string) {
    return copy(this.ledger.flagItems.get(id) ?? null);
  }
  async countOpen(severity: Severity, most: number, narrow?: Narrow) {
    return (await this.openFlags({ severity, after: null }, most, narrow)).flags.length;
  }
  async openFlags({ severity, after }: QueuePlace, limit: number, { by, openedBefore }: Narrow = {}) {
    const value = (flag: FlagRecord) =>
      by &&
      {
        partner: flag.partner,
        holder: flag.holderId,
        kind: kindGroup(flag.kind),
        language: flag.lang,
        assignee: flag.life?.assignee,
      }[by.index];
    const open = [...this.ledger.flagItems.values()]
      .filter((flag) => isOpen(flag) && flag.severity === severity)
      .filter((flag) => !by || value(flag) === by.value)
      .filter((flag) => !openedBefore || place(flag) < openedBefore)
      .filter((flag) => !after || place(flag) > place(after))
      .sort((a, b) => (place(a) < place(b) ? -1 : 1));
    return copy({ flags: open.slice(0, limit), end: open.length <= limit });
  }
  async storiesById(ids: readonly string[]) {
    const found = ids.flatMap((id) => this.ledger.storyItems.get(id) ?? []);
    return new Map(found.map((story) => [story.storyId, copy(story)]));
  }
  async dropsById(ids: readonly string[]) {
    const found = ids.flatMap((id) => this.ledger.dropItems.get(id) ?? []);
    return new Map(found.map((drop) => [drop.dropId, copy(drop)]));
  }
  readonly chainDays = new Map<string, Set<string>>();
  readonly dropEvents = new Map<string, FlagEvent>();
  async noteChain({ at, subject }: FlagEvent) {
    const day = at.slice(0, 10);
    this.chainDays.set(day, (this.chainDays.get(day) ?? new Set()).add(subject));
  }
  async dropEvent(id: string) {
    return copy(this.dropEvents.get(id) ?? null);
  }
  async putDropEvent(event: FlagEvent) {
    if ((this.dropEvents.get(event.subject)?.seq ?? 0) !== event.seq - 1) return false;
    this.dropEvents.set(event.subject, copy(event));
    return true;
  }
  async putEvent(event: FlagEvent) {
    const key = `${event.subject}#${event.seq}`;
    if (Object.keys(this.eventItems.get(key)?.data ?? { none: 1 }).length) this.eventItems.set(key, copy(event));
  }
  async eraseData(event: FlagEvent) {
    this.eventItems.set(`${event.subject}#${event.seq}`, copy({ ...event, data: {} }));
  }
  async events(id: string, limit: number) {
    const mine = [...this.eventItems.values()].filter(({ subject }) => subject === id).sort((a, b) => a.seq - b.seq);
    return copy(mine.slice(-limit));
  }
  async decisionsOfDay(day: string, limit: number, before?: { at: string; flagId: string }) {
    const key = (at: string, flagId: string) => `${at}#${flagId}`;
    const decided = [...this.ledger.flagItems.values()].flatMap((flag) => {
      const at = isOpen(flag) ? undefined : flag.life?.decision?.at;
      const fits = at?.startsWith(day) && (!before || key(at, flag.flagId) < key(before.at, before.flagId));
      return at && fits ? [{ flag, key: key(at, flag.flagId) }] : [];
    });
    const sorted = decided.sort((a, b) => (a.key < b.key ? 1 : -1)).slice(0, limit);
    return copy(sorted.map(({ flag }) => flag));
  }
  async days(limit: number, before?: string) {
    const days = [...new Set([...this.ledger.dropItems.values()].map(({ receivedAt }) => receivedAt.slice(0, 10)))];
    return days
      .filter((day) => !before || day < before)
      .sort()
      .reverse()
      .slice(0, limit);
  }
  async dropsOfDay(day: string, limit: number, before?: { receivedAt: string; dropId: string }) {
    const key = (drop: { receivedAt: string; dropId: string }) => `${drop.receivedAt}#${drop.dropId}`;
    const drops = [...this.ledger.dropItems.values()]
      .filter((drop) => drop.receivedAt.startsWith(day) && (!before || key(drop) < key(before)))
      .sort((a, b) => (key(a) < key(b) ? 1 : -1));
    return copy(drops.slice(0, limit));
  }
}

export class MemoryPeople implements People {
  readonly sessions = new Map<string, Session>();
  readonly known = new Map<string, string>();
  async session(key: string) {
    return copy(this.sessions.get(key) ?? null);
  }
  async putSession(key: string, session: Session) {
    this.sessions.set(key, copy(session));
  }
  async endSession(key: string) {
    this.sessions.delete(key);
  }
  readonly erased = new Map<string, { by: string; at: string }>();
  async putName(id: string, name: string) {
    if (!this.erased.has(id)) this.known.set(id, name);
  }
  async eraseName(id: string, by: string, at: string) {
    if (!this.known.has(id) && !this.erased.has(id)) return false;
    this.erased.set(id, this.erased.get(id) ?? { by, at });
    for (const names of [this.known, this.saved]) names.delete(id);
    for (const [key, { personId }] of this.sessions) if (personId === id) this.sessions.delete(key);
    return true;
  }
  readonly saved = new Map<string, SavedView[]>();
  async list(limit: number) {
    return [...this.known].slice(0, limit).map(([id, name]) => ({ id, name }));
  }
  async views(id: string) {
    return copy(this.saved.get(id) ?? []);
  }
  async putViews(id: string, views: readonly SavedView[]) {
    this.saved.set(id, copy([...views]));
  }
  async names(ids: readonly string[]) {
    return new Map(ids.flatMap((id) => (this.known.has(id) ? [[id, this.known.get(id) as string]] : [])));
  }
}

export class MemoryDesk implements RegisterDesk {
  readonly items = new Map<string, Proposal>();
  readonly lists: MemoryLists;
  counted = 0;
  constructor(lists: MemoryLists) {
    this.lists = lists;
  }
  async proposals(limit: number) {
    return copy([...this.items.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit));
  }
  async proposal(id: string) {
    return copy(this.items.get(id) ?? null);
  }
  async putProposal(proposal: Proposal) {
    if ((this.items.get(proposal.id)?.version ?? 0) !== proposal.version - 1) return false;
    this.items.set(proposal.id, copy(proposal));
    return true;
  }
  async addVersion(license: LicenseVersion) {
    const { licenses } = this.lists.all;
    const same = licenses.find((one) => one.licenseId === license.licenseId && one.version === license.version);
    if (same) return JSON.stringify(same) === JSON.stringify(license);
    licenses.push(copy(license));
    return true;
  }
  readonly entryItems = new Map<string, EntryProposal>();
  async entryProposals(limit: number) {
    return copy([...this.entryItems.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit));
  }
  async entryProposal(id: string) {
    return copy(this.entryItems.get(id) ?? null);
  }
  async putEntryProposal(proposal: EntryProposal) {
    if ((this.entryItems.get(proposal.id)?.version ?? 0) !== proposal.version - 1) return false;
    this.entryItems.set(proposal.id, copy(proposal));
    return true;
  }
  #listOf(register: RegisterName): Entry[] {
    const { partners, holders, watchLists, recipients, policies } = this.lists.all;
    return {
      partner: partners,
      holder: holders,
      'watch-list': watchLists,
      recipient: recipients,
      'alert-policy': policies,
    }[register];
  }
  async entry(register: RegisterName, id: string) {
    return copy(this.#listOf(register).find((one) => entryId(one) === id) ?? null);
  }
  async putEntry({ register, before, after }: Pick<EntryProposal, 'register' | 'before' | 'after'>) {
    const list = this.#listOf(register);
    const at = list.findIndex((one) => entryId(one) === entryId(after));
    const standing = digestOf(list[at] ?? null);
    if (standing === digestOf(after)) return true;
    if (standing !== digestOf(before)) return false;
    list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, copy(after));
    return true;
  }
  async countUp() {
    this.counted++;
  }
}

interface Lists {
  partners: Partner[];
  holders: Holder[];
  licenses: LicenseVersion[];
  watchLists: WatchList[];
  recipients: Recipient[];
  policies: AlertPolicy[];
}

export class MemoryLists implements RegisterLists {
  readonly all: Lists;
  constructor(all: Omit<Lists, 'recipients' | 'policies'>) {
    this.all = { recipients: [], policies: [], ...all };
  }
  async partners(limit: number) {
    return this.all.partners.slice(0, limit);
  }
  async holders(limit: number) {
    return this.all.holders.slice(0, limit);
  }
  async watchLists(limit: number) {
    return this.all.watchLists.slice(0, limit);
  }
  async licenses(partner: string, limit: number) {
    return this.all.licenses.filter(({ partnerId }) => partnerId === partner).slice(0, limit);
  }
}
