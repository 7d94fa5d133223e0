/** What a story says about its own use: withdrawn, under embargo, freely given. */
import { momentsOf } from '../license/stated-moment.ts';
import type { Offer } from '../license/use-request.ts';
import type { DetectedStory } from '../pipeline/batch.ts';
import type { RightsTerm } from '../rights/terms.ts';
import type { Claim } from './verdict.ts';

const WITHDRAWN_STATUS = new Set(['canceled', 'cancelled', 'withheld', 'withdrawn', 'killed', 'kill', 'deleted']);

export function isWithdrawn({ fields, rights }: Pick<DetectedStory, 'fields' | 'rights'>): boolean {
  if (fields.mark === 'kill') return true;
  // NewsML-G2 writes `stat:canceled`.
  const status = fields.metadata?.status?.toLowerCase().split(':').at(-1)?.trim() ?? '';
  return WITHDRAWN_STATUS.has(status) || rights.some(({ notice }) => notice.terms.includes('withdrawn'));
}

/** Without an hour or a zone it is the latest instant that the field can mean: nobody is allowed too early. */
function endOf(stated: string | undefined): string | null {
  const moments = stated === undefined ? null : momentsOf(stated);
  if (!stated || !moments) return null;
  return moments.first === moments.last ? stated.trim() : new Date(moments.last).toISOString();
}

/** Null when no embargo is stated; `until` null when its end cannot be read. */
export function embargoOf({
  fields,
  rights,
}: Pick<DetectedStory, 'fields' | 'rights'>): { until: string | null } | null {
  const { embargo, metadata } = fields;
  const stated = rights.some(({ notice }) => notice.terms.includes('embargo'));
  if (!stated && embargo === undefined && metadata?.embargoed === undefined) return null;
  // Words last: a field gives an instant, a sentence the latest that it can mean.
  const worded = rights.map(({ notice }) => notice.facts?.embargo?.until).filter((until) => typeof until === 'string');
  return { until: endOf(metadata?.embargoed) ?? endOf(embargo) ?? worded.sort().at(-1) ?? null };
}

const GIVES: RightsTerm[] = ['free-to-republish', 'cc-licence', 'public-domain'];
/** Stated beside a grant, they take it back: a prohibition beats a grant. */
const TAKES: RightsTerm[] = ['no-republication', 'contract-required', 'subscription-required', 'personal-use-only'];
/** Of the grant; what the text states of its own use beside it bounds every grant (`stated-limits.ts`). */
const CONDITIONS: RightsTerm[] = [
  'attribution-required',
  'link-required',
  'non-commercial',
  'no-derivatives',
  'share-alike',
  'no-storage',
  'no-ai-tdm',
];

/** Met where the text itself names the holder. */
const MET_BY_NAME: RightsTerm[] = ['attribution-required'];

export interface PublicGrant extends Offer {
  term: RightsTerm;
  open: RightsTerm[];
  conditions: RightsTerm[];
}

/**
 * The grant to everybody that the claims of one case state, null when they state none or take it back.
 * @param named whether the story names the holder in its text
 */
export function publicGrantOf(claims: readonly Claim[], named: boolean): PublicGrant | null {
  const terms = new Set(claims.flatMap((claim) => claim.terms));
  const term = GIVES.find((given) => terms.has(given));
  if (!term || TAKES.some((taken) => terms.has(taken))) return null;
  if (terms.has('public-domain')) return { term: 'public-domain', conditions: [], open: [] };
  const conditions = CONDITIONS.filter((condition) => terms.has(condition));
  return { term, conditions, open: conditions.filter((condition) => !(named && MET_BY_NAME.includes(condition))) };
}
