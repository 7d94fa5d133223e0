import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoAudit } from './dynamo-audit.ts';
import { openS3Heads } from './s3-heads.ts';
import { openS3Packs } from './s3-packs.ts';

/** What packs need beside the ports of the console. */
export const openPackStores = (
  tables: DynamoDBDocumentClient,
  ledger: string,
  dataBucket: string,
  headsBucket: string,
) => ({
  audit: dynamoAudit(tables, ledger),
  heads: openS3Heads(headsBucket),
  ...openS3Packs(dataBucket),
});
