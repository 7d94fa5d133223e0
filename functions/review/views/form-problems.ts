import { type Place, placeOf } from '../../../shared/forms/place-problem.ts';
import type { Fields, Group } from '../../../shared/forms/shape.ts';
import type { Word } from '../words/en-data.ts';
import type { Words } from '../words/words.ts';

export interface FormProblems {
  /** A sentence by the path of the field it stands beside. */
  beside: ReadonlyMap<string, string>;
  /** What concerns the whole. */
  rest: readonly string[];
}

/** What a register says that the kind of the field does not tell, by the words of the code that says it. */
const KNOWN: Readonly<Record<string, Word>> = {
  'somebody else proposes a change of this license; decide on that first': 'form.standing',
  'somebody else proposes a change of this entry; decide on that first': 'form.standing',
  'somebody was faster; try again': 'error.busy',
  'an entry keeps its id': 'form.keeps-id',
  'this one stands already': 'form.taken',
  'expected a reason': 'form.needed',
  'expected a term or a pattern': 'form.nothing-watched',
  'expected an example to hit and one to miss': 'form.no-examples',
  'expected to be found': 'form.not-found',
  'expected not to be found': 'form.found',
};

/** Problems as the schema tells them, each in plain words beside its field: what is missing, or what belongs there. */
export function formProblems(words: Words, form: Group, fields: Fields, problems: readonly string[]): FormProblems {
  const { t, code } = words;
  const beside = new Map<string, string>();
  const rest: string[] = [];
  for (const problem of problems) {
    const colon = Math.max(0, problem.indexOf(': '));
    const path = problem.slice(0, colon);
    const word = KNOWN[problem.slice(colon + 2)];
    const place = path === 'reason' ? { at: path, line: null } : placeOf(form, path, fields);
    if (word && (path === 'value' || !place)) rest.push(t(word));
    else if (!place) rest.push(problem);
    else if (!beside.has(place.at)) beside.set(place.at, word ? inLine(place.line, t(word)) : sentence(place));
  }
  // Of an end before its start there is nothing to say while one of the two is no day.
  for (const at of beside.keys())
    if ([...beside.keys()].some((deeper) => deeper.startsWith(`${at}.`))) beside.delete(at);
  return { beside, rest };

  function sentence(place: Partial<Place> & Pick<Place, 'at' | 'line'>): string {
    const { at, shape, line } = place;
    if (!shape) return t('form.needed');
    if (shape.kind === 'group') return t('form.order');
    if (shape.kind === 'rows') return t('form.too-many');
    if (!(fields.get(at) ?? '').trim()) return t('form.needed');
    const wants = code('wants', shape.wants);
    return inLine(shape.kind === 'list' ? line : null, wants);
  }
  function inLine(line: number | null, told: string): string {
    return line === null ? told : `${t('form.line', { no: line })} ${told}`;
  }
}
