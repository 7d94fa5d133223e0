/** Reading JSON of unknown shape: keys are compared without case, hyphens and underscores. */
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bare = (key: string) => key.toLowerCase().replace(/[-_]/g, '');

/** The value at the first of the keys that is there. */
export function pick(value: unknown, ...keys: string[]): unknown {
  if (!isObject(value)) return undefined;
  for (const key of keys)
    for (const [name, found] of Object.entries(value)) if (bare(name) === key && found !== null) return found;
  return undefined;
}

/** A text at one of the keys, trimmed; objects with a `name` or `value` count as that text. */
export function pickText(value: unknown, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const found = pick(value, key);
    const inner = Array.isArray(found) ? found[0] : found;
    const text = isObject(inner) ? pick(inner, 'name', 'value', 'rendered', 'title') : inner;
    if (typeof text === 'string' && text.trim()) return text.trim();
    if (typeof text === 'number') return String(text);
  }
  return undefined;
}
