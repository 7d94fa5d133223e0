import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { changeKey, FLAG_INDEXES, leftBehindKey, lookKey } from '../../shared/pipeline/ledger-keys.ts';
import type { StageName } from '../../shared/pipeline/stages.ts';
import type { TimedName } from '../../shared/pipeline/timed.ts';
import type { StorageStack } from './storage.ts';

const allow = (actions: string[], ...resources: string[]) => new PolicyStatement({ actions, resources });

/** What each function may do with stored data, written by hand: listed actions on listed tables and key prefixes. */
export function storageGrants(store: StorageStack): Record<StageName | TimedName | 'review', PolicyStatement[]> {
  const { uploads, data, heads, ledger, registers, fingerprints } = store;
  // Listing turns the 403 of a missing key into a 404, which is a reason code and not a retry.
  const list = allow(['s3:ListBucket'], data.bucketArn);
  const readUploads = [
    allow(['s3:GetObject', 's3:GetObjectVersion'], uploads.arnForObjects('incoming/*')),
    allow(['s3:ListBucket'], uploads.bucketArn),
  ];
  const readDrops = allow(['s3:GetObject'], data.arnForObjects('drops/*'));
  const writeDrops = allow(['s3:PutObject'], data.arnForObjects('drops/*'));
  // A person's correction of a split: written by the console, read by split.
  const readCorrections = allow(['s3:GetObject'], data.arnForObjects('corrections/*'));
  const writeCorrections = allow(['s3:PutObject'], data.arnForObjects('corrections/*'));
  const readReceipts = allow(['s3:GetObject'], data.arnForObjects('receipts/*'));
  const writeReceipts = allow(['s3:PutObject'], data.arnForObjects('receipts/*'));
  const readRegisters = allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], registers.tableArn);
  const writeRegisters = allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], registers.tableArn);
  const deleteDoneChanges = allow(['dynamodb:DeleteItem'], registers.tableArn);
  deleteDoneChanges.addCondition('ForAllValues:StringEquals', { 'dynamodb:LeadingKeys': [changeKey('').pk] });
  const forgetLeftBehind = allow(['dynamodb:DeleteItem'], ledger.tableArn);
  forgetLeftBehind.addCondition('ForAllValues:StringEquals', { 'dynamodb:LeadingKeys': [leftBehindKey('').pk] });
  const forgetLooks = allow(['dynamodb:DeleteItem'], ledger.tableArn);
  forgetLooks.addCondition('ForAllValues:StringEquals', { 'dynamodb:LeadingKeys': [lookKey('').pk] });
  const readLedger = allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], ledger.tableArn);
  const indexes = Object.keys(FLAG_INDEXES).map((index) => `${ledger.tableArn}/index/${index}`);
  const readQueue = allow(['dynamodb:Query'], ...indexes);
  const writeLedger = allow(['dynamodb:PutItem', 'dynamodb:UpdateItem'], ledger.tableArn);
  const readPrints = allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem'], fingerprints.tableArn);
  const writePrints = allow(
    ['dynamodb:UpdateItem', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate'],
    fingerprints.tableArn,
  );
  const useLedger = [readLedger, writeLedger];
  const useReceipts = [readReceipts, writeReceipts, list];
  return {
    // Split looks for its own earlier writes, hence the reads below drops/.
    split: [...readUploads, readDrops, writeDrops, readCorrections, ...useReceipts, readRegisters, ...useLedger],
    detect: [readDrops, writeDrops, list, readRegisters],
    flag: [readDrops, writeDrops, list, readRegisters, ...useLedger, readPrints, writePrints],
    record: [readDrops, ...useReceipts, ...useLedger],
    alert: [...useLedger, readRegisters],
    digest: [...useLedger, readQueue, readRegisters],
    seal: [
      readLedger,
      allow(['dynamodb:PutItem'], ledger.tableArn),
      allow(['s3:GetObject', 's3:PutObject'], heads.arnForObjects('heads/*')),
      allow(['s3:ListBucket'], heads.bucketArn),
    ],
    sweep: [
      ...[readLedger, allow(['dynamodb:Query'], `${ledger.tableArn}/index/queue`), readDrops, writeDrops, list],
      allow(['dynamodb:PutItem'], ledger.tableArn),
      forgetLeftBehind,
      allow(['s3:DeleteObject'], data.arnForObjects('drops/*')),
    ],
    recheck: [...[readLedger, readRegisters], writeRegisters, deleteDoneChanges, forgetLooks],
    recount: [readLedger, allow(['dynamodb:Query'], `${ledger.tableArn}/index/queue`), readReceipts, list],
    review: [
      // A form that an agency uploads by is signed with the rights of the function that hands it out.
      ...[...readUploads, allow(['s3:PutObject'], uploads.arnForObjects('incoming/*'))],
      ...[readDrops, readCorrections, writeCorrections, readReceipts, list],
      ...[readRegisters, writeRegisters],
      ...[...useLedger, readQueue],
      readPrints,
      allow(['s3:GetObject', 's3:PutObject'], data.arnForObjects('packs/*')),
      allow(['s3:GetObject'], heads.arnForObjects('heads/*')),
      allow(['s3:ListBucket'], heads.bucketArn),
    ],
  };
}
