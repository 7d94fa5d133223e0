import { acknowledge, type CaseItem } from '../../shared/alert/case-item.ts';
import type { Mail } from '../../shared/alert/mail.ts';
import type { Recipient } from '../../shared/alert/recipient.ts';
import { type ConsolePorts, Refused } from './console.ts';

/** Mails of one page, the latest; a mail shows at most a dozen cases. */
const MAILS = 20;

export interface Inbox {
  recipient: Recipient;
  recipients: readonly Recipient[];
  mails: Mail[];
  /** Cases that the mails show, as they stand now. */
  cases: Map<string, CaseItem>;
  names: Map<string, string>;
}

type Ports = Pick<ConsolePorts, 'alerts' | 'alertRules' | 'people' | 'clock'>;

/** What one recipient was told: a fixed number of reads. @param id the first recipient when absent */
export async function readInbox({ alerts, alertRules, people }: Ports, id: string | undefined): Promise<Inbox> {
  const recipients = await alertRules.recipients();
  const recipient = id === undefined ? recipients[0] : recipients.find((one) => one.id === id);
  if (!recipient) throw new Refused(404, 'error.not-found');
  const mails = await alerts.lastMails(recipient.id, MAILS);
  const shown = mails.flatMap((mail) => mail.shown.map(({ caseId }) => caseId));
  const cases = new Map((await alerts.items(recipient.id, shown)).map((item) => [item.caseId, item]));
  const names = await people.names([...cases.values()].flatMap(({ acknowledged }) => acknowledged?.by ?? []));
  return { recipient, recipients, mails, cases, names };
}

/** Says for a recipient that somebody saw to it. Done twice, the first one stands. */
export async function acknowledgeCase(
  { alerts, clock }: Ports,
  recipient: string,
  caseId: string,
  by: string,
): Promise<CaseItem> {
  for (;;) {
    const [item] = await alerts.items(recipient, [caseId]);
    if (!item) throw new Refused(404, 'error.not-found');
    const next = acknowledge(item, by, clock.now());
    if (next === item || (await alerts.putItem(next))) return next;
  }
}
