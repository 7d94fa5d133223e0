import { type CfnElement, type Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { StorageStack } from './stacks/storage.ts';

/** Every finding of cdk-nag that we live with, and why. A finding that is not listed here fails the synthesis. */
const FINDINGS = [
  {
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason:
      'The handler that CDK brings for bucket notifications runs at deployment only; this policy lets it write logs.',
  },
  {
    id: 'AwsSolutions-COG8',
    reason: 'The plus plan costs per reviewer; sign-up is closed and a second factor is demanded from everyone.',
  },
  {
    id: 'AwsSolutions-APIG4',
    reason:
      'Browsers send no token with a page: the function signs people in at the user pool and checks the session of every request itself.',
  },
] as const;

/** S3 has no other way to say "the keys below a prefix" than a star behind it. */
const PREFIXES = [
  { bucket: 'uploads', prefix: 'incoming', reason: 'Partners name their files; below it lies nothing but deliveries.' },
  { bucket: 'data', prefix: 'drops', reason: 'Keys hold a hash per drop, unknown before it is delivered.' },
  { bucket: 'heads', prefix: 'heads', reason: 'A head for each day to come.' },
  { bucket: 'data', prefix: 'corrections', reason: 'Keys hold a hash per drop and one per correction of its split.' },
  { bucket: 'data', prefix: 'packs', reason: 'A pack that waits for its download lies under a random name.' },
  { bucket: 'data', prefix: 'receipts', reason: 'Keys hold the partner and the name of the file it answers.' },
] as const;

const SCANNER = 'What GuardDuty asks for to scan deliveries: it names its own rule, and partners name their files.';
const SCAN_RULE = 'arn:aws:events:*:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*';

export function acknowledge(stack: Stack, storage: StorageStack) {
  Validations.of(stack).acknowledge(...FINDINGS);
  if (stack === storage) {
    const uploads = stack.getLogicalId(storage.uploads.node.defaultChild as CfnElement);
    for (const resource of [`<${uploads}.Arn>/incoming/*`, SCAN_RULE])
      Validations.of(stack).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason: SCANNER });
    return;
  }
  for (const { bucket, prefix, reason } of PREFIXES) {
    const id = `AwsSolutions-IAM5[Resource::${importOf(stack, storage, storage[bucket])}/${prefix}/*]`;
    Validations.of(stack).acknowledge({ id, reason });
  }
}

/** cdk-nag sees a bucket of another stack as the name of the export that carries its ARN. */
function importOf(stack: Stack, storage: StorageStack, bucket: Bucket): string {
  const resolved: { 'Fn::ImportValue': string } = stack.resolve(storage.exportValue(bucket.bucketArn));
  return resolved['Fn::ImportValue'];
}
