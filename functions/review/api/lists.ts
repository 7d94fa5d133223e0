/** Every list of the console once: the API pages through it, and it can be taken as a file. */
import * as v from 'valibot';
import { RecipientSchema } from '../../../shared/alert/recipient.ts';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import { HolderSchema, LicenseVersionSchema, PartnerSchema } from '../../../shared/license/license-schema.ts';
import { isDropId, storyOfFlag } from '../../../shared/pipeline/ids.ts';
import { entryId } from '../../../shared/review/entry-proposal.ts';
import type { ConsoleAction } from '../../../shared/review/roles.ts';
import { cursorOf, placeOfCursor, readQueue } from '../read-queue.ts';
import { isRefused, placeOfDrop, readDrops } from '../routes/drops.ts';
import { readEndings } from '../routes/expiring.ts';
import { readProposals } from '../routes/proposals.ts';
import { filterOf } from '../routes/queue.ts';
import { LICENSES, requirePartner } from '../routes/registers.ts';
import { readUploads } from '../routes/uploads.ts';
import { flagOf } from './flag-of.ts';
import type { Asked, Fields } from './route.ts';
import {
  DecisionSchema,
  DropSchema,
  EndingSchema,
  EventSchema,
  FlagSchema,
  ProposalSchema,
  RefusedUploadSchema,
} from './schemas.ts';

export interface ListPage {
  items: object[];
  /** Cursor of what follows. */
  next: string | null;
}

export interface List {
  /** As in the address and in the answer. */
  name: string;
  summary: string;
  needs: ConsoleAction;
  query: Fields;
  item: Fields;
  read(
    asked: Pick<Asked, 'ports' | 'person'>,
    query: Record<string, string>,
    cursor: string | undefined,
  ): Promise<ListPage>;
}

const words = (...names: string[]): Fields =>
  v.object(Object.fromEntries(names.map((name) => [name, v.optional(v.pipe(v.string(), v.maxLength(400)))])));
const whole = (items: object[]): ListPage => ({ items, next: null });
const EVENTS = 500;
const DAY = /^\d{4}-\d\d-\d\d$/;

export const LISTS: readonly List[] = [
  {
    name: 'flags',
    summary: 'Open flags, the gravest first, then the oldest',
    needs: 'see-queue',
    query: words('severity', 'kind', 'partner', 'holder', 'language', 'state', 'assignee', 'due', 'search', 'mine'),
    item: FlagSchema,
    async read({ ports, person }, query, cursor) {
      const now = ports.clock.now();
      const { rows, next } = await readQueue(ports.review, filterOf(query, person), placeOfCursor(cursor), now);
      return { items: rows.map(flagOf), next: next && cursorOf(next) };
    },
  },
  {
    name: 'drops',
    summary: 'Deliveries, the latest first',
    needs: 'see-drops',
    query: words('refused'),
    item: DropSchema,
    async read({ ports }, { refused }, cursor = '') {
      const before = placeOfDrop(cursor);
      const { drops, next } = await readDrops(ports.review, before, refused === '1' ? isRefused : undefined);
      return { items: drops, next };
    },
  },
  {
    name: 'refused-uploads',
    summary: 'Uploads that became no drop and that nobody has seen to, the latest first',
    needs: 'see-drops',
    query: words('partner'),
    item: RefusedUploadSchema,
    async read({ ports }, { partner }, cursor) {
      const { uploads, next } = await readUploads(ports, partner, cursor);
      return { items: uploads, next };
    },
  },
  {
    name: 'decisions',
    summary: 'Decisions of a day that stand, the latest first',
    needs: 'see-history',
    query: words('day'),
    item: DecisionSchema,
    async read({ ports }, { day = '' }, cursor = '') {
      const [at, flagId] = cursor.split('~');
      const of = DAY.test(day) ? day : ports.clock.now().slice(0, 10);
      const flags = await ports.review.decisionsOfDay(of, 200, at && flagId ? { at, flagId } : undefined);
      const items = flags.flatMap(({ flagId: id, life, state, kind, severity, partner, holderId }) => {
        const { decision } = life ?? {};
        if (!decision) return [];
        const { at: when, by, kind: what, reason } = decision;
        return [{ flagId: id, at: when, by, decision: what, reason, state, kind, severity, partner, holderId }];
      });
      const last = flags.length === 200 ? items.at(-1) : undefined;
      return { items, next: last ? `${last.at}~${last.flagId}` : null };
    },
  },
  {
    name: 'events',
    summary: 'The latest events of a flag or a drop, chained by hashes',
    needs: 'see-history',
    query: words('subject'),
    item: EventSchema,
    read: async ({ ports }, { subject = '' }) => {
      const chain = isDropId(subject) || storyOfFlag(subject) ? await ports.audit.chain(subject) : [];
      return whole(chain.slice(-EVENTS));
    },
  },
  {
    name: 'partners',
    summary: 'Partners with their policies',
    needs: 'see-registers',
    query: words(),
    item: PartnerSchema as unknown as Fields,
    read: async ({ ports }) => whole(await ports.lists.partners(LICENSES)),
  },
  {
    name: 'holders',
    summary: 'Holders that were added to the built-in ones',
    needs: 'see-registers',
    query: words(),
    item: HolderSchema as unknown as Fields,
    read: async ({ ports }) => whole(await ports.lists.holders(LICENSES)),
  },
  {
    name: 'licenses',
    summary: 'Every version of every license of a partner',
    needs: 'see-registers',
    query: words('partner'),
    item: LicenseVersionSchema as unknown as Fields,
    async read({ ports }, { partner = '' }) {
      const { id } = await requirePartner(ports, partner);
      return whole((await ports.lists.licenses(id, LICENSES)) as LicenseVersion[]);
    },
  },
  {
    name: 'watch-lists',
    summary: 'Watch lists',
    needs: 'see-registers',
    query: words(),
    item: v.object({
      id: v.string(),
      severity: v.string(),
      because: v.string(),
      terms: v.array(v.unknown()),
      patterns: v.array(v.string()),
    }),
    read: async ({ ports }) => whole(await ports.lists.watchLists(LICENSES)),
  },
  {
    name: 'recipients',
    summary: 'Recipients of alerts, with the hours they keep',
    needs: 'see-alert-rules',
    query: words(),
    item: RecipientSchema as unknown as Fields,
    read: async ({ ports }) => whole(await ports.alertRules.recipients()),
  },
  {
    name: 'proposals',
    summary: 'Changes of the registers: proposed, approved, refused',
    needs: 'see-registers',
    query: words(),
    item: ProposalSchema,
    async read({ ports, person }) {
      const { licenses, entries } = await readProposals(ports, person);
      const ofLicense = licenses.map(({ license, version: _no, ...one }) => ({
        ...{ ...one, register: 'license', entry: license.licenseId, reason: license.note ?? null },
        ...{ before: null, after: license },
      }));
      return whole([
        ...ofLicense,
        ...entries.map(({ version: _no, ...one }) => ({ ...one, entry: entryId(one.after) })),
      ]);
    },
  },
  {
    name: 'expiring',
    summary: 'Licenses and allowances that end soon or ended lately',
    needs: 'see-registers',
    query: words(),
    item: EndingSchema,
    async read({ ports }, _query, cursor) {
      const { endings, next } = await readEndings(ports.lists, Number(cursor) || 0, ports.clock.now());
      const items = endings.map(({ partner, ...one }) => ({ partner: partner.id, ...one }));
      return { items, next: next === null ? null : String(next) };
    },
  },
];
