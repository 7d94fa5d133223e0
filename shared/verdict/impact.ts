import type { LicenseVersion } from '../license/license.ts';
import type { RegisterView } from '../license/register.ts';
import type { Flag } from '../review/flag.ts';
import { judgeStory, type StoryToJudge } from './judge-story.ts';

/** What a change would do to the flags of the stories it concerns. Ids, sorted. */
export interface Impact {
  opens: string[];
  closes: string[];
  /** Stay open with another severity. */
  changes: string[];
  stories: number;
}

/**
 * Judges every story twice, with the register as it stands and as it would be, by the code of the pipeline.
 * @param stories those of the partner that the change can concern; others cost time and change nothing
 */
export function impactOf(
  stories: readonly Omit<StoryToJudge, 'register'>[],
  before: RegisterView | null,
  after: RegisterView | null,
): Impact {
  const impact: Impact = { opens: [], closes: [], changes: [], stories: stories.length };
  for (const story of stories) {
    const [was, will] = [before, after].map((register) => byId(judgeStory({ ...story, register }).flags));
    for (const [id, flag] of will ?? []) {
      const old = was?.get(id);
      if (!old) impact.opens.push(id);
      else if (old.severity !== flag.severity) impact.changes.push(id);
    }
    for (const id of was?.keys() ?? []) if (!will?.has(id)) impact.closes.push(id);
  }
  impact.opens.sort();
  impact.closes.sort();
  impact.changes.sort();
  return impact;
}

/** The register with one more version. Nothing is replaced: versions are only superseded. */
export function withVersion(register: RegisterView, version: LicenseVersion): RegisterView {
  return { ...register, revision: register.revision + 1, licenses: [...register.licenses, version] };
}

const byId = (flags: readonly Flag[]) => new Map(flags.map((flag) => [flag.flagId, flag]));
