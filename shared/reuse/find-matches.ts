import type { StoryId } from '../pipeline/ids.ts';
import type { Fingerprint } from '../ports/postings.ts';
import { foldText } from '../text/fold.ts';
import { alignMatch } from './align-match.ts';
import { commonMask } from './common-mask.ts';
import { dropForms } from './drop-forms.ts';
import { noticeFences } from './fence-notices.ts';
import { type Fence, fenceOff } from './fence-off.ts';
import type { Match } from './match.ts';
import type { StoryReading } from './read-story.ts';
import { indexSeeds } from './shared-runs.ts';

/**
 * The works among the candidates whose text is in the story, most shared words first.
 * @param common fingerprints of common text, as `nominate` told them
 * @param notices spans of the story's rights notices, which are nobody's copy
 */
export function findMatches(
  story: StoryReading,
  candidates: readonly { workId: StoryId; text: string }[],
  common: ReadonlySet<Fingerprint>,
  notices: readonly Fence[] = [],
): Match[] {
  if (candidates.length === 0) return [];
  const index = indexSeeds(story.folded);
  const masked = fenceOff(story.folded, commonMask(story, common), noticeFences(story.folded, notices));
  const aligned = candidates.flatMap((work) =>
    alignMatch(index, { workId: work.workId, folded: foldText(work.text) }, masked),
  );
  return dropForms(aligned)
    .flatMap(({ match }) => match ?? [])
    .sort((a, b) => b.words - a.words || (a.workId < b.workId ? -1 : 1));
}
