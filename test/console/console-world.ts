/** A small newsroom behind the console: two holders, two partners, three flags; and a way to ask as any role. */

import { reviewApp } from '../../functions/review/app.ts';
import type { ConsolePorts } from '../../functions/review/console.ts';
import { sessionKeyOf } from '../../functions/review/identify.ts';
import { packsOnDemand } from '../../functions/review/packs.ts';
import { textBytes } from '../../functions/runtime/story-text.ts';
import { DEFAULT_POLICY, DEFAULT_RECIPIENTS } from '../../shared/alert/alert-defaults-data.ts';
import { dropIdOf, flagIdOf, sha256, storyIdOf } from '../../shared/pipeline/ids.ts';
import { textKeyOf } from '../../shared/pipeline/manifest.ts';
import type { Message } from '../../shared/pipeline/messages.ts';
import type { DropRecord, FlagRecord, JudgedRecord } from '../../shared/pipeline/records.ts';
import { storedJson } from '../../shared/pipeline/stored-json.ts';
import { flagSentence } from '../../shared/review/flag-kinds.ts';
import type { Role } from '../../shared/review/roles.ts';
import type { Segment } from '../../shared/split/segment.ts';
import { MemoryAudit, MemoryHeads } from '../audit/memory-audit.ts';
import { MemoryAlertDesk } from '../delivery/memory-alerts.ts';
import { MemoryLegalHolds } from '../sweep/memory-kept-drops.ts';
import { MemoryChanges } from '../walk/memory-changes.ts';
import { MemoryLedger, MemoryObjects, MemoryRegisters } from '../walk/memory-ports.ts';
import { MemoryRefusedUploads } from '../walk/memory-refused-uploads.ts';
import { MemoryDesk, MemoryLists, MemoryPeople, MemoryReview } from './memory-review.ts';
import { LICENSES, PARTNERS, WATCH } from './register-data.ts';
import { NEWSROOM } from './story-data.ts';

export const NOON = '2026-03-02T12:00:00.000Z';

