import { type CaseItem, escalationOf, isOverdue } from '../../shared/alert/case-item.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import { storyOfFlag } from '../../shared/pipeline/ids.ts';
import type { AlertRules, Due } from '../../shared/ports/alert-desk.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import { type DeliveryPorts, deliverMail } from './deliver-mail.ts';
import { flushRecipient } from './flush-recipient.ts';

export interface DuePorts extends DeliveryPorts {
  rules: AlertRules;
  ledger: Ledger;
}

/** Looked at in one call; a minute later comes the next. */
const DUE = 1_000;

/** Everything whose time has come: digests, ends of quiet hours, tries that failed, cases that nobody acknowledged. */
export async function workDue(ports: DuePorts): Promise<{ due: number }> {
  const { desk, rules, clock } = ports;
  const [due, recipients, policy] = await Promise.all([desk.due(clock.now(), DUE), rules.recipients(), rules.policy()]);
  const told = recipients.filter(({ status }) => status !== 'retired');
  const byId = new Map(told.map((recipient) => [recipient.id, recipient]));
  for (const [id, theirs] of Map.groupBy(due, (one) => one.recipient)) {
    const recipient = byId.get(id);
    // Somebody who is no longer listed, or retired, is told nothing more.
    if (recipient) await workFor(ports, recipient, policy, byId, theirs);
  }
  return { due: due.length };
}

async function workFor(
  ports: DuePorts,
  recipient: Recipient,
  policy: AlertPolicy,
  all: ReadonlyMap<string, Recipient>,
  due: readonly Due[],
): Promise<void> {
  const { desk, clock } = ports;
  for (const one of due) {
    const mail = 'no' in one ? await desk.mail(recipient.id, one.no) : null;
    if (mail) await deliverMail(ports, mail, recipient);
  }
  const caseIds = due.flatMap((one) => ('caseId' in one ? [one.caseId] : []));
  if (!caseIds.length) return;
  for (const item of await desk.items(recipient.id, caseIds)) {
    const to = policy.escalate && all.get(policy.escalate.to);
    if (isOverdue(item, clock.now())) await escalate(ports, item, to ?? null, policy);
  }
  await flushRecipient(ports, { recipient, policy }, caseIds);
}

/** First for whoever comes next, then noted here: after a kill in between the first is met again and nothing doubles. */
async function escalate(ports: DuePorts, item: CaseItem, to: Recipient | null, policy: AlertPolicy): Promise<void> {
  const { desk, clock } = ports;
  const open = await anyOpen(ports.ledger, item);
  const over: CaseItem = { ...item, escalateAt: null, version: item.version + 1 };
  if (!open) return void (await desk.putItem({ ...over, state: 'resolved' }));
  if (to) {
    const next = escalationOf(item, to.id, clock.now());
    await desk.putItem(next);
    await flushRecipient(ports, { recipient: to, policy }, [next.caseId]);
  }
  await desk.putItem({ ...over, escalated: true });
}

/** The flags may have been decided since: then nobody is called. */
async function anyOpen(ledger: Ledger, { parts }: CaseItem): Promise<boolean> {
  if (parts.some(({ total, flagIds }) => total > flagIds.length)) return true;
  const ids = new Set(parts.flatMap(({ flagIds }) => flagIds));
  for (const story of new Set([...ids].map((id) => storyOfFlag(id)))) {
    const flags = story ? await ledger.flagsOfStory(story) : [];
    if (flags.some((flag) => ids.has(flag.flagId) && isOpen(flag))) return true;
  }
  return false;
}
