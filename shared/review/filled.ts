/** Sentences with values in them, for readers of either direction. */
import { showHidden } from './hidden-characters.ts';

/** A value that turns nothing around: what is hidden in it is named, and nothing in it ends the isolation early. */
export function isolated(value: string): string {
  const visible = showHidden(value).map((part) => (typeof part === 'string' ? part : `[${part.code}]`));
  return `\u2068${visible.join('')}\u2069`;
}

/** @param sentence with places such as `{name}`; texts stand isolated in them, numbers as `number` writes them */
export const filled = (
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  number: (value: number) => string = String,
): string =>
  sentence.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? number(value) : isolated(value);
  });

/** A filled sentence in parts: every second one, from the second on, stood isolated. */
export const partsOf = (sentence: string): string[] => sentence.split(/\u2068([^\u2068\u2069]*)\u2069/);
