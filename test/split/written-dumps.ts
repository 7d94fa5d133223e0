import { readdirSync, readFileSync } from 'node:fs';
import type { Dump } from './layout-generator.ts';

const FOLDER = new URL('./dumps/', import.meta.url);
const MARK = /^@(story|brief|notice) (.*)$/u;

/** Dumps written by hand in `dumps/`. A line that opens something carries `@story `, `@brief ` or `@notice ` before it, which is taken off. */
export function writtenDumps(): Dump[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      let text = '';
      const truth: Dump['truth'] = [];
      for (const line of readFileSync(new URL(file, FOLDER), 'utf8').split('\n')) {
        const [, kind, words] = MARK.exec(line) ?? [];
        if (kind) truth.push({ kind: kind as Dump['truth'][number]['kind'], start: text.length, headline: null });
        text += `${words ?? line}\n`;
      }
      return { name: file.replace(/\.txt$/, ''), text, truth };
    });
}
