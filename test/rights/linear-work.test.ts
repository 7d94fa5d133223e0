import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { leastGrowth } from '../growth.ts';
import { NEAR_MISSES } from './near-misses-data.ts';

const directory = createHolderDirectory();
const SMALL = 32 * 1024;
const GROWTH = 8;

test.each(Object.entries(NEAR_MISSES))('%s: eight times the text costs nowhere near sixty-four times', (_, unit) => {
  const small = unit.repeat(Math.ceil(SMALL / unit.length));
  expect(leastGrowth((text) => detectNotices(text, directory), small, GROWTH)).toBeLessThan(GROWTH * 4);
});
