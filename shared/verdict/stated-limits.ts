/** The typed facts of notices and item fields as limits of a use. */
import type { SeenLimits } from '../license/use-request.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import type { NoticeFacts } from '../rights/notice.ts';

/** @param due whether a credit is mandatory, also where its words could not be told */
function limitsOfFacts(facts: NoticeFacts, due: boolean): SeenLimits {
  const { territory, daysOfUse, useUntil, useFrom, creditPrinted } = facts;
  const { onlyIn = [], barredIn = [] } = territory ?? {};
  const conditions = [
    ...(facts.editorialOnly ? ['editorial-use-only'] : []),
    ...(facts.noSales ? ['no-sales'] : []),
    ...(daysOfUse === 0 ? ['one-time-use'] : []),
  ];
  return {
    ...(onlyIn.length && { onlyIn }),
    ...(barredIn.length && { barredIn }),
    ...(territory && !onlyIn.length && !barredIn.length && { placeNotRead: true }),
    ...(daysOfUse && { windowDays: daysOfUse }),
    ...(useFrom !== undefined && { from: useFrom }),
    ...(useUntil !== null && { until: useUntil }),
    ...(facts.noArchive && { noArchive: true }),
    ...(due && { credit: true, ...(creditPrinted !== undefined && { creditPrinted }) }),
    ...(conditions.length && { conditions }),
  };
}

/**
 * What one notice limits; null when it limits nothing. Notices on pictures limit no text, and a place that could not be read
 * counts where it stands by the story: a line for a whole drop may mean others of its stories.
 */
export function limitsOfNotice({ notice, by }: DetectedStory['rights'][number]): SeenLimits | null {
  if (!notice.facts || notice.scope === 'media') return null;
  const { placeNotRead, ...read } = limitsOfFacts(notice.facts, notice.terms.includes('mandatory-credit'));
  const limits: SeenLimits = { ...read, ...(placeNotRead && by !== 'drop-notice' && { placeNotRead }) };
  return Object.keys(limits).length ? limits : null;
}

/** All limits at once, each as its narrowest; null when there is none. A credit is seen when every one that can be looked for is. */
export function allLimits(list: readonly (SeenLimits | null | undefined)[]): SeenLimits | null {
  const limits = list.filter((one) => one !== null && one !== undefined);
  if (!limits.length) return null;
  const only = limits.flatMap(({ onlyIn }) => (onlyIn ? [onlyIn] : []));
  const union = (key: 'barredIn' | 'conditions') => [...new Set(limits.flatMap((one) => one[key] ?? []))];
  const [barredIn, conditions] = [union('barredIn'), union('conditions')];
  const days = limits.flatMap(({ windowDays }) => windowDays ?? []);
  const from = limits.flatMap((one) => one.from ?? []).sort();
  const until = limits.flatMap((one) => one.until ?? []).sort();
  const seen = limits.flatMap(({ creditPrinted }) => creditPrinted ?? []);
  return {
    ...(only.length && { onlyIn: only.reduce((a, b) => a.filter((country) => b.includes(country))) }),
    ...(barredIn.length && { barredIn }),
    ...(limits.some(({ placeNotRead }) => placeNotRead) && { placeNotRead: true }),
    ...(days.length && { windowDays: Math.min(...days) }),
    ...(from.length && { from: from.at(-1) as string }),
    ...(until.length && { until: until[0] as string }),
    ...(limits.some(({ noArchive }) => noArchive) && { noArchive: true }),
    ...(limits.some(({ credit }) => credit) && { credit: true }),
    ...(conditions.length && { conditions }),
    ...(seen.length && { creditPrinted: seen.every(Boolean) }),
  };
}
