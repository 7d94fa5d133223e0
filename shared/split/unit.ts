import type { Furniture } from './furniture.ts';
import type { SignOff } from './sign-off.ts';

/** A paragraph of the dump (one line, or wrapped lines put together), with what can be read off it alone. */
export interface Unit {
  /** Indexes of its first and last line. */
  first: number;
  last: number;
  /** Its lines joined by single spaces, entities decoded. */
  text: string;
  /** Its length as a reader of Latin script would count it. */
  size: number;
  role:
    | 'text'
    | 'notice'
    | 'endmark'
    | Furniture
    | 'masthead'
    | 'running'
    | 'stamp'
    | 'underline'
    | 'kicker'
    | 'subheading';
  gap: number;
  indent: number;
  /** `12.`, `٣)`, `•`, `##` at its start: how many characters, and the number if it is one. */
  marker: { length: number; number: number | null } | null;
  /** `BREAKING -`, `عاجل:` at its start. */
  flash: boolean;
  /** One of several items on one line of the file. */
  ticker: boolean;
  /** Opens with a word that leans on what was said before: `He said`, `وأضاف`, `Öte yandan`. */
  goesOn: boolean;
  /** Ends like a sentence: full stop, question or closing mark, or a sign-off. */
  closed: boolean;
  /** The word or few that stand before its sentence: `Altenried: …`, `SANTÉ. …`. */
  lead: string | null;
  /** Opens with two words of a page's buttons and more. */
  navigates: boolean;
  /** Ends in an address or hashtags, as posts do. */
  posted: boolean;
  /** Ends in `?` or `!`, as headlines may. */
  asks: boolean;
  /** Asks somebody to the face: `Have you ever …?` */
  interviews: boolean;
  sentences: number;
  capitals: boolean;
  /** Stands between marks: `**Title**`, `== Title ==`. */
  decorated: boolean;
  dateline: string | null;
  signOff: SignOff | null;
  /** One of the headlines that all say the same, or all stand over the same, figures aside. */
  recurs: boolean;
  /** A `Headline:` field. */
  titled: boolean;
  /** How often the same text stands in the dump. */
  copies: number;
  /** A rule stands right below it. */
  underlined: boolean;
  /** Named in a contents list of the dump. */
  listed: boolean;
  /** Its words of three letters and more, folded and shortened, as numbers of the dump's vocabulary. */
  words: Uint32Array;
}
