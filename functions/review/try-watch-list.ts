import type { TriedExample } from '../../shared/moderation/watch/tried-example.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import type { RegisterName } from '../../shared/review/entry-proposal.ts';

export const TRY_CHARS = 20_000;

/** A list as it is being edited, compared with its own examples and with a text to try. Nothing of it is stored. */
export interface TriedList {
  /** Null while the list cannot be read. */
  examples: readonly TriedExample[] | null;
  /** What was tried; empty when nothing was. */
  text: string;
  places: TriedExample['places'];
}

/** @param json the entry as JSON. Null of any other register. */
export async function triedList(register: RegisterName, json: string, asked: string): Promise<TriedList | null> {
  if (register !== 'watch-list') return null;
  const text = asked.slice(0, TRY_CHARS);
  // With their word tables these are a tenth of the console.
  const { readWatchList, tryExamples } = await import('../../shared/moderation/watch/accept-watch-list.ts');
  const read = await readWatchList(parsed(json));
  if (!read.ok) return { examples: null, text, places: [] };
  const examples = await tryExamples(read.list);
  const more: WatchList = { ...read.list, mustHit: [text], mustMiss: [] };
  const [tried] = text ? await tryExamples(more) : [];
  return { examples, text, places: tried?.places ?? [] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
