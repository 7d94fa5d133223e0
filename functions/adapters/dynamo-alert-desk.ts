import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type CaseItem, nextLook } from '../../shared/alert/case-item.ts';
import { type Mail, nextTry } from '../../shared/alert/mail.ts';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { AlertDesk, Due } from '../../shared/ports/alert-desk.ts';
import { dynamoTable, type Item, overVersionBefore } from './dynamo-table.ts';
import { recordOf } from './ledger-items.ts';

const ttlOf = (at: string) => Math.ceil(Date.parse(at) / 1000) + RETENTION.alerts.days * 86_400;
const whenDue = (at: string | null, recipient: string, what: string) =>
  at === null ? {} : { gpk: keys.DUE_ALERTS, gsk: `${at}#${recipient}#${what}` };

function read<T>(item: Item): T {
  const { ttl: _ttl, ...record } = recordOf<T & { ttl?: number }>(item);
  return record as T;
}

export function dynamoAlertDesk(client: DynamoDBDocumentClient, name: string): AlertDesk {
  const table = dynamoTable(client, name);
  return {
    async items(recipient, caseIds) {
      const wanted = [...new Set(caseIds)].map((id) => keys.alertCaseKey(recipient, id));
      return (await table.many(wanted)).map((item) => read<CaseItem>(item));
    },
    putItem(item) {
      const key = keys.alertCaseKey(item.recipient, item.caseId);
      const due = whenDue(nextLook(item), item.recipient, `C#${item.caseId}`);
      const ttl = ttlOf(item.sentAt ?? item.due);
      return table.putIf({ ...item, ...key, ...due, ttl }, overVersionBefore(item.version));
    },
    async mail(recipient, no) {
      const item = await table.get(keys.alertMailKey(recipient, no));
      return item ? read<Mail>(item) : null;
    },
    async lastMails(recipient, limit) {
      const { pk } = keys.alertMailKey(recipient, 0);
      const { items } = await table.page({ pk, sk: { startsWith: keys.ALERT_MAILS }, backward: true, limit });
      return items.map((item) => read<Mail>(item));
    },
    putMail(mail) {
      const key = keys.alertMailKey(mail.recipient, mail.no);
      const due = whenDue(nextTry(mail), mail.recipient, `M#${mail.no}`);
      return table.putIf({ ...mail, ...key, ...due, ttl: ttlOf(mail.at) }, overVersionBefore(mail.version));
    },
    async due(by, limit) {
      const { items } = await table.page({ pk: keys.DUE_ALERTS, index: 'queue', sk: { upTo: `${by}$` }, limit });
      return items.map(({ recipient, caseId, no }) => ({ recipient, ...(caseId ? { caseId } : { no }) }) as Due);
    },
  };
}
