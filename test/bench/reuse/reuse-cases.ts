/** Registered stories and stories to be checked, with what is copied from where: one set for a seed. */
import * as edit from './edit-models.ts';
import { FORM_NAMES, fillForm } from './form-maker.ts';
import { JOINT, LANGUAGES } from './languages-data.ts';
import { type Random, randomOf } from './random.ts';
import { asRead, bodyOf, type Language, languageOf, type Story } from './story-maker.ts';

export interface Query {
  id: string;
  class: string;
  lang: string;
  text: string;
  /** Ids of the works whose text is in it, each with the copied passage as it stands in `text`. */
  sources: { id: string; passage: string }[];
}
export interface Cases {
  registered: { id: string; lang: string; text: string }[];
  queries: Query[];
}

const NOTICES: Record<string, string> = {
  en: 'All rights reserved. This material may not be published, broadcast, rewritten or redistributed without written permission of the agency.',
  ar: 'جميع الحقوق محفوظة. لا يجوز نشر هذه المادة أو إعادة بثها أو توزيعها دون إذن خطي مسبق من الوكالة.',
  tr: 'Tüm hakları saklıdır. Bu haber ajansın yazılı izni olmadan kısmen veya tamamen yayımlanamaz, kopyalanamaz ve dağıtılamaz.',
};
/** Stories of each language that are registered, for each that is copied by each class. */
const SOURCES = 240;

interface Source {
  id: string;
  story: Story;
  text: string;
}
/** What a class makes of the next sources: the copied passages, in order, and whether another story stands around them. */
interface Copy {
  passages: { from: Source; passage: string }[];
  around: number;
}
type Copies = (language: Language, next: (least: number) => Source, random: Random) => Copy;

const sentencesOf = ({ story }: Source) => story.paragraphs.flat();
const spacesOf = (text: string) => text.split(text.includes(JOINT) ? JOINT : ' ');
const blankOf = (language: Language) => language.sounds.blank;

/** So many words in a row, from anywhere in the story. */
function wordsOf(language: Language, source: Source, count: number, random: Random): string {
  const all = spacesOf(sentencesOf(source).join(blankOf(language)));
  const from = random.whole(Math.max(1, all.length - count));
  return all.slice(from, from + count).join(blankOf(language));
}

function whole(change: (language: Language, text: string, random: Random) => string, least = 90): Copies {
  return (language, next, random) => {
    const from = next(least);
    return { passages: [{ from, passage: change(language, bodyOf(from.story), random) }], around: 0 };
  };
}
function part(words: number, change: (language: Language, text: string, random: Random) => string): Copies {
  return (language, next, random) => {
    const from = next(words + 10);
    const passage = change(language, wordsOf(language, from, words, random), random);
    return { passages: [{ from, passage }], around: 120 + random.whole(260) };
  };
}
const same = (_: Language, text: string) => text;
const edited = (share: number) => (language: Language, text: string, random: Random) =>
  edit.editWords(language, text, share, random);

const COPIES: Record<string, Copies> = {
  whole: whole(same),
  edit_15: whole(edited(0.15)),
  edit_30: whole(edited(0.3)),
  edit_30_short: (language, next, random) => {
    const from = next(60);
    const text = wordsOf(language, from, 60, random);
    return { passages: [{ from, passage: edit.editWords(language, text, 0.3, random) }], around: 0 };
  },
  synonyms_25: whole((language, text) => edit.replaceSynonyms(language, text, 0.45)),
  reordered: whole((_language, text, random) => {
    const sentences = text.split(/(?<=[.。।۔։።])\s*/);
    return sentences
      .map((s) => [random.unit(), s] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, s]) => s)
      .join(' ');
  }),
  ocr: whole((_, text, random) => edit.scanBadly(text, 0.025, random)),
  noise: whole((_, text, random) => edit.noise(text, random)),
  spelling: whole(edit.respell),
  first_two: (language, next, random) => {
    const from = next(90);
    const sentences = sentencesOf(from);
    let passage = sentences.slice(0, 2).join(blankOf(language));
    if (spacesOf(passage).length < 30) passage = sentences.slice(0, 3).join(blankOf(language));
    return { passages: [{ from, passage }], around: 150 + random.whole(100) };
  },
  part_40: part(40, same),
  part_60_edit_15: part(60, edited(0.15)),
  part_80_edit_15: part(80, edited(0.15)),
  part_80_edit_30: part(80, edited(0.3)),
  part_120_ocr: part(120, (_, text, random) => edit.scanBadly(text, 0.025, random)),
  quote_45: part(45, (language, text) => `${language.sounds.quotes[0]}${text}${language.sounds.quotes[1]}`),
  brief: (language, next, random) => {
    const from = next(90);
    const words = spacesOf(sentencesOf(from).join(blankOf(language))).slice(0, 35 + random.whole(30));
    return { passages: [{ from, passage: words.join(blankOf(language)) }], around: 0 };
  },
  mosaic: (language, next, random) => ({
    passages: [0, 1, 2].map(() => {
      const from = next(70);
      return { from, passage: wordsOf(language, from, 45 + random.whole(30), random) };
    }),
    around: 90,
  }),
};

