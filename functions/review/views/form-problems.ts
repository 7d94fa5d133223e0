import { type Place, placeOf } from '../../../shared/forms/place-problem.ts';
import type { Fields, Group } from '../../../shared/forms/shape.ts';
import type { Word } from '../words/en-data.ts';
import type { Words } from '../words/words.ts';
import { valueName } from './form-fields.ts';

export interface FormProblems {
  /** A sentence by the path of the field it stands beside. */
  beside: ReadonlyMap<string, string>;
  /** What concerns the whole. */
  rest: readonly string[];
}

/** What a register says that the kind of the field does not tell, by the words of the code that says it; these begin it. */
const KNOWN: readonly (readonly [begins: string, word: Word])[] = [
  ['somebody else proposes a change of this', 'form.standing'],
  ['somebody was faster', 'error.busy'],
  ['an entry keeps its id', 'form.keeps-id'],
  ['this one stands already', 'form.taken'],
  ['a license of this id stands already', 'form.taken'],
  ['this was made from version', 'form.changed'],
  ['this entry was changed since', 'form.changed'],
  ['expected a reason', 'form.needed'],
  ['expected a term or a pattern', 'form.nothing-watched'],
  ['expected an example to hit and one to miss', 'form.no-examples'],
  ['expected to be found', 'form.not-found'],
  ['expected not to be found', 'form.found'],
  ['expected a day within the next year', 'form.within-year'],
  ['expected JSON', 'form.not-json'],
  ['expected an object', 'form.object'],
  ['expected Invalid type: Expected Object', 'form.object'],
  ['expected Invalid type: Expected Array', 'form.array'],
  // As the schema library says it of an object with a key too many or too few.
  ['expected Invalid key: Expected never', 'form.unknown-field'],
  ['expected Invalid key: ', 'form.needed'],
];
/** @param field whether the form has one for it: then it is known, only not beside what else was chosen */
function knownWord(problem: string, field: boolean): Word | undefined {
  const word = KNOWN.find(([begins]) => problem.startsWith(begins))?.[1];
  return field && word === 'form.unknown-field' ? undefined : word;
}

/** `path: what is wrong`. */
function partsOf(problem: string): [path: string, wrong: string] {
  const colon = Math.max(0, problem.indexOf(': '));
  return [problem.slice(0, colon), problem.slice(colon + 2)];
}

export interface JsonProblem {
  path: string;
  /** Of the field that the form has for it. */
  name: string | null;
  /** Null where no words are known. */
  said: string | null;
  /** As the schema says it, in English. */
  record: string;
}

/** Problems of JSON by their paths: what is missing, or what belongs there. */
export function jsonProblems(
  words: Words,
  form: Group | null,
  text: string,
  problems: readonly string[],
): JsonProblem[] {
  const { t, code } = words;
  return problems.map((problem) => {
    const [path, record] = partsOf(problem);
    const place = form && placeOf(form, path);
    const word = knownWord(record, Boolean(place));
    const wants = place && 'wants' in place.shape ? code('wants', place.shape.wants) : null;
    const whole =
      place?.shape.kind === 'group' ? t('form.order') : place?.shape.kind === 'rows' ? t('form.too-many') : null;
    const said = word === 'form.not-json' ? notJson(words, text) : word ? t(word) : (wants ?? whole);
    return { path, name: place && form ? valueName(words, form, path) : null, said, record };
  });
}

function notJson({ t }: Words, text: string): string {
  try {
    JSON.parse(text);
  } catch (failure) {
    const [, line] = /\bline (\d{1,9})\b/.exec(String(failure)) ?? [];
    if (line) return t('form.not-json-line', { no: Number(line) });
  }
  return t('form.not-json');
}

/** Problems as the schema tells them, each in plain words beside its field: what is missing, or what belongs there. */
export function formProblems(words: Words, form: Group, fields: Fields, problems: readonly string[]): FormProblems {
  const { t, code } = words;
  const beside = new Map<string, string>();
  const rest: string[] = [];
  for (const problem of problems) {
    const [path, wrong] = partsOf(problem);
    const place = path === 'reason' ? { at: path, line: null } : placeOf(form, path, fields);
    const word = knownWord(wrong, Boolean(place));
    if (word && (path === 'value' || !place)) rest.push(t(word));
    else if (!place) rest.push(t('form.other', { problem }));
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
