import { describe, expect, it } from 'vitest';
import { findMatches } from '../../shared/reuse/find-matches.ts';
import { readStory } from '../../shared/reuse/read-story.ts';

const isCopy = (text: string, ...works: string[]) =>
  findMatches(
    readStory(text),
    works.map((work, no) => ({ workId: `w${no}`, text: work })),
    new Set(),
  ).length > 0;

const hearing = (town: string, home: string, witnesses: string) =>
  `The criminal court in ${town} will hear today the case of a defendant from ${home} who is accused of fraud in connection with a ` +
  `tender, the registry said. The prosecution is expected to call witnesses from ${witnesses}, and the session is open to the press.`;
const WORK = hearing('Ashford', 'Kendal', 'Margate');
const other = hearing('Dover', 'Ipswich', 'Preston');

const جلسة = (town: string, home: string, from: string, hour: string) =>
  `تنظر محكمة الجنايات في ${town} اليوم في قضية متهم من أهالي ${home} بتهمة الاحتيال في مناقصة حكومية بحسب ما أفاد مصدر قضائي. ` +
  `وتبدأ الجلسة عند الساعة ${hour} ومن المتوقع أن يستدعي الادعاء العام شهودا من ${from} للإدلاء بإفاداتهم أمام المحكمة.`;
const ARABIC = جلسة('بغداد', 'كركوك', 'النجف', '9');

describe('one other filling of a form', () => {
  it.each([
    ['other names in every blank', other, WORK],
    ['a name that was there before', hearing('Dover', 'Ipswich', 'Margate'), WORK],
    ['other words and another number, where names have no capitals', جلسة('دهوك', 'تكريت', 'البصرة', '11'), ARABIC],
  ])('is no copy: %s', (_, text, work) => expect(isCopy(text, work)).toBe(false));

  it.each([
    ['nothing changed', WORK, WORK],
    [
      'words put in and left out besides',
      other.replace(' today', '').replace('the registry', 'the busy registry'),
      WORK,
    ],
    ['words changed that are no names', WORK.replace('fraud', 'theft').replace('press', 'public'), WORK],
    ['one name alone', hearing('Dover', 'Kendal', 'Margate'), WORK],
    ['names in another spelling', hearing('Kamishli', 'Mosul', 'Erbil'), hearing('Kamishly', 'Mossul', 'Erbill')],
    [
      'one name in another spelling, again and again',
      hearing('Rojava', 'Rojava', 'Rojava'),
      hearing('Urfa', 'Urfa', 'Urfa'),
    ],
    [
      'capitals throughout',
      `${WORK.replace('fraud', 'theft').replace('press', 'public')}`.toUpperCase(),
      WORK.toUpperCase(),
    ],
    ['three other words, where names have no capitals', جلسة('دهوك', 'تكريت', 'البصرة', '9'), ARABIC],
  ])('is a copy: %s', (_, text, work) => expect(isCopy(text, work)).toBe(true));
});

describe('many fillings of a form', () => {
  const works = [
    'Ashford Kendal Margate',
    'Dover Reading Oxford',
    'Exeter Hastings Grantham',
    'Norwich Preston Falmouth',
  ];
  const filled = works.map((names) => hearing(...(names.split(' ') as [string, string, string])));

  it('make a form of one that shares all names but one', () => {
    expect(isCopy(hearing('Ashford', 'Kendal', 'Brighton'), ...filled)).toBe(false);
  });

  it('leave a copy of one of them that was edited where no blank is', () => {
    expect(isCopy(WORK.replace('fraud', 'theft'), ...filled)).toBe(true);
  });
});
