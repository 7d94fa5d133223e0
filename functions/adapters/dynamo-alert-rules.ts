import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_POLICY, DEFAULT_RECIPIENTS } from '../../shared/alert/alert-defaults-data.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import { alertPolicyKey, recipientKey } from '../../shared/pipeline/ledger-keys.ts';
import type { AlertRules } from '../../shared/ports/alert-desk.ts';
import { queryList } from './dynamo-query.ts';

/** In the table of the registers. */
export function dynamoAlertRules(client: DynamoDBDocumentClient, table: string): AlertRules {
  return {
    async recipients() {
      const items = await queryList(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': recipientKey('').pk },
      });
      return items.length ? items.map(({ body }) => body as Recipient) : DEFAULT_RECIPIENTS;
    },
    async policy() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { ...alertPolicyKey } }));
      return { ...DEFAULT_POLICY, ...(Item?.body as Partial<AlertPolicy> | undefined) };
    },
  };
}
