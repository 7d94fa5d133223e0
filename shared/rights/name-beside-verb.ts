import { inCapitals } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { between, creditedBefore, longSubject, possessive, siteOf, subject, tiedBefore } from './name-before-word.ts';
import {
  behindItsTie,
  creditLine,
  directlyBehind,
  inCase,
  inConstruct,
  labelled,
  licensor,
  linked,
  quotedBehind,
  reservedTo,
  rightBehind,
  tiedBehind,
} from './name-behind-word.ts';
import type { Clause, Reading } from './name-phrase.ts';
import type { NameSpan } from './name-span.ts';
import { legalFormUpTo } from './party-words.ts';

/** A party that no list holds, beside the word that makes it one: owning, consent, credit, link, licence. */
export function besideItsVerb(clause: Clause): NameSpan | null {
  const hits = longest(clause.hits);
  // `Distributed by Y under licence from X`: who hands on or prepared it is a party only where no other is.
  const secondary = hits.filter(({ role }) => SECONDARY.has(role));
  for (const hit of [...hits.filter((other) => !secondary.includes(other)), ...secondary]) {
    for (const reading of READINGS[hit.role] ?? []) {
      const found = reading(hit, clause);
      if (found) return withForm(found, clause);
    }
  }
  return null;
}

const SECONDARY: ReadonlySet<Role> = new Set<Role>(['licensed-syndication', 'made', 'object', 'holdings', 'site']);

/** `ООО «…»`: the legal form before the quotes belongs to the name, and so do they. */
function withForm({ start, end }: NameSpan, { text, written }: Clause): NameSpan {
  const form = text[start - 1] === '"' && text[end] === '"' ? legalFormUpTo(written.slice(0, start - 1)) : 0;
  return form ? { start: start - 1 - form, end: end + 1 } : { start, end };
}

/** Without the hits inside a longer one of the same role: `محفوظة` inside `محفوظة لصالح`. */
export const longest = (hits: readonly Hit[]) =>
  hits.filter(
    (hit) => !hits.some((other) => other.role === hit.role && other.start === hit.start && other.end > hit.end),
  );

const unlessShouted =
  (reading: Reading): Reading =>
  (hit, clause) =>
    inCapitals(clause.written) ? null : reading(hit, clause);
const ofConsent: readonly Reading[] = [tiedBefore, tiedBehind, inCase, inConstruct];
const ofSource: readonly Reading[] = [labelled, creditedBefore, quotedBehind(40), linked].map(unlessShouted);

/** Where the party stands, by the word beside it; the first reading that names one counts. */
const READINGS: Readonly<Partial<Record<Hit['role'], readonly Reading[]>>> = {
  ownsAfter: [quotedBehind(90), directlyBehind],
  ownsBefore: [subject],
  reserved: [reservedTo, longSubject],
  'all-rights-reserved': [reservedTo],
  'mandatory-credit': [creditLine],
  consent: ofConsent,
  contract: ofConsent,
  subscribe: [quotedBehind(4), tiedBehind, inConstruct, siteOf],
  unauth: [between],
  without: [between],
  link: ofSource,
  source: ofSource,
  must: [between],
  'used-with-permission': [tiedBefore, rightBehind, tiedBehind],
  'licensed-syndication': [behindItsTie],
  'attribution-required': [quotedBehind(12)],
  'cc-licence': [licensor],
  made: [rightBehind, subject],
  object: [inConstruct, possessive],
  holdings: [inConstruct],
  site: [inConstruct, siteOf],
};
