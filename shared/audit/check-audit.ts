/** Recomputes what the heads vouch for. Each function gives the problems it finds, none when all holds. */
import { brokenAt, type FlagEvent } from '../review/flag-event.ts';
import { type ChainEnd, type DailyHead, endLeaf, headOf, headText } from './daily-head.ts';
import { type ProofStep, rootByProof } from './merkle.ts';

export interface AuditProblem {
  /** A flag, a drop, or `head <day>`. */
  subject: string;
  /** Number of the event, null when it is not about one. */
  seq: number | null;
  problem: 'altered' | 'missing' | 'not-in-head' | 'head-altered' | 'head-not-chained';
}

const problem = (subject: string, seq: number | null, kind: AuditProblem['problem']): AuditProblem[] => [
  { subject, seq, problem: kind },
];

/** Whether the events of one chain fit together, from the first on. */
export function checkChain(subject: string, events: readonly FlagEvent[]): AuditProblem[] {
  const stranger = events.find((event) => event.subject !== subject);
  if (stranger) return problem(subject, stranger.seq, 'altered');
  const seq = brokenAt(events);
  return seq === null ? [] : problem(subject, seq, 'altered');
}

/** Whether a chain still holds the event that it ended with on a day. */
export function checkEnd({ subject, seq, hash }: ChainEnd, events: readonly FlagEvent[]): AuditProblem[] {
  const event = events.find((one) => one.seq === seq);
  if (!event) return problem(subject, seq, 'missing');
  return event.hash === hash ? [] : problem(subject, seq, 'altered');
}

/**
 * @param stored the head as it lies in the store
 * @param ends the chain ends stored beside it
 * @param before hash of the stored head of the day before
 */
export function checkHead(stored: string, ends: readonly ChainEnd[], before: string): AuditProblem[] {
  const head = readHead(stored);
  if (!head) return problem('head', null, 'head-altered');
  const name = `head ${head.day}`;
  if (head.before !== before) return problem(name, null, 'head-not-chained');
  return headText(headOf(head.day, ends, before)) === stored ? [] : problem(name, null, 'head-altered');
}

/** Whether one chain end stands under the root of a head. */
export function checkProof(
  end: ChainEnd,
  proof: readonly ProofStep[],
  { root }: Pick<DailyHead, 'root'>,
): AuditProblem[] {
  return rootByProof(endLeaf(end), proof) === root ? [] : problem(end.subject, end.seq, 'not-in-head');
}

/** A stored head that is written exactly as heads are, or null. */
export function readHead(stored: string): DailyHead | null {
  try {
    const head = JSON.parse(stored) as DailyHead;
    return headText(head) === stored ? head : null;
  } catch {
    return null;
  }
}
