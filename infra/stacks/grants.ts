import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { StageName } from '../../shared/pipeline/stages.ts';
import type { StorageStack } from './storage.ts';

const allow = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources });

/** What each function may do with stored data, written by hand: listed actions on listed tables and key prefixes. */
export function storageGrants(store: StorageStack): Record<StageName | 'review', PolicyStatement[]> {
  const { uploads, data, ledger, registers, fingerprints } = store;
  // Listing turns the 403 of a missing key into a 404, which is a reason code and not a retry.
  const readData = [
    allow(['s3:GetObject'], [data.arnForObjects('drops/*')]),
    allow(['s3:ListBucket'], [data.bucketArn]),
  ];
  const readUploads = [
    allow(['s3:GetObject', 's3:GetObjectVersion'], [uploads.arnForObjects('incoming/*')]),
    allow(['s3:ListBucket'], [uploads.bucketArn]),
  ];
  const writeDrops = allow(['s3:PutObject'], [data.arnForObjects('drops/*')]);
  const receipts = allow(['s3:GetObject', 's3:PutObject'], [data.arnForObjects('receipts/*')]);
  const readRegisters = allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [registers.tableArn]);
  const readLedger = allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [ledger.tableArn]);
  const writeLedger = allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], [ledger.tableArn]);
  return {
    split: [...readUploads, ...readData, writeDrops, receipts, readRegisters, readLedger, writeLedger],
    detect: [...readData, writeDrops, readRegisters],
    flag: [
      ...readData,
      writeDrops,
      readRegisters,
      readLedger,
      allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem'], [fingerprints.tableArn]),
    ],
    record: [
      ...readData,
      receipts,
      readRegisters,
      readLedger,
      writeLedger,
      allow(['dynamodb:UpdateItem'], [fingerprints.tableArn]),
    ],
    alert: [readLedger, writeLedger, readRegisters],
    review: [
      ...readUploads,
      ...readData,
      readLedger,
      writeLedger,
      allow(['dynamodb:Query'], [`${ledger.tableArn}/index/queue`]),
      readRegisters,
      allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], [registers.tableArn]),
    ],
  };
}
