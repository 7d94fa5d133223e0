import type { StoryId } from '../pipeline/ids.ts';
import type { Fingerprint } from '../ports/postings.ts';
import { foldText } from '../text/fold.ts';
import { alignMatch } from './align-match.ts';
import { commonMask } from './common-mask.ts';
import type { Match } from './match.ts';
import { indexSeeds } from './shared-runs.ts';

/**
 * The works among the candidates whose text is in the story, most shared words first.
 * @param common fingerprints of common text, as `nominate` told them
 */
export function findMatches(
  text: string,
  candidates: readonly { workId: StoryId; text: string }[],
  common: ReadonlySet<Fingerprint>,
): Match[] {
  if (candidates.length === 0) return [];
  const story = foldText(text);
  const index = indexSeeds(story);
  const masked = commonMask(story, common);
  return candidates
    .flatMap((work) => alignMatch(index, { workId: work.workId, folded: foldText(work.text) }, masked) ?? [])
    .sort((a, b) => b.words - a.words || (a.workId < b.workId ? -1 : 1));
}
