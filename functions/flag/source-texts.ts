import { extentOf, parseStoryId, type StoryId } from '../../shared/pipeline/ids.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import { readKeptText } from '../runtime/story-text.ts';

/** Stretch of one drop's text that is read at once. */
interface Run {
  drop: string;
  start: number;
  end: number;
}

/**
 * A request to S3 costs as much as 24 ms of the function, in which it reads over a million units: what lies between two works is
 * read along up to GAP_MOST. Far fewer, and the works of a large drop would be more runs than are kept, and be read over and over.
 */
const GAP_MOST = 262_144;
/** UTF-16 code units of several works together; a single longer work is read alone. */
const RUN_MOST = 524_288;
/** Runs kept in memory, the latest used: 32 MiB at most, long works apart. */
const RUNS_KEPT = 32;

/**
 * The texts of works, for the stories of one batch: works that stand near one another in a drop are read together, and once,
 * however many stories of the batch may have copied them. Empty for a text that was swept away.
 */
export function sourceTexts(data: Objects, ids: Iterable<StoryId>): (id: StoryId) => Promise<string> {
  const runs = runsOf(ids);
  const kept = new Map<Run, Promise<string>>();
  const read = (run: Run): Promise<string> => {
    const text = kept.get(run) ?? readKeptText(data, run.drop, run);
    kept.delete(run);
    kept.set(run, text);
    const [oldest] = kept.keys();
    if (kept.size > RUNS_KEPT && oldest) kept.delete(oldest);
    return text;
  };
  return async (id) => {
    const run = runs.get(id);
    if (!run) return '';
    const { start, end } = extentOf(id);
    return (await read(run)).slice(start - run.start, end - run.start);
  };
}

function runsOf(ids: Iterable<StoryId>): Map<StoryId, Run> {
  const places = [...new Set(ids)].flatMap((id) => {
    const at = parseStoryId(id);
    return at ? [{ id, ...at }] : [];
  });
  places.sort((a, b) => (a.drop < b.drop ? -1 : a.drop > b.drop ? 1 : a.start - b.start));
  const runs = new Map<StoryId, Run>();
  let run: Run | undefined;
  for (const { id, drop, start, end } of places) {
    const joins = run?.drop === drop && start - run.end <= GAP_MOST && end - run.start <= RUN_MOST;
    if (run && joins) run.end = Math.max(run.end, end);
    else run = { drop, start, end };
    runs.set(id, run);
  }
  return runs;
}
