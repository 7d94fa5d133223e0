/** Random registers, histories and questions, all facets of a license among them. */
import fc from 'fast-check';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import { license, request } from './license-factory.ts';

const tidy = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined));
const rarely = <T, N>(otherwise: N, value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });
const some = <T>(values: T[]) => rarely(undefined, fc.subarray(values, { minLength: 1 }));
const maybe = <T>(value: fc.Arbitrary<T>) => rarely(undefined, value);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5 });
/** Few moments, so that bounds meet. */
export const moment = fc.integer({ min: 0, max: 24 }).map((month) => new Date(Date.UTC(2024, month, 1)).toISOString());
const USES = ['republish', 'republish', 'excerpt', 'translate'] as const;
const facets = {
  channels: some(['web', 'print']),
  territories: some(['DE', 'TR']),
  languages: some(['tr', 'tr-CY', 'ar']),
};

const grant = fc
  .record({
    ...facets,
    use: fc.constantFrom(...USES),
    places: some(['front-page', 'archive']),
    excerpt: maybe(
      fc.record({ maxWords: maybe(fc.constantFrom(30, 60)), maxShare: maybe(fc.constantFrom(0.1, 0.5)) }).map(tidy),
    ),
    delayMinutes: maybe(fc.constantFrom(0, 60)),
    windowDays: maybe(fc.constantFrom(0, 7)),
    cap: maybe(fc.record({ count: fc.integer({ min: 1, max: 3 }), period: fc.constantFrom('day', 'month', 'year') })),
    credit: maybe(fc.constant('Borealis')),
  })
  .map(tidy);

const terms = fc.record({
  status: fc.constantFrom('active', 'active', 'active', 'suspended', 'ended', 'draft'),
  partnerId: fc.constantFrom('gazette', 'gazette', 'gazette', 'herald'),
  holderId: fc.constantFrom('borealis', 'borealis', 'borealis', 'meltem'),
  valid: fc
    .tuple(moment, fc.option(moment))
    .filter(([from, to]) => to === null || from < to)
    .map(([from, to]) => ({ from, to })),
  works: fc
    .record({
      languages: some(['tr', 'ar']),
      genres: some(['news', 'column']),
      subjects: some(['economy', 'culture']),
      workIds: some(['w1', 'w2']),
    })
    .map(tidy),
  grants: fc.array(grant, { maxLength: 3 }),
  prohibitions: fc.array(fc.record({ ...facets, use: fc.constantFrom(...USES) }).map(tidy), { maxLength: 1 }),
  obligations: fc.array(fc.record({ duty: fc.constantFrom('link', 'pay') }), { maxLength: 1 }),
});

/** What was entered, in order: each entry supersedes the one before of its license, at a later or the same moment. */
export const histories: fc.Arbitrary<LicenseVersion[]> = fc
  .array(fc.record({ licenseId: fc.constantFrom('a', 'b', 'c'), after: fc.integer({ min: 0, max: 3 }), terms }), {
    maxLength: 8,
  })
  .map((entries) => {
    let month = 0;
    const versions = new Map<string, number>();
    return entries.map(({ licenseId, after, terms: fields }) => {
      month += after;
      const version = (versions.get(licenseId) ?? 0) + 1;
      versions.set(licenseId, version);
      const recordedAt = new Date(Date.UTC(2024, month, 1)).toISOString();
      return license({ ...(fields as Partial<LicenseVersion>), licenseId, version, recordedAt });
    });
  });

const work = fc.record({
  workId: orNull(fc.constantFrom('w1', 'w3')),
  language: orNull(fc.constantFrom('tr', 'tr-CY', 'en')),
  genres: orNull(fc.subarray(['news', 'diary'])),
  subjects: orNull(fc.subarray(['economy', 'sport'])),
  publishedAt: orNull(moment),
  withdrawn: fc.constantFrom(false, false, false, false, false, true),
  embargo: rarely(null, fc.record({ until: fc.option(moment, { freq: 4 }) })),
});
/** What the text itself states. */
const stated = rarely(
  undefined,
  fc
    .record({
      onlyIn: some(['DE', 'TR']),
      barredIn: some(['DE', 'TR']),
      placeNotRead: maybe(fc.constant(true as const)),
      windowDays: maybe(fc.constantFrom(0, 40)),
      from: maybe(moment),
      until: maybe(moment),
      noArchive: maybe(fc.constant(true as const)),
      credit: maybe(fc.constant(true as const)),
      conditions: some(['editorial-use-only']),
    })
    .map(tidy),
);
const count = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 });

export const questions: fc.Arbitrary<UseRequest> = fc
  .record({
    at: moment,
    knownAt: fc.option(moment),
    use: fc.constantFrom(...USES),
    extent: fc.record({
      whole: fc.boolean(),
      words: orNull(fc.constantFrom(20, 50, 300)),
      shareOfWork: orNull(fc.constantFrom(0.05, 0.3, 1)),
    }),
    channel: orNull(fc.constantFrom('web', 'print')),
    place: orNull(fc.constantFrom('front-page', 'archive')),
    territories: orNull(fc.subarray(['DE', 'TR'])),
    language: orNull(fc.constantFrom('tr', 'tr-CY', 'en')),
    stated,
    used: orNull(fc.record({ day: count, month: count, year: count })),
    fulfilled: fc.subarray(['link', 'credit'] as const),
    offered: rarely(
      null,
      fc.constantFrom(
        { term: 'cc-licence', conditions: ['no-derivatives'], open: ['no-derivatives'] },
        { term: 'public-domain', conditions: [], open: [] },
      ),
    ),
    work,
  })
  .map(({ work: facts, ...fields }) =>
    request(tidy(fields) as Partial<UseRequest>, facts as Partial<UseRequest['work']>),
  );
