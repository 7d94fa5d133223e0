/** The shapes in which partners, holders and licenses are stored, loaded and imported. */
import * as v from 'valibot';
import { PARTNER_ID } from '../pipeline/ids.ts';
import type { Holder } from '../rights/holder.ts';
import type { LicenseVersion } from './license.ts';
import type { Partner } from './register.ts';
import { momentsOf } from './stated-moment.ts';
import { isTerritory } from './territories-of.ts';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, 'an id: a-z, 0-9, dot, dash, at most 63 characters'),
);
const PartnerId = v.pipe(v.string(), v.regex(new RegExp(`^${PARTNER_ID}$`), 'a partner id: a-z, 0-9 and dash'));
/** A date alone would be read differently by people in other zones. */
export const InstantSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/,
    'an instant with its zone: 2025-01-31T00:00:00Z',
  ),
  // Engines read 30 February as 2 March.
  v.check((value) => !Number.isNaN(Date.parse(value)) && momentsOf(value) !== null, 'a date that exists'),
);
export const TerritorySchema = v.pipe(v.string(), v.check(isTerritory, 'an ISO 3166-1 code of two letters, or EU'));
/** A language range as well: `ar`, `ar-*`, `*`. */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^(\*|[A-Za-z]{2,8}(-(\*|[A-Za-z0-9]{1,8})){0,4})$/, 'a BCP 47 language tag'),
);
/** An empty list would be read as "none" by some and "all" by others. */
const some = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.array(item), v.minLength(1), v.maxLength(1_000)));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

export const USES = ['republish', 'excerpt', 'translate', 'archive', 'ai-training', 'syndicate'] as const;
export const DUTIES = ['credit', 'link', 'notify', 'pay', 'delete-on-demand'] as const;
export const STATUSES = ['draft', 'active', 'suspended', 'ended'] as const;

const GrantSchema = v.strictObject({
  use: v.picklist(USES),
  excerpt: v.optional(
    v.strictObject({
      maxWords: v.optional(count),
      maxShare: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
    }),
  ),
  channels: some(text(60)),
  places: some(text(60)),
  territories: some(TerritorySchema),
  languages: some(LanguageSchema),
  delayMinutes: v.optional(v.pipe(v.number(), v.minValue(0))),
  windowDays: v.optional(v.pipe(v.number(), v.minValue(0))),
  // Counting reads as many uses as the cap allows.
  cap: v.optional(
    v.strictObject({ count: v.pipe(count, v.maxValue(100_000)), period: v.picklist(['day', 'month', 'year']) }),
  ),
  credit: v.optional(text(200)),
});

const ProhibitionSchema = v.strictObject({
  use: v.picklist(USES),
  channels: some(text(60)),
  territories: some(TerritorySchema),
  languages: some(LanguageSchema),
});

export const LicenseVersionSchema = v.strictObject({
  licenseId: Id,
  version: count,
  partnerId: PartnerId,
  holderId: Id,
  status: v.picklist(STATUSES),
  valid: v.pipe(
    v.strictObject({ from: InstantSchema, to: v.nullable(InstantSchema) }),
    v.check(({ from, to }) => to === null || Date.parse(from) < Date.parse(to), 'a start before the end'),
  ),
  recordedAt: InstantSchema,
  works: v.strictObject({
    languages: some(LanguageSchema),
    genres: some(text(60)),
    subjects: some(text(100)),
    workIds: some(text(200)),
  }),
  grants: v.pipe(v.array(GrantSchema), v.maxLength(50)),
  prohibitions: v.pipe(v.array(ProhibitionSchema), v.maxLength(50)),
  obligations: v.pipe(
    v.array(v.strictObject({ duty: v.picklist(DUTIES), text: v.optional(text(500)) })),
    v.maxLength(20),
  ),
  evidence: v.nullable(
    v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits')), name: text(200) }),
  ),
  note: v.optional(text(2_000)),
});

export const HolderSchema = v.strictObject({
  id: Id,
  name: text(200),
  aliases: v.pipe(v.array(text(200)), v.maxLength(100)),
  signoffs: v.pipe(v.array(text(60)), v.maxLength(50)),
  domains: v.pipe(v.array(text(253)), v.maxLength(50)),
  country: v.optional(TerritorySchema),
});

export const AllowEntrySchema = v.strictObject({
  id: Id,
  holderId: v.nullable(Id),
  kind: v.nullable(text(60)),
  until: InstantSchema,
  owner: text(120),
  reason: text(500),
});

const PolicySchema = v.strictObject({
  minShare: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(0.5))),
  allow: v.optional(v.pipe(v.array(AllowEntrySchema), v.maxLength(100))),
});

export const PartnerSchema = v.strictObject({
  id: PartnerId,
  name: text(200),
  holderId: v.nullable(Id),
  publishes: v.optional(
    v.strictObject({ channel: v.optional(text(60)), place: v.optional(text(60)), territories: some(TerritorySchema) }),
  ),
  checks: v.optional(v.record(v.string(), v.boolean())),
  policy: v.optional(PolicySchema),
});

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: string[] };

/** Optional keys that are absent stay absent, as the types ask; a schema cannot say so. */
export function checked<T>(schema: v.GenericSchema<unknown, unknown>, value: unknown): Checked<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output as T };
  return {
    ok: false,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: expected ${issue.message}`),
  };
}

export const checkLicense = (value: unknown) => checked<LicenseVersion>(LicenseVersionSchema, value);
export const checkHolder = (value: unknown) => checked<Holder>(HolderSchema, value);
export const checkPartner = (value: unknown) => checked<Partner>(PartnerSchema, value);
