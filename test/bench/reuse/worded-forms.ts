/** Forms filled in many times: whether a new filling is taken for a copy of those before, and whether a true copy is found. */
import { findMatches } from '../../../shared/reuse/find-matches.ts';
import { MemoryPostings } from '../../../shared/reuse/memory-postings.ts';
import { nominate } from '../../../shared/reuse/nominate.ts';
import { readStory } from '../../../shared/reuse/read-story.ts';
import type { Figure } from '../report.ts';
import { editWords } from './edit-models.ts';
import { type Random, randomOf } from './random.ts';
import { languageOf } from './story-maker.ts';
import { TOWNS, WINDS, WORDED_FORMS } from './worded-forms-data.ts';

const NEW_FILLINGS = 6;
const COPIES = 3;

function number(random: Random): string {
  if (random.chance(0.3)) return `${1 + random.whole(60)}.${10 + random.whole(89)}`;
  return String(random.chance(0.5) ? 1 + random.whole(40) : 100 + random.whole(8000));
}

function fill(lang: string, form: string, seed: number): string {
  const random = randomOf(seed);
  return form.replace(/@dir|@|#/g, (blank) => {
    if (blank === '#') return number(random);
    return random.pick((blank === '@' ? TOWNS : WINDS)[lang] as string[]);
  });
}

interface Counts {
  asked: number;
  flagged: number;
  pairs: number;
  copies: number;
  found: number;
}

function countForm(lang: string, form: string, filled: number, counts: Counts): void {
  const works = Array.from({ length: filled }, (_, no) => ({ work: `w${no}`, text: fill(lang, form, 100 + no * 7) }));
  const index = new MemoryPostings();
  for (const [day, { work, text }] of works.entries()) index.addNow({ work, day, ...readStory(text).fingerprints });
  const look = (text: string) => {
    const story = readStory(text);
    const { candidates, common } = nominate(story.fingerprints, index.readNow(story.fingerprints.read), 'asked');
    const sources = works.flatMap(({ work, text }) => (candidates.includes(work) ? { workId: work, text } : []));
    return findMatches(story, sources, common).map(({ workId }) => workId);
  };
  for (let no = 0; no < NEW_FILLINGS; no++) {
    const found = look(fill(lang, form, 9000 + no * 13));
    counts.asked++;
    counts.pairs += found.length;
    if (found.length) counts.flagged++;
  }
  for (const [no, { work, text }] of works.slice(0, COPIES).entries()) {
    for (const copy of [text, editWords(languageOf(lang), text, 0.1, randomOf(no + 5))]) {
      counts.copies++;
      if (look(copy).includes(work)) counts.found++;
    }
  }
}

/** @param fillings how often each form was filled in before */
export function wordedForms(fillings: readonly number[]): Figure[] {
  return fillings.flatMap((filled): Figure[] => {
    const counts = { asked: 0, flagged: 0, pairs: 0, copies: 0, found: 0 };
    for (const [lang, forms] of Object.entries(WORDED_FORMS))
      for (const form of Object.values(forms)) countForm(lang, form, filled, counts);
    const after = `a form filled ${filled} times before`;
    return [
      { part: 'forms', what: `flagged though none: ${after}`, value: counts.flagged / counts.asked, unit: 'of 1' },
      { part: 'forms', what: `works named wrongly: ${after}`, value: counts.pairs / counts.asked, unit: 'a story' },
      {
        ...{ part: 'forms', what: `copies of a filling found: ${after}`, value: counts.found / counts.copies },
        ...{ unit: 'of 1', target: { least: 0.98 } },
      },
    ];
  });
}

if (import.meta.main) {
  const { table } = await import('../report.ts');
  process.stdout.write(`${table(wordedForms([1, 2, 4, 8, 16]))}\n`);
}
