import { sentenceOf } from '../text/sentence-of.ts';
import type { Reading } from './item.ts';
import { parseJson } from './json-depth.ts';
import { jsonItems } from './json-items.ts';
import { isObject, pick, pickText } from './json-value.ts';
import { ODDITIES } from './oddities-data.ts';

/** Reads a JSON file, or one value a line. Null when it is no JSON. */
export function readJson(text: string): Reading | null {
  const warnings: string[] = [];
  const value = parseJson(text) ?? jsonLines(text, warnings);
  if (value === null || typeof value !== 'object') return null;
  const first = Array.isArray(value) ? value[0] : value;
  const isFeed = isObject(first) && /jsonfeed\.org/.test(pickText(first, 'version') ?? '');
  const items = jsonItems(value, warnings, isFeed ? first : undefined);
  return { kind: 'items', format: isFeed ? 'json-feed' : isNinjs(first) ? 'ninjs' : 'json', items, warnings };
}

function jsonLines(text: string, warnings: string[]): unknown[] | null {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim());
  const read = lines.map(parseJson).filter(isObject);
  if (read.length === 0 || read.length < lines.length / 2) return null;
  if (read.length < lines.length)
    warnings.push(sentenceOf(ODDITIES['json-lines'], { count: lines.length - read.length }));
  return read;
}

const isNinjs = (value: unknown) =>
  isObject(value) &&
  pickText(value, 'uri', 'guid') !== undefined &&
  ['versioncreated', 'pubstatus', 'headlines', 'bodies', 'bodyxhtml', 'bodyhtml', 'bodytext', 'profile'].some(
    (key) => pick(value, key) !== undefined,
  );
