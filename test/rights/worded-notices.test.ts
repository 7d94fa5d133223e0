import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { WORDED_NEWS } from './worded-news-data.ts';
import { WORDED_NOTICES } from './worded-notices-data.ts';

const directory = createHolderDirectory();
const found = (text: string) => detectNotices(text, directory).filter(({ scope }) => scope !== 'media');

test.each(WORDED_NEWS)('no notice in: %s', (text) => {
  expect(found(text).map(({ terms }) => terms)).toEqual([]);
});

test.each(WORDED_NOTICES)('%s: %s', (_, text, holder) => {
  const notices = detectNotices(text, directory);
  expect(notices.length).toBeGreaterThan(0);
  expect(notices.map((notice) => notice.holder).find((name) => name !== null) ?? null).toBe(holder);
});
