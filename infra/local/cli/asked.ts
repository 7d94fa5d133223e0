import { DATA_DIR } from './commands-data.ts';
import type { Connection } from './running-system.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const TEXTS = {
  ...{ data: text, stack: text, partner: text, register: text, registered: text, queries: text },
  ...{ pack: text, lang: text, reason: text, out: text },
  ...{ holder: text, work: text, use: text, words: text, language: text, channel: text, place: text },
  ...{ territory: text, date: text },
} as const;
const SWITCHES = { help: { ...yes, short: 'h' }, odrl: yes, 'dry-run': yes } as const;
/** As node's parseArgs takes them. */
export const OPTIONS = { ...TEXTS, ...SWITCHES } as const;

/** What a line asks for, and where its answer goes. */
export interface Asked {
  /** What stands behind the command and is no option. */
  files: readonly string[];
  values: { [name in keyof typeof TEXTS]?: string | undefined } & {
    [name in keyof typeof SWITCHES]?: boolean | undefined;
  };
  system(): Promise<Connection>;
  /** Results, as they are. */
  write(text: string): void;
  /** A result as a line of JSON. */
  print(line: unknown): void;
  /** A line of progress or of what went wrong. */
  complain(line: string): void;
}

/** By name, what each does; false when something was refused. */
export type Commands = Readonly<Record<string, (asked: Asked) => Promise<boolean>>>;

/** A line that asks for nothing there is. */
export class Usage extends Error {}

/** @throws Usage that names what is missing */
export function needed(value: string | undefined, what: string): string {
  if (!value) throw new Usage(`${what} is missing.`);
  return value;
}

export const dataFolder = ({ data }: Asked['values']): string => data ?? DATA_DIR;
