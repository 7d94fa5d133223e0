/** Genres and subjects of an item as its file states them: codes and names, as written, each once. */
import { LIMITS } from '../pipeline/limits.ts';
import { isObject, pick } from './json-value.ts';
import { attribute, childrenNamed, type Element, textOf } from './markup.ts';

const TOPIC_CHARS = 100;

/** Undefined when nothing is stated. */
export function topicList(values: readonly (string | undefined)[]): string[] | undefined {
  const stated = values.flatMap((value) => value?.replace(/\s+/g, ' ').trim().slice(0, TOPIC_CHARS) || []);
  return stated.length ? [...new Set(stated)].slice(0, LIMITS.topicsPerItem) : undefined;
}

/** People, places and organisations are subjects of NewsML-G2 too, and none of a license. */
const ABSTRACT = /(?:^|:)abstract$/i;

/** NewsML-G2 `genre` and `subject`, with what is wider where it is named. */
export function codedTopics(content: Element | undefined, name: 'genre' | 'subject'): string[] | undefined {
  const elements = childrenNamed(content, name).filter((element) => {
    const type = attribute(element, 'type');
    return type === undefined || ABSTRACT.test(type);
  });
  const told = (element: Element) => [
    ...['qcode', 'uri', 'literal'].map((key) => attribute(element, key)),
    ...childrenNamed(element, 'name').map(textOf),
  ];
  return topicList(elements.flatMap((one) => [...told(one), ...childrenNamed(one, 'broader', 'sameas').flatMap(told)]));
}

/** Elements whose attributes hold the codes and names: NITF `tobject.subject`, NewsML 1 `SubjectCode`. */
export const topicsInAttributes = (elements: readonly Element[], ...keys: string[]): string[] | undefined =>
  topicList(elements.flatMap((element) => keys.map((key) => attribute(element, key))));

/** ninjs 1 to 3 and house JSON: words, or objects with `code`, `uri`, `name` or `literal`, or lists of either. */
export function topicsInJson(value: unknown, ...keys: string[]): string[] | undefined {
  const stated = keys.flatMap((key) => pick(value, key) ?? []);
  const told = stated.flatMap((one): unknown[] =>
    isObject(one) ? ['code', 'qcode', 'uri', 'name', 'literal', 'value'].map((key) => pick(one, key)) : [one],
  );
  return topicList(told.map((one) => (typeof one === 'string' || typeof one === 'number' ? `${one}` : undefined)));
}
