/** The clauses of one license version and one of its grants, in the order in which they are asked. */
import { DAY_MS } from '../pipeline/days.ts';
import { type Clause, MINUTE, publishedSince, publishedWithin, step, told } from './clause-step.ts';
import { all, type Fit, fits, inAll, inAny } from './facet.ts';
import { fitsLanguage } from './languages.ts';
import type { Grant, LicenseVersion, Prohibition, UseAction } from './license.ts';
import { byStatedArchive, byStatedTerritory, byStatedWindow } from './stated-clauses.ts';
import { genresFit, subjectsFit } from './topic-fit.ts';
import type { UseRequest } from './use-request.ts';
import { instant } from './version-in-force.ts';

/** What a permission or ban of one action says about others: whoever may publish the whole may publish a part. */
const INCLUDES: Record<UseAction, UseAction[]> = {
  republish: ['republish', 'excerpt'],
  excerpt: ['excerpt'],
  translate: ['translate'],
  archive: ['archive'],
  'ai-training': ['ai-training'],
  syndicate: ['syndicate'],
};

export const VERSION_CLAUSES: Clause<LicenseVersion>[] = [
  function byStatus({ status }) {
    if (status === 'active') return step('status', 'pass', 'The license is active.');
    const outcome = ({ suspended: 'suspended', ended: 'expired', draft: 'no-license' } as const)[status];
    return step('status', 'fail', `The license is ${status}.`, outcome);
  },
  function byTime({ valid }, { at }) {
    const [from, to, now] = [instant(valid.from), valid.to === null ? Infinity : instant(valid.to), instant(at)];
    if (now < from) return step('valid-time', 'fail', `The license starts at ${valid.from}.`, 'not-yet-valid');
    if (now >= to) return step('valid-time', 'fail', `The license ended at ${valid.to}.`, 'expired');
    const fit = Number.isNaN(from + to + now) ? 'unknown' : 'pass';
    return step('valid-time', fit, told(fit, 'The use lies in the time of the license.', '', 'when the license holds'));
  },
  function byLicensee({ partnerId }, request) {
    const fit = partnerId === request.partnerId ? 'pass' : 'fail';
    return step(
      'licensee',
      fit,
      told(fit, 'The partner is the licensee.', 'The license is for another partner.', ''),
      'no-license',
    );
  },
  function byWorks({ works }, { work }) {
    const fit = workSetFit(works, work);
    return step(
      'work-set',
      fit,
      told(fit, 'The work is in the licensed set.', 'The work is not in the licensed set.', 'if the set has the work'),
    );
  },
];

export function workSetFit(works: LicenseVersion['works'], work: UseRequest['work']): Fit {
  return all([
    fitsLanguage(works.languages, work.language),
    genresFit(works.genres, work.genres),
    subjectsFit(works.subjects, work.subjects),
    fits(works.workIds, work.workId),
  ]);
}

export const GRANT_CLAUSES: Clause<Grant>[] = [
  function byUse({ use }, request) {
    const fit = INCLUDES[use].includes(request.use) ? 'pass' : 'fail';
    return step('use', fit, told(fit, `${use} is granted.`, `${use} is granted, not ${request.use}.`, ''));
  },
  function byExtent(grant, { extent }) {
    if (!grant.excerpt && grant.use !== 'excerpt') return step('extent', 'pass', 'Whole texts are granted.');
    if (extent.whole) return step('extent', 'fail', 'Only excerpts are granted, and the whole text is used.');
    const { maxWords, maxShare } = grant.excerpt ?? {};
    const fit = all([atMost(maxWords, extent.words), atMost(maxShare, extent.shareOfWork)]);
    const because = told(fit, 'The excerpt is short enough.', 'The excerpt is longer than granted.', 'how long it is');
    return step('extent', fit, because);
  },
  function byChannel({ channels }, request) {
    const fit = fits(channels, request.channel);
    return channels ? step('channel', fit, facetSentence(fit, 'channel')) : null;
  },
  function byPlace({ places }, request) {
    const fit = fits(places, request.place);
    return places ? step('place', fit, facetSentence(fit, 'place')) : null;
  },
  byStatedArchive,
  function byTerritory({ territories }, request) {
    const fit = inAll(territories, request.territories);
    return territories ? step('territory', fit, facetSentence(fit, 'territory')) : null;
  },
  byStatedTerritory,
  function byLanguage({ languages }, request) {
    const fit = fitsLanguage(languages, request.language);
    return languages ? step('language', fit, facetSentence(fit, 'language')) : null;
  },
  function byDelay({ delayMinutes }, { at, work }) {
    if (delayMinutes === undefined) return null;
    const fit = publishedSince(work.publishedAt, at, delayMinutes * MINUTE);
    const late = `Use is granted ${delayMinutes} minutes after publication`;
    return step('delay', fit, told(fit, `${late}.`, `${late}, not before.`, 'when it was published'), 'not-yet-valid');
  },
  function byWindow({ windowDays }, { at, work }) {
    if (windowDays === undefined) return null;
    const fit = publishedWithin(work.publishedAt, at, windowDays * DAY_MS);
    const within = `Use must start within ${windowDays} days of publication`;
    return step(
      'window',
      fit,
      told(fit, `${within}.`, `${within}; they are over.`, 'when it was published'),
      'expired',
    );
  },
  byStatedWindow,
  function byCap({ cap }, { used }) {
    if (!cap) return null;
    const before = used?.[cap.period] ?? null;
    const fit = before === null ? 'unknown' : before < cap.count ? 'pass' : 'fail';
    const limit = `The license allows ${cap.count} a ${cap.period}`;
    return step(
      'cap',
      fit,
      told(fit, `${limit}.`, `${limit}; they are used up.`, 'how many were used'),
      'cap-exceeded',
    );
  },
];

const facetSentence = (fit: Fit, name: string) =>
  told(fit, `The ${name} is granted.`, `The ${name} is not among those granted.`, `which ${name} it is`);

function atMost(limit: number | undefined, fact: number | null): Fit {
  if (limit === undefined) return 'pass';
  if (fact === null) return 'unknown';
  return fact <= limit ? 'pass' : 'fail';
}

/** Whether a ban hits the use: `pass` that it does. */
export function prohibitionFit(ban: Prohibition, request: UseRequest): Fit {
  return all([
    INCLUDES[ban.use].includes(request.use) ? 'pass' : 'fail',
    fits(ban.channels, request.channel),
    inAny(ban.territories, request.territories),
    fitsLanguage(ban.languages, request.language),
  ]);
}
