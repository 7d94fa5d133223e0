/** What stands in a cell of a report. */
import { isolated } from '../review/filled.ts';
import type { SaidAgain } from '../review/said-again.ts';
import type { PackWords } from './pack-words.ts';

/** A sentence of the pipeline in the reader's language, and beneath it the record where that tells more. */
export interface Quoted {
  /** Null where no words are known for what was recorded. */
  said: string | null;
  record: { label: string; text: string; lang: string | null } | null;
}

/** What somebody else wrote, or a sentence of ours in which what is not ours stands isolated. */
export type Cell = string | Quoted;

export const ours = (said: string): Quoted => ({ said, record: null });

/** To readers of English the record alone: it is English itself. @param of whose license it was, said before the sentence */
export function quoted(
  { lang, t }: PackWords,
  { said, record, more, foreign }: SaidAgain,
  of: string | null = null,
): Cell {
  const before = of === null ? '' : `${isolated(of)}: `;
  if (lang === 'en') return ours(`${before}${isolated(record)}`);
  const stands = { label: t('flag.recorded'), text: record, lang: foreign ? null : 'en' };
  return { said: said && `${before}${said}`, record: more ? stands : null };
}

/** As lines of text; what is not ours stands isolated where `ours`. */
export function cellText(cell: Cell): { text: string; ours: boolean } {
  if (typeof cell === 'string') return { text: cell, ours: false };
  const { said, record } = cell;
  const beneath = record && `${record.label}: ${isolated(record.text)}`;
  return { text: [said, beneath].filter(Boolean).join('\n'), ours: true };
}
