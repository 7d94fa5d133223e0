/** Makes as much news as is asked for: the same for the same seed, and no two stories alike. */
import { seeded } from '../seeded.ts';
import { NEWS } from './news-data.ts';

export const LANGUAGES = Object.keys(NEWS);
const WORDS = new Map(
  Object.entries(NEWS).map(([lang, sentences]) => [lang, [...new Set(sentences.join(' ').match(/[\p{L}\p{M}’-]+/gu))]]),
);

const pick = <T>(random: () => number, list: readonly T[]) => list[Math.floor(random() * list.length)] as T;

/** A sentence that no other story has: words of the language in an order of their own. */
function sentence(random: () => number, lang: string): string {
  const words = Array.from({ length: 9 + Math.floor(random() * 10) }, () => pick(random, WORDS.get(lang) ?? []));
  const text = words.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

export interface News {
  lang: string;
  headline: string;
  paragraphs: string[];
}

/** About 1.5 KB: a headline and four paragraphs. */
export function newsStory(seed: number, lang = LANGUAGES[seed % LANGUAGES.length] ?? 'en'): News {
  const random = seeded(seed * 7919 + 17);
  const some = (count: number) => Array.from({ length: count }, () => sentence(random, lang)).join(' ');
  return { lang, headline: some(1).slice(0, -1).slice(0, 70), paragraphs: Array.from({ length: 4 }, () => some(3)) };
}

export const storyText = ({ headline, paragraphs }: News) => [headline, ...paragraphs].join('\n\n');

/** A dump of the stories `from` … `from + count`. One in ten repeats two paragraphs of the story that `copyOf` gives. */
export function dump(from: number, count: number, copyOf?: (no: number) => number): string {
  return Array.from({ length: count }, (_, at) => {
    const story = newsStory(from + at);
    if (copyOf && at % 10 === 0) story.paragraphs.splice(1, 2, ...newsStory(copyOf(at)).paragraphs.slice(1, 3));
    return `${storyText(story)}\n`;
  }).join('\n***\n\n');
}
