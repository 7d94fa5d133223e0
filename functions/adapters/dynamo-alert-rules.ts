import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_POLICY, DEFAULT_RECIPIENTS } from '../../shared/alert/alert-defaults-data.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import { alertPolicyKey, recipientKey } from '../../shared/pipeline/ledger-keys.ts';
import type { AlertRules } from '../../shared/ports/alert-desk.ts';
import { dynamoTable } from './dynamo-table.ts';

/** In the table of the registers. */
export function dynamoAlertRules(client: DynamoDBDocumentClient, name: string): AlertRules {
  const table = dynamoTable(client, name);
  return {
    async recipients() {
      const items = await table.all({ pk: recipientKey('').pk, stale: true });
      return items.length ? items.map(({ body }) => body as Recipient) : DEFAULT_RECIPIENTS;
    },
    async policy() {
      const item = await table.get(alertPolicyKey, { stale: true });
      return { ...DEFAULT_POLICY, ...(item?.body as Partial<AlertPolicy> | undefined) };
    },
  };
}
