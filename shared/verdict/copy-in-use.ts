import type { Matched } from './claims-of-story.ts';
import type { WeighedClaim } from './resolve-holder.ts';
import type { Claim } from './verdict.ts';

/** From this part of a work on, its use is that of the whole: cutting a last sentence makes no excerpt. */
const WHOLE = 0.8;
export const isWhole = (copy: Claim | undefined): boolean => (copy?.shareOfWork ?? 0) >= WHOLE;

/**
 * Of several works of one holder in a story the one whose use is asked for: the largest, unless another stands whole beside it. A
 * short version of the largest, in the same place, is no use of its own.
 * @param copies the claims of one case that rest on shared text, the largest first
 */
export function copyInUse(copies: readonly WeighedClaim[], matches: readonly Matched[]): Claim | undefined {
  const [lead, ...others] = copies.map(({ claim }) => claim);
  if (!lead || isWhole(lead)) return lead;
  const spansOf = ({ workId }: Claim) => matches.find(({ match }) => match.workId === workId)?.match.spans ?? [];
  return others.find((other) => isWhole(other) && standsApart(spansOf(other), spansOf(lead))) ?? lead;
}

type Spans = Matched['match']['spans'];

function standsApart(spans: Spans, from: Spans): boolean {
  const length = spans.reduce((all, { qStart, qEnd }) => all + qEnd - qStart, 0);
  const shared = spans.flatMap(({ qStart, qEnd }) =>
    from.map((other) => Math.max(0, Math.min(qEnd, other.qEnd) - Math.max(qStart, other.qStart))),
  );
  return shared.reduce((all, part) => all + part, 0) * 2 < length;
}
