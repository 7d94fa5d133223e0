import { type CopyrightSign, copyrightSigns, isWord } from './copyright-sign.ts';
import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { RIGHTS_TERMS, type RightsTerm } from './terms.ts';

/** What one sentence says about rights, in the language that says most. */
export interface Statement {
  terms: Set<RightsTerm>;
  /** Evidence for, less evidence against; a notice needs NOTICE_SCORE. */
  score: number;
  lang: string;
  hits: Hit[];
  sign: CopyrightSign | null;
  /** The sentence does not end its clause on its own: it says something only beside another one. */
  supports: boolean;
}

export const NOTICE_SCORE = 3;
const TERMS: ReadonlySet<string> = new Set(RIGHTS_TERMS);
/** A term phrase as strong as a clause; the others need company, capitals or a line of their own. */
const STRONG: ReadonlySet<RightsTerm> = new Set([
  'all-rights-reserved',
  'cc-licence',
  'mandatory-credit',
  'no-republication',
  'no-ai-tdm',
  'free-to-republish',
  'no-archive',
  'no-sales',
  'one-time-use',
  'used-with-permission',
]);
const WEAK: ReadonlySet<RightsTerm> = new Set([
  'rights-contact',
  'legal-action',
  'share-alike',
  'licensed-syndication',
  'public-domain',
  'attribution-required',
  'link-required',
]);

export interface SentenceView {
  /** Folded. */
  text: string;
  /** As written. */
  original: string;
  /** Fills its line and is short. */
  alone: boolean;
  /** Names a holder of the directory. */
  named: boolean;
  lineStart: boolean;
}

/** Hits covered by a mask (a homonym such as "human rights") are out before this is called. */
export function readStatement(view: SentenceView, hits: readonly Hit[]): Statement {
  const signs = copyrightSigns(view.text);
  const langs = new Set(hits.map((hit) => hit.lang));
  langs.add('und');
  let best: Statement | null = null;
  for (const lang of langs) {
    const own = hits.filter((hit) => hit.lang === lang || hit.lang === 'und');
    const read = readIn(lang, view, own, signs);
    if (!best || read.score > best.score || (read.score === best.score && read.terms.size > best.terms.size))
      best = read;
  }
  return best as Statement;
}

function readIn(lang: string, view: SentenceView, hits: Hit[], signs: CopyrightSign[]): Statement {
  const terms = new Set<RightsTerm>();
  const roles = new Map<Role, number>();
  for (const { role } of hits) roles.set(role, (roles.get(role) ?? 0) + 1);
  const has = (...wanted: Role[]) => wanted.some((role) => roles.has(role));
  const near = (a: Role, b: Role, within: number) =>
    hits.some(
      (x) => x.role === a && hits.some((y) => y.role === b && x !== y && gap(x, y) <= within && gap(x, y) >= 0),
    );
  let score = 0;
  const sign = pickSign(view, signs);

  if (sign) {
    terms.add('copyright-claim');
    score += sign.year ? 3.5 : isWord(view.text, sign) ? 2.5 : 3;
  }
  if (has('claim') && has('protect', 'own') && (has('object') || view.named || has('allRights'))) {
    terms.add('copyright-claim');
    score += 3;
  } else if (has('right') && near('right', 'own', 60) && has('object', 'allRights')) {
    terms.add('copyright-claim');
    score += 3;
  } else if (has('claim') && has('protect', 'own', 'reserved')) {
    terms.add('copyright-claim');
    score += 2;
  } else if (has('object') && near('object', 'own', 40) && has('ownsAfter', 'ownsBefore') && view.named) {
    terms.add('copyright-claim');
    score += 2;
  }
  if (has('allRights') && has('own') && !has('reserved')) terms.add('all-rights-reserved');
  if (near('right', 'reserved', 45) || near('allRights', 'reserved', 60) || near('claim', 'reserved', 40)) {
    terms.add(has('ai') && !has('allRights') ? 'no-ai-tdm' : 'all-rights-reserved');
    score += 3;
  }

  const stated = hits.filter((hit) => TERMS.has(hit.role));
  const statedTerms = new Set(stated.map((hit) => hit.role as RightsTerm));
  for (const term of statedTerms) {
    terms.add(term);
    score += STRONG.has(term) ? 2 : WEAK.has(term) ? 0.5 : 1.5;
  }
  if (statedTerms.has('all-rights-reserved')) score += 1.5;
  if (statedTerms.has('cc-licence')) score += 0.5;
  if (statedTerms.size && (capitals(view.original) || view.alone)) score += 1.2;

  const prohibition = readProhibition(has, near, view);
  score += prohibition.score;
  for (const term of prohibition.terms) terms.add(term);
  if (prohibition.score < 2) {
    const condition = readCondition(has, near);
    score += condition.score;
    for (const term of condition.terms) terms.add(term);
  }
  score += readUrgent(has, view, hits, terms);

  if (has('label') && view.lineStart && score > 0) score += 0.8;
  const against = (roles.get('report') ?? 0) + (roles.get('law') ?? 0);
  if (against) score -= Math.min(6, 1.5 + against * 1.5);
  const supports = score > 0 && terms.size > 0 && !against;
  return { terms, score, lang, hits, sign, supports };
}