export class ConsoleWorld {
  readonly ledger = new MemoryLedger();
  readonly review = new MemoryReview(this.ledger);
  readonly data = new MemoryObjects();
  readonly people = new MemoryPeople();
  readonly alerts = new MemoryAlertDesk();
  readonly heads = new MemoryHeads();
  readonly kept = new Map<string, Uint8Array>();
  readonly lists = new MemoryLists({
    partners: [...PARTNERS],
    holders: [],
    licenses: [...LICENSES],
    watchLists: [...WATCH],
  });
  readonly #registers = new MemoryRegisters(this.lists.all.partners);
  readonly desk = new MemoryDesk(this.lists);
  readonly changes = new MemoryChanges(this.#registers);
  readonly refused = new MemoryRefusedUploads();
  readonly sent: Message[] = [];
  now = NOON;
  #ids = 0;
  readonly ports: ConsolePorts = {
    ledger: this.ledger,
    review: this.review,
    data: this.data,
    people: this.people,
    holds: new MemoryLegalHolds(),
    refused: this.refused,
    audit: new MemoryAudit(this.review),
    uploads: {
      form: async (partner) => ({ url: 'https://uploads.invalid/', fields: { key: `incoming/${partner}/x` } }),
    },
    drops: { send: async (messages) => void this.sent.push(...messages) },
    registers: this.#registers,
    lists: this.lists,
    desk: this.desk,
    changes: this.changes,
    alerts: this.alerts,
    alertRules: {
      recipients: async () => (this.lists.all.recipients.length ? this.lists.all.recipients : DEFAULT_RECIPIENTS),
      policy: async () => this.lists.all.policies[0] ?? DEFAULT_POLICY,
    },
    packs: packsOnDemand(
      async () => ({
        audit: new MemoryAudit(this.review),
        heads: this.heads,
        put: async (key, zip) => void this.kept.set(key, zip),
        link: async (key) => `https://store.invalid/${key}`,
      }),
      () => `pack-${String(++this.#ids).padStart(24, '0')}`,
    ),
    clock: { now: () => this.now },
    randomId: () => `chance-${String(++this.#ids).padStart(24, '0')}`,
  };
  readonly app = reviewApp(this.ports, null);

  later(seconds: number) {
    this.now = new Date(Date.parse(this.now) + seconds * 1000).toISOString();
  }

  /** Stores a drop of one story a text, with its segments. */
  async drop(partner: string, texts: readonly { text: string; lang: string }[], receivedAt = NOON) {
    const all = texts.map(({ text }) => text).join('\n\n');
    const dropId = dropIdOf(partner, sha256(all));
    let start = 0;
    const segments = texts.map(({ text, lang }): Segment => {
      const segment = { start, end: start + text.length, kind: 'story', confidence: 0.99 } as const;
      start = segment.end + 2;
      return { ...segment, headline: text.split('\n')[0] ?? null, fields: { lang } };
    });
    await this.data.put(textKeyOf(dropId), textBytes(all));
    const manifest = storedJson(dropId, 'manifest', { v: 1, dropId, partner, segments, batches: [] });
    await this.data.put(manifest.key, new TextEncoder().encode(manifest.json));
    const drop: DropRecord = {
      ...{ dropId, partner, names: [`${partner} noon.txt`], receivedAt, bytes: all.length * 2, chars: all.length },
      ...{ refused: null, format: 'text', encoding: { name: 'utf-8', because: 'declared' } },
      ...{ batchSizes: [texts.length], manifestKey: manifest.key, warnings: [], marks: ['0'] },
    };
    await this.ledger.openDrop(drop);
    const ids = segments.map((segment) => storyIdOf(dropId, segment));
    for (const [at, storyId] of ids.entries()) {
      const { lang = '', text = '' } = texts[at] ?? {};
      await this.story({ storyId, partner, receivedAt, lang, no: at + 1, headline: text.split('\n')[0] ?? null });
    }
    return { dropId, ids };
  }

  async story(fields: Partial<JudgedRecord> & Pick<JudgedRecord, 'storyId' | 'partner' | 'receivedAt'>) {
    await this.ledger.putStory({
      ...{ no: 1, kind: 'story', headline: null, confidence: 1, fields: {}, lang: 'tr', words: 20 },
      ...{ rights: [], signs: [], findings: [], matches: [], uses: [], flags: [], basis: '1' },
      verdict: {
        ...{ outcome: 'clear', holderId: null, holderName: null, severity: null, claims: [], winner: null },
        ...{ reasons: [], trace: [], licenseId: null, licenseVersion: null, asked: null },
      },
      ...fields,
    });
  }

  async flag(fields: Partial<FlagRecord> & Pick<FlagRecord, 'storyId'>) {
    const kind = fields.kind ?? 'unlicensed';
    const story = await this.ledger.story(fields.storyId);
    const flag: FlagRecord = {
      ...{ flagId: flagIdOf(fields.storyId, kind), dropId: fields.storyId.slice(0, 32), partner: 'gazette', kind },
      ...{ severity: 'high', because: 'The partner has no license for it.', holderId: 'meltem', workId: null },
      ...{ shareOfStory: null, openedAt: NOON, state: 'queued', version: 1 },
      ...(story && 'lang' in story && story.lang && { lang: story.lang }),
      ...fields,
    };
    await this.ledger.putFlag(flag);
    if (story && 'flags' in story) await this.ledger.putStory({ ...story, flags: [...story.flags, flag] });
    return flag;
  }

  /** Asks as somebody with these roles, by a session as sign-in leaves it. */
  as(id: string, ...roles: Role[]) {
    const secret = `secret of ${id}`;
    const csrf = `csrf-of-${id}`;
    const partner = roles.includes('agency') && { partner: 'gazette' };
    const session = { personId: id, name: `${id} <b>`, roles, csrf, ...partner, expires: '2027-01-01T00:00:00.000Z' };
    this.people.sessions.set(sessionKeyOf(secret), session);
    this.people.known.set(id, `${id} <b>`);
    const cookie = (lang: string) => `__Host-session=${encodeURIComponent(secret)}; lang=${lang}`;
    const send = (path: string, fields: [string, string][], headers: Record<string, string>, lang = 'en') =>
      this.app.request(path, {
        method: 'POST',
        headers: { cookie: cookie(lang), host: 'localhost', origin: 'http://localhost', ...headers },
        body: new URLSearchParams(fields),
      });
    return {
      get: (path: string, lang = 'en') => this.app.request(path, { headers: { cookie: cookie(lang) } }),
      post: (path: string, form: Record<string, string>, headers: Record<string, string> = {}, lang = 'en') =>
        send(path, Object.entries({ csrf, ...form }), headers, lang),
      postFields: (path: string, fields: [string, string][]) => send(path, [['csrf', csrf], ...fields], {}),
    };
  }
}

/** The newsroom with a copied Turkish story, a copied Arabic one that carries a notice, and a hostile one. */
export async function newsroom() {
  const world = new ConsoleWorld();
  const { arabicWork, arabicStory, arabicCopied, arabicNotice, story, work, copied, hostile } = NEWSROOM;
  const early = '2026-03-02T09:00:00.000Z';
  const own = await world.drop(
    'meltem',
    [
      { text: work, lang: 'tr' },
      { text: arabicWork, lang: 'ar' },
    ],
    early,
  );
  const used = await world.drop('gazette', [
    { text: story, lang: 'tr' },
    { text: arabicStory, lang: 'ar' },
    { text: hostile, lang: '"><script>' },
  ]);
  for (const [at, storyId] of own.ids.entries()) {
    await world.ledger.putWork({
      ...{ storyId, partner: 'meltem', receivedAt: early, holderId: 'meltem', holderName: 'Meltem', own: true },
      ...{ lang: at ? 'ar' : 'tr', detected: { no: 0, size: 2, key: 'k', sha256: 's', i: at } },
    });
  }
  const offset = story.length + 2;
  const sides = [
    { text: story, of: work, copied, rights: [] },
    { text: arabicStory, of: arabicWork, copied: arabicCopied, rights: [arabicNotice] },
  ];
  const flags: FlagRecord[] = [];
  for (const [at, side] of sides.entries()) {
    const [storyId = '', workId = ''] = [used.ids[at], own.ids[at]];
    const [qStart, rStart] = [side.text.indexOf(side.copied), side.of.indexOf(side.copied)];
    const span = { qStart, qEnd: qStart + side.copied.length, rStart, rEnd: rStart + side.copied.length, words: 9 };
    const match = { workId, spans: [span], words: 9, shareOfStory: 0.62, shareOfWork: 0.5 };
    const stored = (await world.ledger.story(storyId)) as JudgedRecord;
    await world.ledger.putStory({
      ...stored,
      basis: '2',
      matches: [match],
      rights: side.rights.map((notice) => {
        const start = offset * at + side.text.indexOf(notice);
        const place = { start, end: start + notice.length, scope: 'story', confidence: 1, from: 'prose' } as const;
        return { by: 'notice', notice: { ...place, holder: 'Meltem', holderId: 'meltem', terms: [] } };
      }),
      verdict: {
        ...stored.verdict,
        ...{ outcome: 'no-license', holderId: 'meltem', holderName: 'Meltem', severity: 'high' },
        trace: [{ clause: 'license', result: 'fail', because: 'The register has no license of this holder.' }],
      },
    });
    const because = flagSentence('unlicensed', 'Meltem');
    flags.push(await world.flag({ storyId, workId, shareOfStory: 0.62, because }));
  }
  const hostileFlag = await world.flag({
    storyId: used.ids[2] ?? '',
    kind: 'undecided',
    severity: 'low',
    holderId: null,
  });
  const [turkish, arabic] = flags as [FlagRecord, FlagRecord];
  world.later(3600);
  return { world, turkish, arabic, hostile: hostileFlag, dropId: used.dropId };
}
