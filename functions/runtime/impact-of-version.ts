import { periodStart } from '../../shared/license/caps.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { UseRequest } from '../../shared/license/use-request.ts';
import { isJudged } from '../../shared/pipeline/records.ts';
import type { UseRecord } from '../../shared/pipeline/use-record.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { ReviewStore } from '../../shared/ports/review-store.ts';
import type { Uses } from '../../shared/ports/uses.ts';
import { holderFacts } from '../../shared/rights/holders-by-id.ts';
import { type Impact, impactOf, withVersion } from '../../shared/verdict/impact.ts';
import { judgedStories } from './judged-stories.ts';
import { slicesOf } from './slices.ts';

export interface ImpactPorts {
  ledger: Pick<Ledger, 'works'>;
  review: Pick<ReviewStore, 'storiesById'>;
  uses: Pick<Uses, 'shelves' | 'page'>;
  registers: Pick<Registers, 'view'>;
}

const PAGE = 100;

/**
 * How many flags a license version would open, close or change: every story of its partner that uses text of its holder is
 * judged twice, by the code of the pipeline, with the register as it stands and as it would be.
 * @returns null when the register does not know the partner
 */
export async function impactOfVersion(
  { ledger, review, uses, registers }: ImpactPorts,
  version: LicenseVersion,
  tell: (line: string) => void,
): Promise<Impact | null> {
  const { partnerId, holderId } = version;
  const register = await registers.view(partnerId);
  if (!register) return null;
  const holders = holderFacts(register.holders);
  const all = await allUses(uses, holderId, partnerId);
  const used = usedOf(all);
  const impact: Impact = { opens: [], closes: [], changes: [], stories: 0 };
  for (const page of slicesOf(all, PAGE)) {
    const ids = page.map(({ storyId }) => storyId);
    const stories = [...(await review.storiesById(ids)).values()].filter(isJudged);
    const judged = (await judgedStories(ledger, stories)).map((one) => ({
      ...one,
      holders,
      used: new Map([[holderId, used.get(one.story.storyId) ?? null]]),
    }));
    const part = impactOf(judged, register, withVersion(register, version));
    impact.opens.push(...part.opens);
    impact.closes.push(...part.closes);
    impact.changes.push(...part.changes);
    impact.stories += part.stories;
    tell(`${impact.stories} of ${all.length} stories judged`);
  }
  return impact;
}

async function allUses(uses: ImpactPorts['uses'], holder: string, partner: string): Promise<UseRecord[]> {
  const all: UseRecord[] = [];
  for (const shelf of await uses.shelves(holder, partner)) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<Uses['page']>> = await uses.page(shelf, after, 1000);
      all.push(...page.uses);
      after = page.next;
    } while (after !== null);
  }
  return all;
}

/** The place of each use in its day, month and year, since they come in order. */
function usedOf(all: readonly UseRecord[]): Map<string, UseRequest['used']> {
  const counts = new Map<string, number>();
  const next = (key: string) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
  return new Map(
    all.flatMap(({ storyId, receivedAt, counts: isCounted }) => {
      if (!isCounted) return [];
      const place = (period: 'day' | 'month' | 'year') => next(`${period} ${periodStart(period, receivedAt)}`);
      return [[storyId, { day: place('day'), month: place('month'), year: place('year') }] as const];
    }),
  );
}
