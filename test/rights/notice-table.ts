import { describe, expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import type { RightsTerm } from '../../shared/rights/terms.ts';

const directory = createHolderDirectory();

/** What is in the notice, and nothing else: terms in any order, holder as it stands or null. */
export interface Expected {
  text: string;
  terms: RightsTerm[];
  holder: string | null;
}

/** One language's table, negatives first: ordinary news sentences with the words of rights in them. */
export function readsNotices(language: string, negatives: readonly string[], notices: readonly Expected[]): void {
  describe(language, () => {
    test.each(negatives)('no notice in: %s', (text) => {
      const found = detectNotices(text, directory).filter(({ scope }) => scope !== 'media');
      expect(found.map(({ start, end, terms }) => `${terms} ← ${text.slice(start, end)}`)).toEqual([]);
    });
    test.each(notices)('$text', ({ text, terms, holder }) => {
      const found = detectNotices(text, directory);
      expect(found.map((notice) => notice.terms.toSorted())).toEqual([terms.toSorted()]);
      expect(found[0]?.holder ?? null).toBe(holder);
    });
  });
}
