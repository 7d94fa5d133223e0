import { afterMail, type CaseItem } from '../../shared/alert/case-item.ts';
import { composeMail, MAIL_CASES, type Mail, maySend } from '../../shared/alert/mail.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import type { AlertDesk } from '../../shared/ports/alert-desk.ts';
import { type DeliveryPorts, deliverMail } from './deliver-mail.ts';

/** So many others may be faster; then the clock goes on in a minute. */
const TRIES = 50;

/**
 * Makes one mail of those of the cases that are due, and sends it.
 *
 *     items marked with number n ─ mail n stored, once, with its list ─ items told ─ channels tried
 *
 * Whoever stores mail n decides what is in it. An item marked n that is not in its list is marked anew; one that is in it
 * is told, also when whoever stored the mail died. So each state of an item is told by exactly one mail.
 */
export async function flushRecipient(
  ports: DeliveryPorts,
  { recipient, policy }: { recipient: Recipient; policy: AlertPolicy },
  caseIds: readonly string[],
): Promise<void> {
  const { desk, clock } = ports;
  for (let tries = 0; tries < TRIES; tries++) {
    const last = await desk.lastMails(recipient.id, Math.max(1, policy.burst.mails));
    const no = (last[0]?.no ?? 0) + 1;
    const now = clock.now();
    const waiting = await settled(desk, await desk.items(recipient.id, caseIds), no, policy);
    const ready = waiting.filter(({ due }) => due <= now).slice(0, MAIL_CASES);
    // A storm waits: what comes meanwhile is told together.
    if (!ready.length || !maySend(last, policy, now)) return;
    const marked = await marking(desk, ready, no);
    if (!marked.length) continue;
    const mail = composeMail(marked, recipient, policy, no, now);
    if (!(await desk.putMail(mail))) continue;
    for (const item of marked) await tell(desk, item, mail, policy);
    await deliverMail(ports, mail, recipient);
  }
}

/** The items that still wait, after those that an earlier mail lists were taken for told. */
async function settled(
  desk: AlertDesk,
  items: readonly CaseItem[],
  no: number,
  policy: AlertPolicy,
): Promise<CaseItem[]> {
  const waiting: CaseItem[] = [];
  for (const item of items.filter(({ state }) => state === 'queued')) {
    if (item.mail === null || item.mail >= no) {
      waiting.push(item);
      continue;
    }
    const mail = await desk.mail(item.recipient, item.mail);
    const listed = mail?.cases.some(({ caseId }) => caseId === item.caseId);
    const now = mail && listed ? await tell(desk, item, mail, policy) : item;
    if (now?.state === 'queued') waiting.push(now);
  }
  return waiting;
}

async function marking(desk: AlertDesk, items: readonly CaseItem[], no: number): Promise<CaseItem[]> {
  const marked: CaseItem[] = [];
  for (const item of items) {
    const next = item.mail === no ? item : { ...item, mail: no, version: item.version + 1 };
    if (next === item || (await desk.putItem(next))) marked.push(next);
  }
  return marked;
}

/** Notes on an item that a mail tells it, in the state that the mail's list says. Gives the item as it stands then. */
async function tell(
  desk: AlertDesk,
  { recipient, caseId }: CaseItem,
  mail: Mail,
  policy: AlertPolicy,
): Promise<CaseItem | null> {
  const told = mail.cases.find((one) => one.caseId === caseId);
  for (;;) {
    const [item] = await desk.items(recipient, [caseId]);
    if (!item || !told || item.state !== 'queued' || item.mail !== mail.no) return item ?? null;
    const next = afterMail(item, { no: mail.no, hash: told.hash, at: mail.at }, policy);
    if (await desk.putItem(next)) return next;
  }
}
