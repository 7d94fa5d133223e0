import { dropOfStory } from '../../shared/pipeline/ids.ts';
import type { JudgedRecord, WorkRecord } from '../../shared/pipeline/records.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';

/** Stories with the works that they match, as the code that judged them takes them to judge them again. */
export async function judgedStories(ledger: Pick<Ledger, 'works'>, stories: readonly JudgedRecord[]) {
  const ids = stories.flatMap(({ matches }) => matches.map(({ workId }) => workId));
  const works: ReadonlyMap<string, WorkRecord> = await ledger.works([...new Set(ids)]);
  return stories.map((story) => ({
    story: { ...story, i: 0, notices: [] },
    dropId: dropOfStory(story.storyId),
    ...{ partner: story.partner, receivedAt: story.receivedAt },
    ...(story.killedBy && { killedBy: story.killedBy }),
    matches: story.matches.flatMap((match) => {
      const work = works.get(match.workId);
      return work ? [{ match, work }] : [];
    }),
  }));
}
