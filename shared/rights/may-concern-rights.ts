import type { Hit } from './lexicon-trie.ts';
import type { Role } from './lexicons/lexicon.ts';
import { RIGHTS_TERMS } from './terms.ts';

/** Words that say something about rights by themselves. */
const SPEAKS: ReadonlySet<Role> = new Set<Role>([
  ...RIGHTS_TERMS,
  ...(['claim', 'allRights', 'reserved', 'unauth', 'embargo', 'kill', 'territory', 'ownsAfter', 'ownsBefore'] as const),
]);
/** Two words of one language, one of each kind, say something together. */
const DOES: ReadonlySet<Role> = new Set<Role>([
  'act',
  'use',
  'derive',
  'store',
  'archive',
  'sell',
  'ai',
  'right',
  'object',
  'others',
]);
const BINDS: ReadonlySet<Role> = new Set<Role>([
  ...(['ban', 'not', 'without', 'only', 'must', 'allow', 'own', 'subscribe', 'contract'] as const),
]);

/** Whether words may say something about rights together: most prose is turned away here, and most languages of the rest. */
export function mayConcernRights(hits: readonly Hit[]): boolean {
  const binding = new Set<string>();
  for (const { role, lang } of hits) {
    if (SPEAKS.has(role)) return true;
    if (BINDS.has(role)) binding.add(lang);
  }
  // `FOR SUBSCRIBERS ONLY.`
  if (
    hits.some(({ role, lang }) => role === 'subscribe' && binding.has(lang)) &&
    hits.some(({ role }) => role === 'only')
  )
    return true;
  return binding.size > 0 && hits.some(({ role, lang }) => DOES.has(role) && binding.has(lang));
}
