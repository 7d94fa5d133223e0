/**
 * What somebody wrote into a history, erased. An event's data become `{}`, which its hash outlives; that they were erased
 * is an event of its own, which keeps what was not words: the chain still proves what was decided, by whom and when, and
 * data that vanish without such an event break it.
 */
import type { FlagRecord } from '../pipeline/records.ts';
import type { FlagEvent } from './flag-event.ts';
import { actsBySystem } from './told-event.ts';

/** The reason of a corrected split also lies in the correction, which is named by its hash. */
const KEEPS_ITS_WORDS: ReadonlySet<string> = new Set(['correct-split']);

/** Somebody's own words in an event; null where there are none that could be erased. */
export function ownWords({ actor, action, data }: FlagEvent): string | null {
  if (actsBySystem(actor) || KEEPS_ITS_WORDS.has(action)) return null;
  const words = data.reason ?? data.text;
  return typeof words === 'string' && words !== '' ? words : null;
}

/** The data of the event that erases the words of another. */
export function erasureOf({ seq, data }: FlagEvent): { erases: number; kept: Record<string, unknown> } {
  const { reason: _reason, text: _text, ...kept } = data;
  return { erases: seq, kept };
}

/** The flag without these words where it repeats them. */
export function withoutWords(record: FlagRecord, words: string): FlagRecord {
  const { life } = record;
  if (!life) return record;
  const decision = life.decision?.reason === words ? { ...life.decision, reason: null } : life.decision;
  return { ...record, life: { ...life, decision, because: life.because === words ? null : life.because } };
}
