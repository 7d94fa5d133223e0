/**
 * What a register answers, written from the sentence of the specification and not from the code: every license of the holder
 * is looked at by itself, every clause as a word of three (yes, no, open), slowly and without a trace.
 */
import type { Grant, LicenseVersion, Prohibition } from '../../shared/license/license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';

type Word = 'yes' | 'no' | 'open';
const ms = (iso: string | null, otherwise: number) => (iso === null ? otherwise : new Date(iso).getTime());

const named = (list: string[] | undefined, value: string | null): Word =>
  !list ? 'yes' : value === null ? 'open' : list.includes(value) ? 'yes' : 'no';
const spoken = (list: string[] | undefined, value: string | null): Word => {
  if (!list) return 'yes';
  if (value === null) return 'open';
  if (list.some((range) => `${value}-`.startsWith(`${range}-`))) return 'yes';
  return list.some((range) => range.startsWith(`${value}-`)) ? 'open' : 'no';
};
const places = (list: string[] | undefined, values: string[] | null, quantifier: 'every' | 'some'): Word => {
  if (!list) return 'yes';
  if (!values || values.length === 0) return 'open';
  return values[quantifier]((value) => list.includes(value)) ? 'yes' : 'no';
};
/** A whole may be used where a part may be asked for. */
const action = (granted: string, asked: string): Word =>
  granted === asked || (granted === 'republish' && asked === 'excerpt') ? 'yes' : 'no';
const worst = (words: Word[]): Word => (words.includes('no') ? 'no' : words.includes('open') ? 'open' : 'yes');

/** The last started version that is no draft; else the one that starts first; else the newest draft. */
function speaking(versions: LicenseVersion[], at: number): LicenseVersion {
  const real = versions.filter(({ status }) => status !== 'draft');
  const newest = (list: LicenseVersion[]) => list.reduce((a, b) => (b.version > a.version ? b : a));
  const pool = real.length ? real : versions;
  const started = pool.filter(({ valid }) => ms(valid.from, 0) <= at);
  if (started.length) return newest(started);
  const first = Math.min(...pool.map(({ valid }) => ms(valid.from, 0)));
  return newest(pool.filter(({ valid }) => ms(valid.from, 0) === first));
}

function worksWord({ works }: LicenseVersion, { work }: UseRequest): Word {
  const subjects = places(works.subjects, work.subjects, 'some');
  return worst([
    spoken(works.languages, work.language),
    places(works.genres, work.genres, 'some'),
    subjects,
    named(works.workIds, work.workId),
  ]);
}

function banned(version: LicenseVersion, ban: Prohibition, asked: UseRequest): Word {
  const at = ms(asked.at, 0);
  const runs = at >= ms(version.valid.from, 0) && at < ms(version.valid.to, Number.POSITIVE_INFINITY);
  if (!runs || version.partnerId !== asked.partnerId || version.status === 'draft' || version.status === 'ended')
    return 'no';
  return worst([
    ...[worksWord(version, asked), action(ban.use, asked.use), named(ban.channels, asked.channel)],
    ...[places(ban.territories, asked.territories, 'some'), spoken(ban.languages, asked.language)],
  ]);
}

/** The outcome of one grant: the first clear "no" names it, else anything open, else the duties. */
function granted(version: LicenseVersion, grant: Grant, asked: UseRequest): string {
  const age = asked.work.publishedAt === null ? null : ms(asked.at, 0) - ms(asked.work.publishedAt, 0);
  const within = (word: boolean | null): Word => (word === null ? 'open' : word ? 'yes' : 'no');
  const short = (limit: number | undefined, value: number | null): Word =>
    limit === undefined ? 'yes' : within(value === null ? null : value <= limit);
  const excerptOnly = grant.use === 'excerpt' || grant.excerpt !== undefined;
  const extent: Word = !excerptOnly
    ? 'yes'
    : asked.extent.whole
      ? 'no'
      : worst([
          short(grant.excerpt?.maxWords, asked.extent.words),
          short(grant.excerpt?.maxShare, asked.extent.shareOfWork),
        ]);
  const { delayMinutes, windowDays, cap } = grant;
  const used = cap ? (asked.used?.[cap.period] ?? null) : null;
  const clauses: [Word, string][] = [
    [action(grant.use, asked.use), 'out-of-scope'],
    [extent, 'out-of-scope'],
    [named(grant.channels, asked.channel), 'out-of-scope'],
    [named(grant.places, asked.place), 'out-of-scope'],
    [places(grant.territories, asked.territories, 'every'), 'out-of-scope'],
    ...statedPlaces(asked),
    [spoken(grant.languages, asked.language), 'out-of-scope'],
    [delayMinutes === undefined ? 'yes' : within(age === null ? null : age >= delayMinutes * 60_000), 'not-yet-valid'],
    [windowDays === undefined ? 'yes' : within(age === null ? null : age <= windowDays * 86_400_000), 'expired'],
    ...statedTimes(asked),
    [cap ? within(used === null ? null : used < cap.count) : 'yes', 'cap-exceeded'],
  ];
  const no = clauses.find(([word]) => word === 'no');
  if (no) return no[1];
  if (clauses.some(([word]) => word === 'open') || worksWord(version, asked) === 'open') return 'indeterminate';
  const credit = grant.credit || asked.stated?.credit ? ['credit' as const] : [];
  const duties = [...version.obligations.map(({ duty }) => duty), ...credit];
  const met = duties.every((duty) => asked.fulfilled.includes(duty)) && !staysOpen(asked);
  return met ? 'licensed' : 'licensed-condition-open';
}

