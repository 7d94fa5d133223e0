import type { DetectedStory } from '../pipeline/batch.ts';
import type { WorkRecord } from '../pipeline/records.ts';
import { factsOfWork } from './facts-of-work.ts';
import { signsOfStory } from './signs-of-story.ts';
import { isWithdrawn } from './story-facts.ts';

/**
 * Whose work a story is registered as. The partner's own, when the partner is a holder and the story names no other
 * (a sign-off or a notice that stands by it); else the holder it names; else nobody's yet. A drop-wide notice does not
 * make a work: what it covers may be third-party text.
 * @param partnerHolder the holder that the partner is, null when it owns no text
 * @param nameOf the canonical name of a listed holder
 * @param idOf the listed holder of a name that was not known when the text was read
 */
export function workOfStory(
  story: Pick<DetectedStory, 'fields' | 'rights' | 'signs' | 'marks'>,
  partnerHolder: string | null,
  nameOf: (holderId: string) => string | null,
  idOf: (name: string) => string | null = () => null,
): Pick<WorkRecord, 'holderId' | 'holderName' | 'own' | 'withdrawn' | 'facts' | 'fences'> {
  const signs = signsOfStory(story, idOf);
  const sign = signs.find((found) => found.by === 'sign-off') ?? signs.find((found) => found.by !== 'credit');
  const stated = story.rights.find(({ by, notice }) => by !== 'drop-notice' && notice.holder !== null)?.notice;
  const holderId = sign?.holderId ?? stated?.holderId ?? (stated?.holder ? idOf(stated.holder) : null);
  if (partnerHolder !== null && (holderId === null ? !stated : holderId === partnerHolder)) {
    const facts = factsOfWork(story);
    const { fences } = story.fields;
    const holderName = nameOf(partnerHolder) ?? partnerHolder;
    const work = { holderId: partnerHolder, holderName, own: true, ...(facts && { facts }), ...(fences && { fences }) };
    // A kill order is its holder's text sent once more: every copy of it matches the order itself.
    return isWithdrawn(story) ? { ...work, withdrawn: true } : work;
  }
  const holderName = (holderId === null ? null : nameOf(holderId)) ?? stated?.holder ?? null;
  return { holderId, holderName, own: false };
}
