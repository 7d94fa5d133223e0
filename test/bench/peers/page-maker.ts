/** One web page in the making: its text, what stands around it, and a note of which is which. */
import { LANGUAGES } from '../reuse/languages-data.ts';
import { bodyOf, languageOf, type Story } from '../reuse/story-maker.ts';
import { PAGE_WORDS, type PageWords } from './page-words-data.ts';

const COMMAS: Record<string, string> = { ar: '،', fa: '،', zh: '，' };

export class PageMaker {
  readonly lang: string;
  readonly words: PageWords;
  readonly headline: string;
  readonly paragraphs: string[];
  /** Sentences of the article and of all that is none of it. Headings beside, dates and captions are neither. */
  readonly article: string[] = [];
  readonly around: string[] = [];
  #seed: number;

  constructor(lang: string, seed: number, length: number) {
    this.lang = lang;
    this.words = PAGE_WORDS[lang] as PageWords;
    this.#seed = seed * 1000;
    const story = languageOf(lang).story(this.#seed, length);
    this.headline = story.headline;
    this.article.push(story.headline);
    this.paragraphs = this.#prose(story);
  }

  /** Text of the article. */
  own(text: string): string {
    this.article.push(text);
    return text;
  }

  /** Text that is none of the article. */
  other(text: string): string {
    this.around.push(text);
    return text;
  }

  /** Another story, of so many words. */
  more(length: number): { headline: string; paragraphs: string[] } {
    const story = languageOf(this.lang).story(++this.#seed, length);
    return { headline: story.headline, paragraphs: this.#prose(story) };
  }

  /** All paragraphs of the article, or some, each as `as` puts it. */
  body(as: (text: string, no: number) => string, from = 0, to = this.paragraphs.length): string {
    return this.paragraphs
      .slice(from, to)
      .map((text, no) => as(this.own(text), no))
      .join('\n');
  }

  /** Links to other stories, each as `as` puts it. */
  links(count: number, as: (link: string) => string): string {
    return Array.from({ length: count }, (_, no) =>
      as(`<a href="/n/${no}">${this.other(this.more(6).headline)}</a>`),
    ).join('\n');
  }

  /** @param head further markup of the head */
  page(body: string, head = ''): string {
    const rtl = ['ar', 'fa'].includes(this.lang) ? ' dir="rtl"' : '';
    return `<!DOCTYPE html>\n<html lang="${this.lang}"${rtl}><head><meta charset="utf-8"><title>${this.headline} | ${this.words.home}</title>${head}</head>\n<body>${body}</body></html>`;
  }

  /** Sentences with a comma in each: prose has them, and tools that look for prose count them. */
  #prose(story: Story): string[] {
    const { blank = ' ' } = LANGUAGES[this.lang] ?? {};
    const comma = COMMAS[this.lang] ?? ',';
    return bodyOf(story)
      .split('\n\n')
      .map((text) => {
        const parts = blank ? text.split(' ') : [...text];
        const every = blank ? 9 : 18;
        return parts
          .map((part, at) => (at % every === every - 1 && /[\p{L}]$/u.test(part) ? part + comma : part))
          .join(blank);
      });
  }
}
