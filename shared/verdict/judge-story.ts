import type { DropId } from '../pipeline/ids.ts';
import type { Flag } from '../review/flag.ts';
import { decideVerdict, type StoryToDecide } from './decide-verdict.ts';
import { flagsOfVerdict } from './flags-of-verdict.ts';
import type { Verdict } from './verdict.ts';

export interface StoryToJudge extends StoryToDecide {
  dropId: DropId;
}

/**
 * The verdict on one story and the flags it raises. Depends on its arguments only: a retry, or a replay with `knownAt`,
 * gives the same verdict and the same flag ids.
 */
export function judgeStory(input: StoryToJudge): { verdict: Verdict; flags: Flag[] } {
  const decision = decideVerdict(input);
  return { verdict: decision.verdict, flags: flagsOfVerdict(decision, input) };
}
