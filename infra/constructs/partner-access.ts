import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { PartnerAccount } from '../config.ts';

/**
 * Lets each partner's own AWS account put files below its prefix and read its receipts, and nothing else: by the buckets' policies,
 * so that there is no role to assume and no key of ours to hand out. Partners without an account upload by forms.
 */
export function letPartnersIn(uploads: Bucket, data: Bucket, partners: readonly PartnerAccount[]) {
  for (const { partner, account } of partners) {
    const allow = (bucket: Bucket, action: string, prefix: string) =>
      bucket.addToResourcePolicy(
        new PolicyStatement({
          sid: `${action}Of${partner.replaceAll('-', '')}`,
          principals: [new AccountPrincipal(account)],
          actions: [`s3:${action}`],
          resources: [bucket.arnForObjects(`${prefix}/${partner}/*`)],
        }),
      );
    allow(uploads, 'PutObject', 'incoming');
    allow(data, 'GetObject', 'receipts');
  }
}