/** @param each queries of every class in every language */
export function makeCases(seed: number, each: number, languages = Object.keys(LANGUAGES)): Cases {
  const cases: Cases = { registered: [], queries: [] };
  for (const [at, name] of languages.entries()) addLanguage(cases, languageOf(name), seed * 1000 + at * 100, each);
  return cases;
}

function addLanguage(cases: Cases, language: Language, seed: number, each: number): void {
  const { name: lang } = language;
  const random = randomOf(seed + 1);
  const footers = [1, 2, 3].map((n) => language.sentence(randomOf(seed + n * 7), language.topic(n), 24));
  const agencies = [4, 5].map(
    (n) => `${NOTICES[lang] ?? language.sentence(randomOf(seed + n * 7), language.topic(n), 30)}`,
  );
  const sources: Source[] = Array.from({ length: SOURCES }, (_, i) => {
    const story = language.story(seed * 977 + i, 70 + Math.floor(420 * random.unit() ** 2));
    const text = asRead(`${story.headline}\n\n${bodyOf(story)}\n\n${random.pick(agencies)}`);
    return { id: `${lang}-${seed}-${i}`, story, text };
  });
  cases.registered.push(...sources.map(({ id, text }) => ({ id, lang, text })));
  for (const form of FORM_NAMES) {
    for (let i = 0; i < 8; i++) {
      cases.registered.push({
        id: `${lang}-${seed}-${form}${i}`,
        lang,
        text: asRead(fillForm(language, form, seed % 97, random)),
      });
    }
  }
  let used = 0;
  const lengthOf = (source: Source) => spacesOf(sentencesOf(source).join(blankOf(language))).length;
  const next = (least: number): Source => {
    for (;;) {
      const source = sources[used++ % SOURCES] as Source;
      if (lengthOf(source) >= least) return source;
    }
  };
  let fresh = 0;
  const another = (words: number, topic?: number) => language.story(seed * 977 + 500_000 + fresh++, words, topic);
  const add = (kind: string, text: string, from: { from: Source; passage: string }[] = []) =>
    cases.queries.push({
      id: `q-${lang}-${seed}-${cases.queries.length}`,
      class: kind,
      lang,
      text: asRead(`${text}\n\n${random.pick(footers)}`),
      sources: from.map(({ from: { id }, passage }) => ({ id, passage: asRead(passage) })),
    });
  const inside = (passages: readonly string[], words: number): string => {
    if (!words) return passages.join('\n\n');
    const own = another(words).paragraphs.map((sentences) => sentences.join(blankOf(language)));
    const places = passages.map((_, i) => Math.floor(((i + random.unit()) * own.length) / passages.length));
    for (const [i, place] of [...places.entries()].reverse()) own.splice(place, 0, passages[i] as string);
    return own.join('\n\n');
  };
  for (let i = 0; i < each; i++) {
    for (const [kind, copies] of Object.entries(COPIES)) {
      const { passages, around } = copies(language, next, random);
      add(
        kind,
        `${another(8).headline}\n\n${inside(
          passages.map(({ passage }) => passage),
          around,
        )}`,
        passages,
      );
    }
    add('neg_independent', bodyOf(another(200)));
    add('neg_same_topic', bodyOf(another(200, seed * 977 + random.whole(SOURCES))));
    add('neg_short_quote', inside([wordsOf(language, next(60), 15 + random.whole(10), random)], 160));
    add('neg_boilerplate', `${bodyOf(another(60))}\n\n${random.pick(agencies)}`);
    for (const form of FORM_NAMES) add(`form_${form}`, fillForm(language, form, seed % 97, random));
  }
}
