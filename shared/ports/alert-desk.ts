/** Cases and mails of the recipients of alerts. Every write is one item. Reads are consistent unless said otherwise. */
import type { CaseItem } from '../alert/case-item.ts';
import type { Mail } from '../alert/mail.ts';
import type { AlertPolicy, Recipient } from '../alert/recipient.ts';

/** Something whose time has come: a case, or a mail with a channel to try. */
export type Due = { recipient: string } & ({ caseId: string } | { no: number });

export interface AlertDesk {
  items(recipient: string, caseIds: readonly string[]): Promise<CaseItem[]>;
  /** Stores over the version before it; false when another stands there. */
  putItem(item: CaseItem): Promise<boolean>;
  mail(recipient: string, no: number): Promise<Mail | null>;
  /** The latest first. */
  lastMails(recipient: string, limit: number): Promise<Mail[]>;
  putMail(mail: Mail): Promise<boolean>;
  /** What is due by then, the longest waiting first. May lag a little. */
  due(by: string, limit: number): Promise<Due[]>;
}

/** Who is told, and by which policy; what the register does not say is filled in. */
export interface AlertRules {
  recipients(): Promise<Recipient[]>;
  policy(): Promise<AlertPolicy>;
}
