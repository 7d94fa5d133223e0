/**
 * A story as the content checks read it. Folding, lines, links and contact places are worked out once, when a check first asks.
 * Places inside a check are offsets of the folded text unless it says otherwise; `placeOf` leads back to the story's text.
 */
import { type FoldedText, foldText } from '../rights/fold-text.ts';
import type { StoryFields } from '../split/segment.ts';
import { type ContactPlaces, contactPlaces } from './contact-places.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { linksIn } from './links.ts';
import type { Place } from './place.ts';
import { type FoundWords, findWords } from './word-groups.ts';

export interface PassageSource {
  text: string;
  kind: 'story' | 'brief';
  headline: string | null;
  lang: string | null;
  fields: StoryFields;
  /** ISO 8601. */
  receivedAt: string;
  /** ISO 3166-1 codes of the countries the partner publishes in: whose phone numbers are written without a prefix. */
  territories: readonly string[];
  /** True when the rights detector read the term in or for this story. */
  states: (term: 'embargo' | 'withdrawn') => boolean;
}

const MARK = /\p{M}/u;

export class Passage {
  readonly source: PassageSource;
  readonly text: string;
  #folded: FoldedText | undefined;
  #links: Place[] | undefined;
  #contacts: ContactPlaces | undefined;
  #words: FoundWords | undefined;
  #runs: DigitRun[] | undefined;

  constructor(source: PassageSource) {
    this.source = source;
    this.text = source.text;
  }

  /** Lower case, digits of all scripts as 0-9, invisible characters left out: see rights/fold-text.ts. */
  get folded(): string {
    return this.#fold().text;
  }

  /** Web addresses, in the folded text. */
  get links(): readonly Place[] {
    this.#links ??= linksIn(this.folded);
    return this.#links;
  }

  /** Where the text gives an organisation's contacts, in the folded text. */
  get contacts(): ContactPlaces {
    this.#contacts ??= contactPlaces(this.folded, this.words.contact);
    return this.#contacts;
  }

  /** Hits of the built-in word lists, in the folded text. */
  get words(): FoundWords {
    this.#words ??= findWords(this.folded);
    return this.#words;
  }

  /** Figures as they are grouped, in the folded text. */
  get digitRuns(): readonly DigitRun[] {
    this.#runs ??= digitRuns(this.folded);
    return this.#runs;
  }

  /** The place in the story's text of a stretch of the folded text. */
  placeOf({ start, end }: Place): Place {
    const { map } = this.#fold();
    let last = (map[end - 1] ?? 0) + 1;
    // The marks of the last letter were left out when it was folded, and belong to it.
    while (last < (map[end] ?? 0) && MARK.test(this.text[last] ?? '')) last += 1;
    return { start: map[start] ?? 0, end: last };
  }

  #fold(): FoldedText {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }
}
