/** Texts that are the same form filled in again: the sentences stand, names and numbers change. */
import { type Random, randomOf } from './random.ts';
import type { Language } from './story-maker.ts';

interface Form {
  name: string;
  sentences: number;
  /** Words of a sentence that are filled in: one in so many is a number, one in so many a name. */
  numberEvery: number;
  nameEvery: number;
  /** Lines of a table instead of sentences: a fixed label, then numbers. */
  table?: boolean;
}

const FORMS: Form[] = [
  { name: 'market', sentences: 5, numberEvery: 7, nameEvery: 40 },
  { name: 'weather', sentences: 6, numberEvery: 10, nameEvery: 12 },
  { name: 'match', sentences: 5, numberEvery: 12, nameEvery: 8 },
  { name: 'obituary', sentences: 4, numberEvery: 20, nameEvery: 8 },
  { name: 'court', sentences: 4, numberEvery: 16, nameEvery: 10 },
  { name: 'election', sentences: 14, numberEvery: 2, nameEvery: 99, table: true },
  { name: 'schedule', sentences: 14, numberEvery: 3, nameEvery: 99, table: true },
];
export const FORM_NAMES = FORMS.map(({ name }) => name);

/** @param layout which wording of the form: an agency keeps one for years */
export function fillForm(language: Language, name: string, layout: number, random: Random): string {
  const form = FORMS.find((one) => one.name === name) as Form;
  const fixed = randomOf(layout * 7919 + name.length * 31 + name.charCodeAt(0));
  const lines: string[] = [];
  const number = () =>
    random.chance(0.4) ? `${random.whole(99)}.${random.whole(99)}` : String(1 + random.whole(9000));
  const properName = () => {
    const word = language.contentWord(random);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  for (let i = 0; i < form.sentences; i++) {
    const words: string[] = [];
    const length = form.table ? 4 : 12 + fixed.whole(10);
    for (let at = 0; at < length; at++) {
      // A form has a figure in its first two sentences, whatever else.
      const slot = i < 2 && at === 5 ? 0 : fixed.unit();
      const word = language.word(fixed);
      if (slot < 1 / form.numberEvery) words.push(number());
      else if (slot < 1 / form.numberEvery + 1 / form.nameEvery) words.push(properName());
      else words.push(word);
    }
    if (form.table) words.push(number());
    lines.push(form.table ? words.join(' ') : words.join(language.sounds.blank) + language.sounds.stop.trim());
  }
  return lines.join(form.table ? '\n' : ' ');
}
