/**
 * Made-up news prose that behaves as news does where reuse matters: words fall off in frequency as Zipf says, phrases
 * come back in story after story, stories of a topic share their words, and the agency's notice stands below them.
 */
import { JOINT, LANGUAGES, type Sounds } from './languages-data.ts';
import { type Random, randomOf } from './random.ts';

const VOCABULARY = 20_000;
const PHRASES = 6_000;
/** Words of the vocabulary that a topic prefers. */
const TOPIC_WORDS = 60;
/** A phrase begins at one word in eight; so a third of all words stand in phrases that other stories have too. */
const PHRASE_CHANCE = 0.06;
const TOPIC_CHANCE = 0.16;
const NUMBER_CHANCE = 0.03;

export interface Story {
  lang: string;
  /** Sentences of each paragraph. */
  paragraphs: string[][];
  headline: string;
}

export class Language {
  readonly name: string;
  readonly sounds: Sounds;
  readonly words: string[];
  readonly phrases: string[][];

  constructor(name: string) {
    this.name = name;
    this.sounds = LANGUAGES[name] as Sounds;
    const { small } = this.sounds;
    this.words = Array.from({ length: VOCABULARY }, (_, rank) => small[rank] ?? coin(this.sounds, rank));
    this.phrases = Array.from({ length: PHRASES }, (_, at) => {
      const random = randomOf(at * 31 + 7);
      return Array.from({ length: 2 + random.whole(5) }, () => this.word(random));
    });
  }

  /** Any word, as often as its rank makes it. */
  word(random: Random): string {
    return this.words[zipf(random, this.words.length)] as string;
  }

  /** A word that means something: never one of the small ones. */
  contentWord(random: Random): string {
    const from = this.sounds.small.length;
    return this.words[from + zipf(random, this.words.length - from)] as string;
  }

  sentence(random: Random, topic: readonly string[], length: number): string {
    const { blank, capitals, stop, quotes } = this.sounds;
    const words: string[] = [];
    while (words.length < length) {
      if (random.chance(PHRASE_CHANCE)) words.push(...(this.phrases[zipf(random, PHRASES)] as string[]));
      else if (random.chance(TOPIC_CHANCE)) words.push(random.pick(topic));
      else if (random.chance(NUMBER_CHANCE)) words.push(String(1 + random.whole(random.chance(0.5) ? 99 : 9999)));
      else words.push(this.word(random));
    }
    if (random.chance(0.12)) {
      words[0] = quotes[0] + words[0];
      words[words.length - 1] += quotes[1];
    }
    const text = words.join(blank);
    return (capitals ? text.charAt(0).toUpperCase() + text.slice(1) : text) + (stop.trim() || stop);
  }

  topic(seed: number): string[] {
    const random = randomOf(seed * 17 + 3);
    return Array.from({ length: TOPIC_WORDS }, () => this.contentWord(random));
  }

  /** @param words about how many; @param topic a number: stories of one topic share its words */
  story(seed: number, words: number, topic: number = seed): Story {
    const random = randomOf(seed);
    const about = this.topic(topic);
    const paragraphs: string[][] = [];
    let left = words;
    while (left > 0) {
      const paragraph: string[] = [];
      for (let sentences = 1 + random.whole(3); sentences > 0 && left > 0; sentences--) {
        const length = 8 + random.whole(22);
        paragraph.push(this.sentence(random, about, length));
        left -= length;
      }
      paragraphs.push(paragraph);
    }
    return { lang: this.name, paragraphs, headline: this.sentence(random, about, 7).replace(STOP, '') };
  }
}

const STOP = /(?:[.。।۔։።]|\s)$/u;

/** A rank from 0 up to `below`: the word at rank r comes as often as 1 / (r + 2.7). */
function zipf(random: Random, below: number): number {
  const shift = 2.7;
  return Math.min(below - 1, Math.floor(shift * ((below + shift) / shift) ** random.unit() - shift));
}

/** The word of a rank: the rarer, the longer. */
function coin({ onsets, vowels, endings, blank }: Sounds, rank: number): string {
  const random = randomOf(rank * 101 + 13);
  const syllables = 1 + random.whole(2) + (rank > 400 ? 1 : 0) + (rank > 6000 ? random.whole(2) : 0);
  let word = '';
  for (let i = 0; i < (vowels[0] ? syllables : Math.min(blank === ' ' ? 3 : 2, syllables)); i++)
    word += random.pick(onsets) + random.pick(vowels);
  return blank === ' ' || random.chance(0.3) ? word + random.pick(endings) : word;
}

const languages = new Map<string, Language>();
export function languageOf(name: string): Language {
  const known = languages.get(name) ?? new Language(name);
  languages.set(name, known);
  return known;
}

export const bodyOf = ({ lang, paragraphs }: Pick<Story, 'lang' | 'paragraphs'>) =>
  paragraphs.map((sentences) => sentences.join(LANGUAGES[lang]?.blank)).join('\n\n');

/** A text as it is read: words of a script without blanks stand together. */
export const asRead = (text: string) => text.replaceAll(JOINT, '');
