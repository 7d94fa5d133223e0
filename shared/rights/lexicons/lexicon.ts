import type { RightsTerm } from '../terms.ts';

/**
 * What a word does in a rights clause. Entries of a role are separated by ` | `; `stem*` matches any ending, `*end` any
 * beginning. Entries are folded before use (see fold-text.ts), so case, accents and Arabic letter variants do not matter.
 */
const ROLES = [
  // what is claimed
  'claim',
  'right',
  'reserved',
  'allRights',
  'own',
  'protect',
  // what is done
  'act',
  'use',
  'derive',
  'store',
  'archive',
  'ai',
  'sell',
  'commercial',
  // whether it may be done: `ban` says no by itself, `not` with `may` says no together
  'ban',
  'not',
  'may',
  'allow',
  'unauth',
  'only',
  'without',
  'must',
  // our, this article: speaks of what the notice stands in
  'ours',
  // on which condition
  'consent',
  'written',
  'contract',
  'subscribe',
  'extent',
  'source',
  'link',
  // to what, and whose
  'object',
  // in any form, by any means: says nothing by itself
  'manner',
  // whom it must not reach: third parties
  'others',
  'label',
  'ownsAfter',
  'ownsBefore',
  // parties that name nobody (the publisher, its author), and words for a kind of publisher beside which a name stands
  'nobody',
  'kind',
  // embargo, kill and hand-over
  'embargo',
  'until',
  'kill',
  'killObject',
  'please',
  'territory',
  // of what it speaks: a picture, a site, this item, all that somebody publishes; and labels of picture credits
  'picture',
  'site',
  'item',
  'output',
  'credit',
  // prepared by, beside who prepared it
  'made',
  // all that a publisher has, beside its name: content, materials
  'holdings',
  // opens a byline
  'byline',
  // `copyright law`: talk of the thing, no sign
  'talk',
  // against: reporting verbs, courts and laws, and homonyms that cancel the words they cover
  'report',
  'law',
  // what is copied, carried, shown or sold and is no text: goods, keys, animals, patients
  'thing',
  'mask',
] as const;
export type Role = (typeof ROLES)[number] | RightsTerm;

export interface Lexicon {
  /** BCP 47 primary subtag; `und` stands for marks that every language uses. */
  lang: string;
  /** One-letter words written onto the next one (Arabic و, Hebrew ה …): skipped at the start of a word. */
  proclitics?: readonly string[];
  party?: PartyWords;
  commons?: CommonsWords;
  /** Written with a dot, so that no sentence ends there; separated by blanks. */
  abbreviations?: string;
  /** Go on behind `a.m.`; separated by blanks. */
  afterHours?: string;
  /** A key that is a rights term holds phrases that state this term by themselves. */
  roles: Partial<Record<Role, string>>;
}

/** How a language ties a named party to the words of rights; words separated by ` | `. */
export interface PartyWords {
  /** Stand before a party and tie it to what was said: `of`, `from`, `by`. */
  of?: string;
  /** Stand before the one to whom something is said to belong, however far behind the verb: Arabic `إلى`. */
  to?: string;
  articles?: string;
  /** Stand between a masthead and the company that owns it: `a division of`. */
  parent?: string;
  /** Open what is named beside a party and no part of its name: `and its affiliates`. */
  besides?: string;
  /** Go on with a name though they mean an act: Arabic `للنشر`, for publishing. */
  inName?: string;
  /** Stand inside names: `of`, `and`. */
  within?: string;
  /** Letters written onto a party: Arabic `ل`. */
  onto?: string;
  /** Stand behind a party and tie it to the next word: `の`, `کی`. */
  genitives?: string;
  /** End a word that ties the next one to it: Sorani `ی`. */
  binds?: string;
  /** Written onto the end of a name, they say `is`: Sorani `یە`. */
  is?: string;
  /** Go on with the sentence, so that a name ends before them: for scripts without capitals. */
  goesOn?: string;
  /** How a word ends in a case, and how in the name itself: `en>e`, separated by blanks; one that is only written onto it: `nin>`. */
  endings?: string;
}

/** How a language spells out the Creative Commons licences behind `Creative Commons`; words separated by ` | `. */
export interface CommonsWords {
  /** What Creative Commons is called. */
  name?: string;
  by?: string;
  nc?: string;
  nd?: string;
  sa?: string;
}
