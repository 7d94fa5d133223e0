import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { NO_NOTICES, NOTICES } from './later-wording-data.ts';

const directory = createHolderDirectory();

test.each(NO_NOTICES)('no notice in: %s', (text) => {
  const found = detectNotices(text, directory).filter(({ scope }) => scope !== 'media');
  expect(found.map(({ terms }) => terms)).toEqual([]);
});

test.each(NOTICES)('%s — %s', (text, holder) => {
  const found = detectNotices(text, directory);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((notice) => notice.holder).find((name) => name !== null) ?? null).toBe(holder);
});
