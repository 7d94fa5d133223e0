import { type Stack, Validations } from 'aws-cdk-lib';
import { CfnPolicy } from 'aws-cdk-lib/aws-iam';

/** Every finding of cdk-nag that we live with, and why. A finding that is not listed here fails the synthesis. */
const ACKNOWLEDGED = [
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
    reason: 'Only GET /health is open: it says that the function runs. Every other route has the authorizer.',
  },
] as const;

/** Object grants name a bucket and one of these prefixes; S3 has no other way to say "the keys below a prefix". */
const PREFIXES = ['drops', 'receipts', 'incoming'];
const PREFIX_REASON = 'Keys below one named prefix of one bucket.';

export function acknowledge(stack: Stack) {
  Validations.of(stack).acknowledge(...ACKNOWLEDGED);
  for (const policy of stack.node.findAll().filter((node) => node instanceof CfnPolicy)) {
    const { Statement } = stack.resolve(policy.policyDocument) as { Statement: { Resource: unknown }[] };
    for (const resource of Statement.flatMap((statement) => statement.Resource)) {
      const finding = prefixFinding(resource);
      if (finding) Validations.of(policy).acknowledge({ id: finding, reason: PREFIX_REASON });
    }
  }
}

/** The finding id that cdk-nag makes of `{ "Fn::Join": ["", [<bucket arn>, "/<prefix>/*"]] }`; null for any other resource. */
function prefixFinding(resource: unknown): string | null {
  const parts = (resource as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join']?.[1];
  const [bucket, path] = parts ?? [];
  if (parts?.length !== 2 || !PREFIXES.some((prefix) => path === `/${prefix}/*`)) return null;
  return `AwsSolutions-IAM5[Resource::${JSON.stringify(bucket)}${path}]`;
}
