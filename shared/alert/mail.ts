/** One mail to one recipient, and its way through the recipient's channels. */
import type { Severity } from '../verdict/verdict.ts';
import type { CaseItem } from './case-item.ts';
import type { AlertPolicy, Recipient } from './recipient.ts';

export type MailKind = 'alert' | 'update' | 'digest' | 'storm' | 'escalation';

/** What a mail says of a case. */
export type ToldCase = Pick<
  CaseItem,
  'caseId' | 'hash' | 'partnerName' | 'holderNames' | 'severity' | 'total' | 'escalateAt'
> & {
  counts: { severity: Severity; kind: string; count: number }[];
  firstFlag: string | null;
  clause: string | null;
  dropId: string | null;
};

export interface Delivery {
  state: 'queued' | 'sending' | 'sent' | 'failed';
  attempts: number;
  /** When it is tried next, or when the try that runs counts as dead. */
  at: string;
  /** Short code of the last failure. */
  error: string | null;
}

export interface Mail {
  recipient: string;
  /** 1, 2, 3 … for each recipient. */
  no: number;
  kind: MailKind;
  at: string;
  /** Everything it tells, by id and hash. */
  cases: { caseId: string; hash: string }[];
  /** The gravest, in full. */
  shown: ToldCase[];
  flags: number;
  severity: Severity;
  /** By place in the recipient's list of channels. */
  deliveries: Record<string, Delivery>;
  version: number;
}

/** Cases told by one mail; more wait for the next one. */
export const MAIL_CASES = 300;
/** Cases told in full. */
const SHOWN = 12;
/** From so many cases on that were to be told at once, it is a storm. */
const STORM = 5;

/** @param items queued, for this recipient, at most MAIL_CASES */
export function composeMail(
  items: readonly CaseItem[],
  recipient: Recipient,
  policy: AlertPolicy,
  no: number,
  at: string,
): Mail {
  const rank = { high: 0, medium: 1, low: 2 } as const;
  const sorted = [...items].sort((a, b) => rank[a.severity] - rank[b.severity] || (a.caseId < b.caseId ? -1 : 1));
  return {
    ...{ recipient: recipient.id, no, kind: kindOf(items), at },
    cases: sorted.map(({ caseId, hash }) => ({ caseId, hash })),
    shown: sorted.slice(0, SHOWN).map((item) => toldCase(item, policy, at)),
    flags: items.reduce((sum, { total }) => sum + total, 0),
    severity: sorted[0]?.severity ?? 'low',
    deliveries: Object.fromEntries(
      recipient.channels.map((_, place) => [place, { state: 'queued', attempts: 0, at, error: null }]),
    ),
    version: 1,
  };
}

function kindOf(items: readonly CaseItem[]): MailKind {
  const urgent = items.filter(({ mode }) => mode === 'immediate');
  if (items.some(({ escalation }) => escalation)) return 'escalation';
  if (!urgent.length) return 'digest';
  if (items.length >= STORM) return 'storm';
  return items.every(({ toldHash }) => toldHash !== null) ? 'update' : 'alert';
}

function toldCase(item: CaseItem, policy: AlertPolicy, at: string): ToldCase {
  const { caseId, hash, partnerName, holderNames, severity, total, parts, escalation } = item;
  const counts = new Map<string, ToldCase['counts'][number]>();
  for (const count of parts.flatMap((part) => part.counts)) {
    const key = `${count.severity} ${count.kind}`;
    counts.set(key, { ...count, count: count.count + (counts.get(key)?.count ?? 0) });
  }
  const first = parts.find((part) => part.severity === severity) ?? parts[0];
  const minutes = escalation ? undefined : policy.escalate?.afterMinutes[severity];
  return {
    ...{ caseId, hash, partnerName, holderNames, severity, total },
    escalateAt: minutes === undefined ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString(),
    ...{ counts: [...counts.values()], firstFlag: first?.flagIds[0] ?? null },
    ...{ clause: first?.clause ?? null, dropId: parts.length === 1 ? (first?.dropId ?? null) : null },
  };
}

/** A try that has not said how it ended by then is taken for dead: its function was cut off. */
const LEASE_MS = 2 * 60_000;
const MINUTE = 60_000;
/** 1, 2, 4 … 64 minutes between tries: given up after two hours. */
export const TRIES = 8;

const isWaiting = ({ state }: Delivery) => state === 'queued' || state === 'sending';

/** Channels to be tried now. */
export const dueDeliveries = ({ deliveries }: Mail, now: string): string[] =>
  Object.keys(deliveries).filter((place) => {
    const delivery = deliveries[place];
    return delivery !== undefined && isWaiting(delivery) && delivery.at <= now;
  });

/** When a channel is to be tried next, null when none is. */
export function nextTry({ deliveries }: Mail): string | null {
  const waiting = Object.values(deliveries).filter(isWaiting);
  return waiting.map(({ at }) => at).sort()[0] ?? null;
}

export type Step = { do: 'claim' } | { do: 'sent' } | { do: 'failed'; error: string; forGood: boolean };

/** The mail after a step of one delivery. */
export function afterStep(mail: Mail, place: string, step: Step, now: string): Mail {
  const before = mail.deliveries[place] ?? { state: 'queued', attempts: 0, at: now, error: null };
  const later = (ms: number) => new Date(Date.parse(now) + ms).toISOString();
  const after = (): Delivery => {
    if (step.do === 'claim') return { ...before, state: 'sending', attempts: before.attempts + 1, at: later(LEASE_MS) };
    if (step.do === 'sent') return { ...before, state: 'sent', at: now, error: null };
    const over = step.forGood || before.attempts >= TRIES;
    const wait = MINUTE * 2 ** Math.max(0, before.attempts - 1);
    return { ...before, state: over ? 'failed' : 'queued', at: over ? now : later(wait), error: step.error };
  };
  return { ...mail, deliveries: { ...mail.deliveries, [place]: after() }, version: mail.version + 1 };
}

/** Whether another mail may be sent to the recipient now. @param last the latest mails, latest first */
export function maySend(last: readonly Pick<Mail, 'at'>[], { burst }: AlertPolicy, now: string): boolean {
  const since = new Date(Date.parse(now) - burst.minutes * MINUTE).toISOString();
  return last.filter(({ at }) => at > since).length < burst.mails;
}
