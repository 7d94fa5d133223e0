import { type Evidence, isLimited, type Part } from './evidence.ts';
import type { RightsTerm } from './terms.ts';

/** Of the letters of a sentence, blanks among them. */
const ALL_OF_IT = 0.7;

/** Allowed, with or without a condition: source named, link given, free of charge, for subscribers. */
export function readCondition({ hits, has, near, view, coverage }: Evidence): Part {
  const terms: RightsTerm[] = [];
  let score = 0;
  const denied = has('ban') || near('not', 'may', 60);
  const acts = has('act', 'use', 'derive');
  if (has('source', 'link') && has('must', 'only') && acts && !has('mandatory-credit')) {
    terms.push('attribution-required');
    score += 2.4 + (has('object') ? 0.6 : 0) + (has('ours') ? 0.4 : 0);
    if (has('link')) {
      terms.push('link-required');
      score += 0.4;
    }
  }
  if (has('source', 'link') && has('must') && !acts && !has('mandatory-credit') && has('source')) {
    terms.push('attribution-required');
    if (has('link')) terms.push('link-required');
    score += 1;
  }
  const conditioned = has('source', 'link') && has('must') && near('may', 'act', 20);
  const allowed = near('allow', 'act', 60) || near('allow', 'use', 30) || conditioned;
  if (!denied && allowed && !isLimited(hits) && (has('act') || has('object'))) {
    terms.push('free-to-republish');
    score +=
      1.8 +
      (has('object') ? 0.6 : 0) +
      (has('source', 'link') ? 1 : 0) +
      (view.alone ? 0.4 : 0) +
      (has('ours') ? 0.5 : 0);
    if (hits.filter(({ role }) => role === 'allow').length > 1) score += 0.4;
    const linked = has('link-required') || (has('link') && has('must', 'only'));
    if (has('source') || linked) terms.push('attribution-required');
    if (linked) terms.push('link-required');
  }
  // `For subscribers only.`: one of the terms of a wire's line in capitals, or all that the sentence says.
  const advisory = (view.capitals && view.alone) || coverage >= ALL_OF_IT;
  if (has('subscribe') && has('only', 'must') && (acts || advisory || has('object', 'claim', 'right', 'commercial'))) {
    terms.push('subscription-required');
    // Pools and car parks are for subscribers too: use alone says little.
    const ofText = has('act', 'object', 'claim') || view.named;
    score += (ofText ? 1.5 : 0.5) + (view.named ? 0.6 : 0) + (has('contract') ? 0.8 : 0);
  }
  if (has('contract') && has('must', 'only') && acts && has('object')) {
    terms.push('contract-required');
    score += 1.5;
  }
  if (has('territory') && has('only', 'ban', 'not', 'use')) {
    terms.push('territory-restricted');
    // A usage line says it first or behind its label; prose says where something may be used in passing.
    const first = hits.find(({ role }) => role === 'territory');
    score += 1.6 + (view.alone && view.lineStart && ((first?.start ?? 99) <= 2 || has('label')) ? 1 : 0);
  }
  return { score, terms };
}
