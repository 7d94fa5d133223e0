/** The ports of delivery over plain maps, and channels that note what reaches them. */
import { DEFAULT_POLICY, DEFAULT_RECIPIENTS } from '../../shared/alert/alert-defaults-data.ts';
import { type CaseItem, nextLook } from '../../shared/alert/case-item.ts';
import { type Mail, nextTry } from '../../shared/alert/mail.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import type { AlertDesk, AlertRules, Due } from '../../shared/ports/alert-desk.ts';
import type { Channel, Outgoing } from '../../shared/ports/channel.ts';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export class MemoryAlertDesk implements AlertDesk {
  readonly itemsById = new Map<string, CaseItem>();
  readonly mails = new Map<string, Mail>();
  async items(recipient: string, caseIds: readonly string[]) {
    return copy([...new Set(caseIds)].flatMap((id) => this.itemsById.get(`${recipient}#${id}`) ?? []));
  }
  async putItem(item: CaseItem) {
    const key = `${item.recipient}#${item.caseId}`;
    if ((this.itemsById.get(key)?.version ?? 0) !== item.version - 1) return false;
    this.itemsById.set(key, copy(item));
    return true;
  }
  async mail(recipient: string, no: number) {
    return copy(this.mails.get(`${recipient}#${no}`) ?? null);
  }
  async lastMails(recipient: string, limit: number) {
    const mine = [...this.mails.values()].filter((mail) => mail.recipient === recipient).sort((a, b) => b.no - a.no);
    return copy(mine.slice(0, limit));
  }
  async putMail(mail: Mail) {
    const key = `${mail.recipient}#${mail.no}`;
    if ((this.mails.get(key)?.version ?? 0) !== mail.version - 1) return false;
    this.mails.set(key, copy(mail));
    return true;
  }
  async due(by: string, limit: number) {
    const items = [...this.itemsById.values()].map((item) => ({
      at: nextLook(item),
      due: { recipient: item.recipient, caseId: item.caseId } as Due,
    }));
    const mails = [...this.mails.values()].map((mail) => ({
      at: nextTry(mail),
      due: { recipient: mail.recipient, no: mail.no } as Due,
    }));
    return [...items, ...mails]
      .filter(({ at }) => at !== null && at <= by)
      .map(({ due }) => due)
      .slice(0, limit);
  }
  openCases(): string[] {
    const open = [...this.itemsById.values()].filter(({ state }) => state !== 'resolved');
    return [...new Set(open.map(({ caseId }) => caseId))].sort();
  }
}

export class MemoryRules implements AlertRules {
  readonly all: { recipients: Recipient[]; policy: AlertPolicy };
  constructor(recipients: Recipient[] = DEFAULT_RECIPIENTS, policy: AlertPolicy = DEFAULT_POLICY) {
    this.all = { recipients, policy };
  }
  async recipients() {
    return this.all.recipients;
  }
  async policy() {
    return this.all.policy;
  }
}

/** A receiver without a key of its own: everything that arrives is kept. */
export class MemoryWire implements Channel<'sns'> {
  readonly sent: Outgoing[] = [];
  async send(_to: unknown, out: Outgoing) {
    this.sent.push(copy(out));
  }
}
