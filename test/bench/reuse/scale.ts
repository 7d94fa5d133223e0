/**
 * The index at ten thousand stories and at a million: what a look-up reads and names, what it finds, and what the calls of the
 * real adapter would cost. `node test/bench/reuse/scale.ts [SIZE,SIZE…]`.
 */
import { dynamoPostings } from '../../../functions/adapters/dynamo-postings.ts';
import { findMatches } from '../../../shared/reuse/find-matches.ts';
import { nominate } from '../../../shared/reuse/nominate.ts';
import { readStory } from '../../../shared/reuse/read-story.ts';
import { PRICES } from '../prices-data.ts';
import type { Figure } from '../report.ts';
import { editWords } from './edit-models.ts';
import { dayOfWork, idOfWork, LeanPostings, workOfId } from './lean-postings.ts';
import { type Billed, leanTable, storedBytes } from './lean-table.ts';
import { randomOf } from './random.ts';
import { asRead, bodyOf, languageOf } from './story-maker.ts';

const NAMES = ['en', 'ar', 'tr', 'ku', 'fa', 'ru', 'zh'];
const TOPICS = 5_000;
const WORDS = 110;
/** Stories that are entered through the adapter at each size, in batches as the flag stage makes them. */
const ENTERED = 1_000;
const BATCH = 50;
const QUERIES = 700;
const PRINTS_A_STORY = 17;
/** The work number of a story that is asked about: beyond all that are indexed. */
const ASKED = 100_000_000;

const lengthOf = (work: number) => WORDS * (0.6 + 0.8 * randomOf(work + 5).unit());
const languageAt = (work: number) => languageOf(NAMES[work % NAMES.length] as string);
const madeText = (work: number) => bodyOf(languageAt(work).story(work, lengthOf(work), work % TOPICS));
const textOf = (work: number) => asRead(madeText(work));

interface Look {
  read: number;
  candidates: number;
  pairs: number;
  found: number;
  wrong: number;
}

/** Every second query is somebody's text: edited as a whole, or 60 words of it inside another story. */
function query(no: number, size: number): { text: string; source: number | null } {
  const random = randomOf(no * 13 + 1);
  const source = random.whole(size);
  const language = languageAt(source);
  const other = bodyOf(language.story(ASKED + no, 150, random.whole(TOPICS)));
  if (no % 2) return { text: asRead(other), source: null };
  const text = madeText(source);
  if (no % 4) return { text: asRead(editWords(language, text, 0.15, random)), source };
  const { blank } = language.sounds;
  const part = text.split(/\s+/).slice(0, 60).join(blank);
  return { text: asRead(`${part}\n\n${other}`), source };
}

function look(index: LeanPostings, no: number, size: number): Look {
  const { text, source } = query(no, size);
  const story = readStory(text);
  const lists = new Map(story.fingerprints.read.map((print) => [print, index.list(print)]));
  const { candidates, common } = nominate(story.fingerprints, lists, 'asked');
  const works = candidates.map((workId) => ({ workId, text: textOf(workOfId(workId)) }));
  const matches = findMatches(story, works, common);
  const found = source !== null && matches.some(({ workId }) => workId === idOfWork(source)) ? 1 : 0;
  return {
    read: story.fingerprints.read.length,
    candidates: candidates.length,
    pairs: source === null ? 0 : 1,
    found,
    wrong: matches.length - found,
  };
}

/** Enters stories beyond `size` as the flag stage does. */
async function enter(index: LeanPostings, size: number): Promise<Billed> {
  const billed: Billed = { requests: 0, writeUnits: 0, readUnits: 0, itemsRead: 0, itemsWritten: 0 };
  const postings = dynamoPostings(leanTable(index, billed), 'fingerprints');
  for (let from = size; from < size + ENTERED; from += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, at) => from + at);
    await postings.enter(
      batch.map((work) => ({ work: idOfWork(work), day: dayOfWork(work), ...readStory(textOf(work)).fingerprints })),
    );
  }
  return billed;
}

/** @param sizes stories in the index, in order */
export async function scaleOfIndex(sizes: readonly number[], say: (line: string) => void): Promise<Figure[]> {
  const index = new LeanPostings(Math.max(...sizes) * PRINTS_A_STORY);
  const figures: Figure[] = [];
  let filled = 0;
  let [texts, characters] = [0, 0];
  for (const size of sizes) {
    for (; filled < size; filled++) {
      const text = textOf(filled);
      texts++;
      characters += text.length;
      const { written, contexts } = readStory(text).fingerprints;
      for (const print of written) index.add(print, filled, contexts.get(print) ?? '');
      if (filled % 100_000 === 0) say(`${filled} stories, ${index.fingerprints} fingerprints …`);
    }
    const looks = Array.from({ length: QUERIES }, (_, no) => look(index, no, size));
    const sum = (key: keyof Look) => looks.reduce((all, one) => all + one[key], 0);
    const billed = await enter(index, size);
    // What was entered stays; the next size goes on behind it.
    filled = Math.max(filled, size + ENTERED);
    const usd = (billed.writeUnits * PRICES.dynamodbWriteUnit + billed.readUnits * PRICES.dynamodbReadUnit) / ENTERED;
    const note = (what: string, value: number, unit: string, target?: Figure['target']) =>
      figures.push({ part: 'index', what: `${what}, ${size} stories`, value, unit, ...(target && { target }) });
    note('items read', sum('read') / QUERIES, 'a query', { most: 35 });
    note('works named', sum('candidates') / QUERIES, 'a query');
    note('copies found', sum('found') / sum('pairs'), 'of 1', { least: 0.98 });
    note('pairs that are right', sum('found') / (sum('found') + sum('wrong')), 'of 1', { least: 0.995 });
    note('requests', billed.requests / ENTERED, 'a story');
    note('items written', billed.itemsWritten / ENTERED, 'a story', { most: 36 });
    note('write units', billed.writeUnits / ENTERED, 'a story');
    note('read units', billed.readUnits / ENTERED, 'a story');
    note('registered and checked', usd * 1e6, 'USD a million');
    note(
      'kept',
      (index.fingerprints * storedBytes(0) + index.count * (storedBytes(1) - storedBytes(0))) / filled,
      'bytes a story',
    );
    note('text', characters / texts, 'characters a story');
  }
  const [first, last] = [sizes[0] as number, sizes.at(-1) as number];
  for (const what of ['items read', 'works named', 'requests']) {
    const at = (size: number) =>
      figures.find((figure) => figure.what === `${what}, ${size} stories`)?.value ?? Number.NaN;
    const value = at(last) / at(first);
    figures.push({
      part: 'index',
      what: `${what}, ${last} against ${first} stories`,
      value,
      unit: 'times',
      target: { most: 1.2 },
    });
  }
  return figures;
}

if (import.meta.main) {
  const sizes = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
  const { table } = await import('../report.ts');
  process.stdout.write(`${table(await scaleOfIndex(sizes, (line) => process.stderr.write(`${line}\n`)))}\n`);
}
