import type { Acted } from '../../shared/review/act-on-flag.ts';
import { nameOf } from '../../shared/review/told-event.ts';
import type { ConsolePorts } from './console.ts';
import type { Words } from './words/words.ts';

/** Why a flag could not be acted on, in a sentence that names who was faster. */
export async function refusalSentence(
  { people }: Pick<ConsolePorts, 'people'>,
  words: Words,
  { refusal, by }: Extract<Acted, { ok: false }>,
): Promise<string> {
  const names = await people.names(by ? [by] : []);
  return words.t(`refusal.${refusal}`, { who: nameOf(words, names, by ?? '') });
}
