import type { LicenseVersion } from '../../shared/license/license.ts';
import { type FlagRecord, isJudged, type JudgedRecord } from '../../shared/pipeline/records.ts';
import type { Impact } from '../../shared/verdict/impact.ts';
import { judgedStories } from '../runtime/judged-stories.ts';
import type { ConsolePorts } from './console.ts';
import { readQueuePages } from './read-queue.ts';

/** Pages of the queue looked through for flags of the partner. */
const PAGES = 5;

/**
 * What a version would do to the open flags of its partner, by the code that judges stories: at most PAGES pages of them,
 * judged with the register as it stands and as it would be. Stories without a flag are not looked at.
 */
export async function impactOfProposal(
  { review, ledger, registers, clock }: Pick<ConsolePorts, 'review' | 'ledger' | 'registers' | 'clock'>,
  license: LicenseVersion,
): Promise<Impact> {
  const [{ impactOf, withVersion }, { holderFacts }] = await Promise.all([
    import('../../shared/verdict/impact.ts'),
    import('../../shared/rights/holders-by-id.ts'),
  ]);
  const register = await registers.view(license.partnerId);
  const holders = holderFacts(register?.holders);
  const stories = await storiesFlagged(review, license, clock.now());
  const judged = (await judgedStories(ledger, stories)).map((story) => ({ ...story, holders }));
  return impactOf(judged, register, register && withVersion(register, license));
}

async function storiesFlagged(
  review: ConsolePorts['review'],
  { partnerId, holderId }: LicenseVersion,
  now: string,
): Promise<JudgedRecord[]> {
  const stories = new Map<string, JudgedRecord>();
  const { rows } = await readQueuePages(review, { partner: partnerId, holder: holderId }, null, PAGES, now);
  for (const { flag, story } of rows)
    if (concerns(flag, holderId) && isJudged(story)) stories.set(story.storyId, story);
  return [...stories.values()];
}

const concerns = ({ holderId, kind }: FlagRecord, of: string) => holderId === of && !kind.startsWith('content:');
