/**
 * The life of one case for one recipient. Each step gives the record that takes the place of the one before, or the same
 * one when nothing is to be done.
 *
 *     queued -> sent -> acknowledged          queued again when there is news; resolved when no flag of it is open
 */
import { sha256 } from '../pipeline/ids.ts';
import type { Severity } from '../verdict/verdict.ts';
import { type CasePart, gravest } from './alert-case.ts';
import { nextDigest, nextOpen } from './local-time.ts';
import type { AlertPolicy, Recipient } from './recipient.ts';

export interface CaseItem {
  recipient: string;
  caseId: string;
  partner: string;
  partnerName: string;
  holderNames: string[];
  parts: CasePart[];
  total: number;
  severity: Severity;
  /** Of all that it says. */
  hash: string;
  /** Hash of what was told last; null before the first mail. */
  toldHash: string | null;
  state: 'queued' | 'sent' | 'acknowledged' | 'resolved';
  mode: 'immediate' | 'digest';
  /** When it is to be told; ISO 8601. */
  due: string;
  /** Number of the mail it is meant for, while that is composed; number of the mail that told it last. */
  mail: number | null;
  sentAt: string | null;
  acknowledged: { by: string; at: string } | null;
  /** Unacknowledged at this moment, it goes to somebody else. */
  escalateAt: string | null;
  escalated: boolean;
  /** Somebody else did not acknowledge it. */
  escalation: boolean;
  /** From 1. Stored only over the version before. */
  version: number;
}

/** Drops of one case that are told apart; a case of more is told by its count. */
const PARTS = 40;

export interface News {
  caseId: string;
  partner: string;
  partnerName: string;
  holderNames: string[];
  dropId: string;
  part: CasePart | null;
}

const iso = (instant: number) => new Date(instant).toISOString();

export function isFor({ status, partners, holders, severities }: Recipient, { partner, part }: News): boolean {
  if (status === 'retired') return false;
  if (partners && !partners.includes(partner)) return false;
  if (!part) return true;
  if (severities && !severities.includes(part.severity)) return false;
  return !holders || part.holders.some((id) => holders.includes(id));
}

/** The item after news of one drop; null when there is nothing to keep. */
export function afterNews(
  standing: CaseItem | null,
  news: News,
  { recipient, policy, now }: { recipient: Recipient; policy: AlertPolicy; now: string },
): CaseItem | null {
  const others = (standing?.parts ?? []).filter(({ dropId }) => dropId !== news.dropId);
  const parts = [...others, ...(news.part ? [news.part] : [])]
    .sort((a, b) => (a.dropId < b.dropId ? -1 : 1))
    .slice(-PARTS);
  const hash = sha256(parts.map((part) => `${part.dropId} ${part.hash}`).join('\n')).slice(0, 32);
  if (hash === standing?.hash) return standing;
  if (!standing && !parts.length) return null;
  const severity = gravest(parts.map((part) => part.severity));
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const when = policy.when[severity];
  const says = { ...news, parts, hash, severity, total };
  const { part: _part, dropId: _drop, ...facts } = says;
  const version = (standing?.version ?? 0) + 1;
  if (standing && !parts.length)
    return { ...standing, ...facts, state: 'resolved', mail: null, escalateAt: null, version };
  if (standing && !isNews(standing, { severity, total })) return { ...standing, ...facts, version };
  if (when === 'never') return standing;
  const at = Date.parse(now);
  const due = iso(when === 'immediate' ? nextOpen(at, severity, recipient) : nextDigest(at, recipient));
  const waiting = standing?.state === 'queued' ? standing.due : due;
  return {
    ...facts,
    recipient: recipient.id,
    toldHash: standing?.toldHash ?? null,
    state: 'queued',
    mode: when,
    due: waiting < due ? waiting : due,
    ...{ mail: null, sentAt: standing?.sentAt ?? null, acknowledged: null, escalateAt: null, escalated: false },
    ...{ escalation: false, version },
  };
}

/** Flags that went away are no news, nor is a change of what nobody was told of yet: that is told in its place. */
function isNews(standing: CaseItem, now: Pick<CaseItem, 'severity' | 'total'>): boolean {
  if (standing.state === 'queued') return standing.severity !== now.severity || standing.mail !== null;
  if (standing.state === 'resolved') return true;
  return now.total >= standing.total || gravest([standing.severity, now.severity]) !== standing.severity;
}

/** After a mail that lists the case with this hash. What changed in between stays queued, for the next one. */
export function afterMail(
  item: CaseItem,
  told: { no: number; hash: string; at: string },
  policy: AlertPolicy,
): CaseItem {
  const known = { ...item, toldHash: told.hash, sentAt: told.at, version: item.version + 1 };
  if (item.hash !== told.hash) return { ...known, mail: null };
  const minutes = item.escalation ? undefined : policy.escalate?.afterMinutes[item.severity];
  const escalates = minutes !== undefined && !item.escalated && policy.escalate?.to !== item.recipient;
  const escalateAt = escalates ? iso(Date.parse(told.at) + minutes * 60_000) : null;
  return { ...known, state: 'sent', mail: told.no, escalateAt };
}

export function acknowledge(item: CaseItem, by: string, at: string): CaseItem {
  if (item.acknowledged || item.state === 'resolved') return item;
  return {
    ...item,
    state: 'acknowledged',
    acknowledged: { by, at },
    escalateAt: null,
    mail: null,
    version: item.version + 1,
  };
}

/** Whether it waits for nobody but somebody else. */
export const isOverdue = ({ state, escalateAt }: CaseItem, now: string): boolean =>
  state === 'sent' && escalateAt !== null && escalateAt <= now;

/** For whoever is told because nobody acknowledged: at once, whatever the hour. */
export const escalationOf = (item: CaseItem, to: string, now: string): CaseItem => ({
  ...item,
  ...{ recipient: to, caseId: `${item.caseId}~${item.recipient}`, toldHash: null, state: 'queued', mode: 'immediate' },
  ...{ due: now, mail: null, sentAt: null, escalateAt: null, escalated: false, escalation: true, version: 1 },
});

/** When somebody has to look at it again, null when nobody has. */
export const nextLook = ({ state, due, escalateAt }: CaseItem): string | null =>
  state === 'queued' ? due : state === 'sent' ? escalateAt : null;