const gap = (a: Hit, b: Hit) => (a.start <= b.start ? b.start - a.end : a.start - b.end);
const LETTERS = /[\p{L}]/gu;
/** Written in capitals, as wires write usage terms. */
function capitals(original: string): boolean {
  const letters = original.slice(0, 400).match(LETTERS) ?? [];
  const upper = letters.filter((char) => char !== char.toLowerCase()).length;
  return letters.length >= 6 && upper / letters.length > 0.7;
}

function pickSign(view: SentenceView, signs: CopyrightSign[]): CopyrightSign | null {
  for (const sign of signs) {
    if (!isWord(view.text, sign)) return sign;
    const capital = /^(?:Copyright|COPYRIGHT)/.test(view.original.slice(0, 9));
    if (sign.year && capital) return sign;
    if (
      capital &&
      sign.start === 0 &&
      view.text.length <= 120 &&
      /^copyright (?!law|act|claim|inf|is|and|or|holder|own|lawsuit|offic|rule|protection|notice|reform|case)/.test(
        view.text,
      )
    )
      return sign;
  }
  return null;
}

interface Part {
  score: number;
  terms: RightsTerm[];
}

type Has = (...roles: Role[]) => boolean;
type Near = (a: Role, b: Role, within: number) => boolean;

function readProhibition(has: Has, near: Near, view: SentenceView): Part {
  const acts = has('act', 'use', 'derive', 'store', 'sell', 'ai');
  const denied = has('ban') || near('not', 'may', 60);
  const granting = has('consent', 'contract', 'subscribe');
  const conditional = granting && (has('without') || has('only'));
  if (!acts || !(denied || conditional || has('unauth'))) return { score: 0, terms: [] };
  const terms: RightsTerm[] = [];
  let score = denied && (conditional || has('unauth')) ? 2.2 : 1.2;
  if (has('act')) score += 0.4;
  for (const role of ['object', 'extent', 'written', 'claim', 'derive', 'store', 'ai', 'sell'] as const)
    if (has(role)) score += 0.5;
  if (granting) score += 0.5;
  if (view.named) score += 0.6;
  if (view.alone) score += 0.4;
  if (has('act') || (has('use') && denied)) terms.push('no-republication');
  if (has('extent')) terms.push('in-whole-or-part');
  if (has('derive')) terms.push('no-derivatives');
  if (has('store')) terms.push('no-storage');
  if (has('ai')) terms.push('no-ai-tdm');
  if (has('sell')) terms.push('no-sales');
  if (has('commercial')) terms.push('non-commercial');
  if (has('consent') && (conditional || has('unauth')) && !(has('contract') && !has('written') && !has('unauth')))
    terms.push('prior-permission');
  if (has('written') && has('consent')) terms.push('written-permission');
  if (has('contract')) terms.push('contract-required');
  if (has('subscribe')) terms.push('subscription-required');
  return { score, terms };
}

/** Allowed, with or without a condition: source named, link given, free of charge, for subscribers. */
function readCondition(has: Has, near: Near): Part {
  const terms: RightsTerm[] = [];
  let score = 0;
  const acts = has('act', 'use', 'derive');
  if (has('source', 'link') && has('must', 'only') && (acts || has('object'))) {
    terms.push('attribution-required');
    score += 2 + (acts ? 0.7 : 0) + (has('object') ? 0.5 : 0);
  }
  if (has('link') && has('must', 'only') && acts) {
    terms.push('link-required');
    score += 0.5;
  }
  if (has('allow') && has('act') && (near('allow', 'act', 60) || near('act', 'allow', 60))) {
    terms.push('free-to-republish');
    score += 1.4 + (has('object') ? 0.6 : 0) + (has('source', 'link') ? 0.8 : 0);
    if (has('source')) terms.push('attribution-required');
  }
  if (has('subscribe') && has('only', 'must') && (acts || has('object', 'claim', 'right', 'commercial'))) {
    terms.push('subscription-required');
    score += 1.5;
  }
  if (has('contract') && has('must', 'only') && acts && has('object')) {
    terms.push('contract-required');
    score += 1.5;
  }
  if (has('territory') && has('only', 'ban', 'not')) {
    terms.push('territory-restricted');
    score += 1.6;
  }
  return { score, terms };
}

/** Embargo and kill: the word must open the sentence or stand in capitals, beside a time or a request. */
function readUrgent(has: Has, view: SentenceView, hits: Hit[], terms: Set<RightsTerm>): number {
  const first = (role: Role) => hits.find((hit) => hit.role === role);
  const base = view.text.length;
  const embargo = first('embargo');
  let score = 0;
  const lead = view.text.slice(0, 24);
  if (embargo && (has('until') || /\d{1,2}[:.h]\d\d|\b\d{1,2}\b/.test(view.text)) && base <= 400) {
    const opens = view.lineStart && hits.some((hit) => hit.role === 'embargo' && hit.start <= 28);
    if (opens || capitals(view.original)) {
      terms.add('embargo');
      score += 3.2;
    }
  }
  const kill = hits.filter((hit) => hit.role === 'kill').length;
  if (kill && base <= 700) {
    const object = has('killObject');
    const asked = has('please');
    const bare = capitals(view.original) && base <= 60 && (kill >= 2 || object);
    if (bare || (object && asked) || (kill >= 2 && object && asked)) {
      terms.add('withdrawn');
      score += bare ? 3.2 : lead && view.lineStart ? 3.2 : 2.6;
    }
  }
  return score;
}