/** What the text itself says, clause by clause: a limit that is not there lets everything pass. */
function statedPlaces({ stated = {}, place, territories, use }: UseRequest): [Word, string][] {
  const inArchive = use === 'archive' || place === 'archive';
  const barred = stated.barredIn ? places(stated.barredIn, territories, 'some') : 'no';
  return [
    [stated.noArchive && inArchive ? 'no' : 'yes', 'out-of-scope'],
    [places(stated.onlyIn, territories, 'every'), 'out-of-scope'],
    [barred === 'yes' ? 'no' : barred === 'no' ? 'yes' : 'open', 'out-of-scope'],
    [stated.placeNotRead ? 'open' : 'yes', 'out-of-scope'],
  ];
}

function statedTimes({ stated = {}, at, work }: UseRequest): [Word, string][] {
  const { from = null, until = null, windowDays } = stated;
  const age = work.publishedAt === null ? null : ms(at, 0) - ms(work.publishedAt, 0);
  const days = windowDays === undefined ? 'yes' : age === null ? 'open' : age <= windowDays * 86_400_000 ? 'yes' : 'no';
  return [
    [ms(at, 0) < ms(from, Number.NEGATIVE_INFINITY) ? 'no' : 'yes', 'not-yet-valid'],
    [ms(at, 0) >= ms(until, Number.POSITIVE_INFINITY) ? 'no' : 'yes', 'expired'],
    [days, 'expired'],
  ];
}

const staysOpen = ({ stated, place }: UseRequest) =>
  (stated?.conditions ?? []).length > 0 || (stated?.noArchive === true && place === null);

/** A grant to everybody is for any use; what the text says beside it holds. */
function offered(offer: NonNullable<UseRequest['offered']>, asked: UseRequest): string {
  const clauses = [...statedPlaces(asked), ...statedTimes(asked)];
  const no = clauses.find(([word]) => word === 'no');
  if (no) return no[1];
  if (clauses.some(([word]) => word === 'open')) return 'indeterminate';
  const conditions = offer.conditions.length > 0 || asked.stated?.credit || staysOpen(asked);
  return conditions ? 'licensed-condition-open' : 'free-to-republish';
}

function answered(version: LicenseVersion, asked: UseRequest): string[] {
  const at = ms(asked.at, 0);
  const status = { suspended: 'suspended', ended: 'expired', draft: 'no-license', active: null }[version.status];
  if (status) return [status];
  if (at < ms(version.valid.from, 0)) return ['not-yet-valid'];
  if (at >= ms(version.valid.to, Number.POSITIVE_INFINITY)) return ['expired'];
  if (version.partnerId !== asked.partnerId) return ['no-license'];
  if (worksWord(version, asked) === 'no') return ['out-of-scope'];
  return version.grants.length ? version.grants.map((grant) => granted(version, grant, asked)) : ['out-of-scope'];
}

/** Of what several licenses say, what helps the partner most. */
const BEST = [
  ...['licensed', 'free-to-republish', 'licensed-condition-open', 'indeterminate', 'cap-exceeded', 'not-yet-valid'],
  ...['suspended', 'expired', 'out-of-scope', 'no-license'],
];

const isGrant = (outcome: string) => outcome.startsWith('licensed') || outcome === 'free-to-republish';

/** Where the countries together are refused, each may have a license of its own. */
export function oracle(register: readonly LicenseVersion[], asked: UseRequest): string {
  const together = oneAnswer(register, asked);
  const countries = asked.territories ?? [];
  if (isGrant(together) || countries.length < 2) return together;
  const apart = countries.map((country) => oneAnswer(register, { ...asked, territories: [country] }));
  return apart.every(isGrant) ? (BEST.findLast((outcome) => apart.includes(outcome)) ?? together) : together;
}

function oneAnswer(register: readonly LicenseVersion[], asked: UseRequest): string {
  const { withdrawn, embargo } = asked.work;
  if (withdrawn) return 'killed';
  if (embargo && (embargo.until === null || ms(asked.at, 0) < ms(embargo.until, 0))) return 'embargoed';
  const known = register.filter(
    ({ holderId, recordedAt }) =>
      holderId === asked.holderId && (asked.knownAt === null || ms(recordedAt, 0) <= ms(asked.knownAt, 0)),
  );
  const ids = [...new Set(known.map(({ licenseId }) => licenseId))];
  const speak = ids.map((id) =>
    speaking(
      known.filter(({ licenseId }) => licenseId === id),
      ms(asked.at, 0),
    ),
  );
  const bans = speak.flatMap((version) => version.prohibitions.map((ban) => banned(version, ban, asked)));
  if (bans.includes('yes')) return 'out-of-scope';
  const answers = speak.flatMap((version) => answered(version, asked));
  if (asked.offered) answers.push(offered(asked.offered, asked));
  const best = BEST.find((outcome) => answers.includes(outcome)) ?? 'no-license';
  return isGrant(best) && bans.includes('open') ? 'indeterminate' : best;
}
