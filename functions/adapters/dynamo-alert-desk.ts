import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseItem, nextLook } from '../../shared/alert/case-item.ts';
import { type Mail, nextTry } from '../../shared/alert/mail.ts';
import * as keys from '../../shared/pipeline/ledger-keys.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { AlertDesk, Due } from '../../shared/ports/alert-desk.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { recordOf } from './ledger-items.ts';
import { unlessRefused } from './unless-refused.ts';

type Item = Record<string, unknown>;

const NOTHING_STANDS = 'attribute_not_exists(pk)';
const VERSION_BEFORE_STANDS = 'version = :before';

const ttlOf = (at: string) => Math.ceil(Date.parse(at) / 1000) + RETENTION.alerts.days * 86_400;
const whenDue = (at: string | null, recipient: string, what: string) =>
  at === null ? {} : { gpk: keys.DUE_ALERTS, gsk: `${at}#${recipient}#${what}` };

function read<T>(item: Item): T {
  const { ttl: _ttl, ...record } = recordOf<T & { ttl?: number }>(item);
  return record as T;
}

export function dynamoAlertDesk(client: DynamoDBDocumentClient, table: string): AlertDesk {
  const put = async (item: Item, version: number): Promise<boolean> => {
    const command = new PutCommand({
      TableName: table,
      Item: item,
      ConditionExpression: version === 1 ? NOTHING_STANDS : VERSION_BEFORE_STANDS,
      ...(version > 1 && { ExpressionAttributeValues: { ':before': version - 1 } }),
    });
    return (await unlessRefused(client.send(command))) !== null;
  };
  return {
    async items(recipient, caseIds) {
      const wanted = [...new Set(caseIds)].map((id) => ({ ...keys.alertCaseKey(recipient, id) }));
      return (await batchGet(client, table, wanted)).map((item) => read<CaseItem>(item));
    },
    putItem(item) {
      const key = keys.alertCaseKey(item.recipient, item.caseId);
      const due = whenDue(nextLook(item), item.recipient, `C#${item.caseId}`);
      return put({ ...item, ...key, ...due, ttl: ttlOf(item.sentAt ?? item.due) }, item.version);
    },
    async mail(recipient, no) {
      const Key = { ...keys.alertMailKey(recipient, no) };
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item ? read<Mail>(Item) : null;
    },
    async lastMails(recipient, limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': keys.alertMailKey(recipient, 0).pk, ':prefix': keys.ALERT_MAILS },
          ...{ ConsistentRead: true, ScanIndexForward: false, Limit: limit },
        }),
      );
      return Items.map((item) => read<Mail>(item));
    },
    putMail(mail) {
      const key = keys.alertMailKey(mail.recipient, mail.no);
      const due = whenDue(nextTry(mail), mail.recipient, `M#${mail.no}`);
      return put({ ...mail, ...key, ...due, ttl: ttlOf(mail.at) }, mail.version);
    },
    async due(by, limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          ...{ TableName: table, IndexName: 'queue', Limit: limit },
          KeyConditionExpression: 'gpk = :gpk AND gsk <= :by',
          ExpressionAttributeValues: { ':gpk': keys.DUE_ALERTS, ':by': `${by}$` },
        }),
      );
      return Items.map(({ recipient, caseId, no }) => ({ recipient, ...(caseId ? { caseId } : { no }) }) as Due);
    },
  };
}
