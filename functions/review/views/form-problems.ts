import { placeOf } from '../../../shared/forms/place-problem.ts';
import type { Fields, Group } from '../../../shared/forms/shape.ts';
import type { Word } from '../words/en-data.ts';
import type { Words } from '../words/words.ts';

export interface FormProblems {
  /** A sentence by the path of the field it stands beside. */
  beside: ReadonlyMap<string, string>;
  /** What concerns the whole. */
  rest: readonly string[];
}

/** What is said of a register as a whole, by the words of the code that says it. */
const KNOWN: Readonly<Record<string, Word>> = {
  'value: somebody else proposes a change of this license; decide on that first': 'form.standing',
  'value: somebody else proposes a change of this entry; decide on that first': 'form.standing',
  'value: somebody was faster; try again': 'error.busy',
  'id: an entry keeps its id': 'form.keeps-id',
  'id: this one stands already': 'form.taken',
  'reason: expected a reason': 'form.needed',
};

/** Problems as the schema tells them, each in plain words beside its field: what is missing, or what belongs there. */
export function formProblems(words: Words, form: Group, fields: Fields, problems: readonly string[]): FormProblems {
  const { t } = words;
  const beside = new Map<string, string>();
  const rest: string[] = [];
  for (const problem of problems) {
    const path = problem.slice(0, Math.max(0, problem.indexOf(': ')));
    const known = KNOWN[problem];
    const place = placeOf(form, path);
    if (known && path !== 'value') beside.set(path, t(known));
    else if (known) rest.push(t(known));
    else if (!place) rest.push(problem);
    else if (!beside.has(place.at)) beside.set(place.at, sentence(words, fields, place));
  }
  // Of an end before its start there is nothing to say while one of the two is no day.
  for (const at of beside.keys())
    if ([...beside.keys()].some((deeper) => deeper.startsWith(`${at}.`))) beside.delete(at);
  return { beside, rest };
}

function sentence({ t, code }: Words, fields: Fields, place: NonNullable<ReturnType<typeof placeOf>>): string {
  const { at, shape, line } = place;
  if (shape.kind === 'group') return t('form.order');
  if (shape.kind === 'rows') return t('form.too-many');
  if (!(fields.get(at) ?? '').trim()) return t('form.needed');
  const wants = code('wants', shape.wants);
  return line && shape.kind === 'list' ? `${t('form.line', { no: line })} ${wants}` : wants;
}
