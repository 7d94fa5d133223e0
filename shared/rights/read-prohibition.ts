import { type Evidence, isLimited, type Part } from './evidence.ts';
import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import type { RightsTerm } from './terms.ts';

/** `No reproduction without …` opens its sentence. */
const OPENING = 12;
const MOST_OF_BARE_USE = 1.5;
const MOST_OF_BARE_NEED = 2.2;
/** The word of a fixed phrase says no more than the phrase: `for editorial use only`, `no archiving`. */
const inPhrase = (hit: Hit, hits: readonly Hit[]) =>
  hits.some(({ role, start, end }) => PHRASES.has(role) && start <= hit.start && end >= hit.end);
const PHRASES: ReadonlySet<string> = new Set(['editorial-use-only', 'personal-use-only', 'one-time-use', 'no-archive']);
const NOTHING: Part = { score: 0, terms: [] };

const distinctActs = (hits: readonly Hit[]) =>
  new Set(hits.filter(({ role }) => role === 'act').map(({ start }) => start)).size;

/** An act (copy, publish, rewrite, store, train …) and a modality (forbidden, not … may, only with consent). */
export function readProhibition(evidence: Evidence): Part {
  const { hits, has, near, view, strange } = evidence;
  if (!has('act', 'use', 'derive', 'store', 'archive', 'sell', 'ai')) return NOTHING;
  const [first] = hits.filter(({ role }) => role === 'not');
  const unlessGranted = has('without') && near('not', 'act', 12) && (first?.start ?? OPENING) < OPENING;
  const denied = has('ban') || near('not', 'may', 60) || unlessGranted;
  // `Its prior agreement` is consent, not a contract.
  const contract = hits.some(
    (hit) =>
      hit.role === 'contract' && !hits.some((b) => b.role === 'consent' && b.start < hit.start && b.end >= hit.end),
  );
  const granting = contract || has('consent', 'subscribe');
  // `Published without permission` reports; `only with permission` and `requires permission` rule.
  const conditional =
    granting &&
    (denied ? has('without', 'only', 'must') : has('only') || (has('must') && (contract || has('consent'))));
  const punished = has('legal-action') && (has('unauth') || (has('without') && has('consent')));
  if (!denied && !conditional && !punished) return NOTHING;
  // A grant under a licence says `only` and `licence` too.
  if (!denied && (has('cc-licence', 'free-to-republish') || (near('allow', 'act', 12) && !isLimited(hits))))
    return NOTHING;
  const free = (role: Role) => hits.some((hit) => hit.role === role && !inPhrase(hit, hits));
  const terms: RightsTerm[] = [];
  let score = (denied && (conditional || has('unauth'))) || punished ? 2.2 : 1.2;
  if (has('act', 'sell')) score += 0.6;
  for (const role of ['object', 'extent', 'written', 'claim', 'derive', 'store', 'archive', 'ai', 'sell'] as const)
    if (has(role)) score += 0.5;
  // Prose forbids one thing; notices list them: copying, storing, distributing.
  score += Math.min(1, 0.5 * Math.max(0, distinctActs(hits) - 1));
  if (granting) score += 0.5;
  // `The contents of the newspaper X`: whose it is is said, listed or not.
  if (view.named || (has('holdings') && has('kind'))) score += 0.6;
  if (view.alone) score += 0.5;
  if (has('ours')) score += 0.6;
  if (has('ai')) score += 0.6;
  // Without its source is not without its holder.
  if (denied && has('without') && has('source')) {
    terms.push('attribution-required');
    if (has('link')) terms.push('link-required');
    score += 0.6;
  } else if (denied && near('link', 'without', 12)) {
    terms.push('link-required');
  } else if (conditional && has('only') && has('source', 'link')) {
    terms.push('attribution-required');
    if (has('link')) terms.push('link-required');
  }
  // Use for training, for sale or in a country alone is barred for that purpose or there, not as such.
  const purpose = has('ai') || ((has('commercial') || has('territory')) && !granting);
  // `Commercial reuse requires a licence` bars no other.
  const soldOnly = has('commercial') && near('commercial', 'act', 2) && distinctActs(hits) === 1;
  if (
    (has('act') && !soldOnly) ||
    (free('use') && (denied || punished || (has('only') && has('consent', 'contract'))) && !purpose)
  )
    terms.push('no-republication');
  if (has('extent')) terms.push('in-whole-or-part');
  if (has('derive')) terms.push('no-derivatives');
  if (free('store')) terms.push('no-storage');
  if (free('archive')) terms.push('no-archive');
  if (has('ai')) terms.push('no-ai-tdm');
  if (has('sell')) terms.push('no-sales');
  if (has('commercial')) terms.push('non-commercial');
  const byContract = contract && !has('written') && !has('unauth');
  if (has('consent') && (conditional || punished || has('unauth')) && !byContract) terms.push('prior-permission');
  if (has('written') && has('consent')) terms.push('written-permission');
  if (contract) terms.push('contract-required');
  if (has('subscribe')) terms.push('subscription-required');
  // `Use` is of wood and of drones too: alone it needs a thing that is published, and else only supports its neighbour.
  const ofText = has('object', 'claim', 'extent', 'ours') || view.named;
  if (!ofText && !has('act', 'derive', 'ai')) score = Math.min(score, MOST_OF_BARE_USE);
  // So is consent that somebody must have.
  if (!ofText && !denied && !has('only')) score = Math.min(score, MOST_OF_BARE_NEED);
  // Seals, keys and birds are copied and moved as well: what is forbidden is a text, named or left unsaid.
  if (!ofText) score -= Math.max(has('consent') ? besideAct(evidence) : 0, (strange() - UNSAID) * PER_STRANGE);
  // Photos are of patients too: a text of ours is said to be so, and little else is said.
  else if (!view.named && !has('claim', 'ours')) score -= Math.max(0, strange() - SAID) * PER_STRANGE;
  return score > 0 ? { score, terms } : NOTHING;
}

/** The share of other words beside a ban that leaves its text unsaid; measured on notices and on news, 0 to 0.3 against 0.3 to 0.8. */
const UNSAID = 0.25;
const SAID = 0.32;
const PER_STRANGE = 9;
const BESIDE_ACT = 2.8;
const BREAK = /[,;:،(|-]/;

/** Between the only act and the next word of rights stands a word of neither: `copying of keys without permission`. */
function besideAct({ view: { text }, hits, strangeIn }: Evidence): number {
  const act = hits.find(({ role }) => role === 'act');
  if (!act || distinctActs(hits) > 1) return 0;
  const end = Math.max(...hits.filter(({ start }) => start <= act.end).map((hit) => hit.end));
  const next = hits.find(({ start, role }) => start > end && role !== 'thing')?.start ?? end;
  return strangeIn(end, next) && !BREAK.test(text.slice(end, next)) ? BESIDE_ACT : 0;
}
