import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';
import { leastGrowth } from '../growth.ts';

const directory = createHolderDirectory();
const SMALL = 32 * 1024;
const GROWTH = 8;

/** Near-misses: each repeats what some rule looks for, and never completes it. */
const NEAR_MISSES: Record<string, string> = {
  'one letter': 'a',
  blanks: ' ',
  newlines: '\n',
  quotes: '"',
  brackets: '(',
  'angle brackets': '<©',
  signs: '©',
  'signs and years': '© 2031 ',
  dots: 'Inc.',
  'act words': 'copy ',
  'act and ban': 'must not copy ',
  'half a claim': 'all rights ',
  'copyright talk': 'copyright law ',
  'capital words': 'North Agency ',
  'rights lines': 'All rights reserved\n',
  'embargo lines': 'EMBARGO \n',
  'Arabic agency': 'وكالة ',
  'Arabic ban': 'لا يجوز نشر ',
  'Turkish suffixes': "Ajans'ın izni ",
  'Japanese run': '無断転載',
  'Chinese names': '新华社',
  'Korean run': '무단 전재',
  'licence codes': 'cc by-nc-nd-',
  credits: 'MANDATORY CREDIT ',
  homonyms: 'human rights ',
};

test.each(Object.entries(NEAR_MISSES))('%s: eight times the text costs nowhere near sixty-four times', (_, unit) => {
  const small = unit.repeat(Math.ceil(SMALL / unit.length));
  expect(leastGrowth((text) => detectNotices(text, directory), small, GROWTH)).toBeLessThan(GROWTH * 4);
});
