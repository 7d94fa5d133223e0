import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { FLAG_INDEXES } from '../../shared/pipeline/ledger-keys.ts';
import { RETENTION, type Retention } from '../../shared/pipeline/retention-data.ts';
import type { Config } from '../config.ts';
import { MalwareGate } from '../constructs/malware-gate.ts';
import { letPartnersIn } from '../constructs/partner-access.ts';

const TIDY = {
  abortIncompleteMultipartUploadAfter: Duration.days(2),
  noncurrentVersionExpiration: Duration.days(RETENTION.deleted.days),
  expiredObjectDeleteMarker: true,
};
const expiry = (prefix: string, { days }: Retention) => ({ prefix, expiration: Duration.days(days) });

function lockOf({ headsLock }: Config): Partial<BucketProps> {
  if (headsLock === 'none') return {};
  const kept = Duration.days(RETENTION.heads.days);
  const retention =
    headsLock === 'compliance' ? ObjectLockRetention.compliance(kept) : ObjectLockRetention.governance(kept);
  return { objectLockEnabled: true, objectLockDefaultRetention: retention };
}

/** Everything that outlives a deployment. S3 keys, not one of ours: a key shared by a bucket and the queue it notifies is a cycle. */
export class StorageStack extends Stack {
  readonly uploads: Bucket;
  readonly data: Bucket;
  /** Heads of the audit chains, which nobody can take back. */
  readonly heads: Bucket;
  readonly ledger: Table;
  readonly registers: Table;
  readonly fingerprints: Table;
  /**
   * Where alarms go: names and numbers only. Encrypted at rest by SNS itself: CloudWatch cannot publish to a topic
   * under the AWS managed key, and one of our own is not worth its price for this.
   */
  readonly alarms: Topic;

  constructor(scope: Construct, id: string, config: Config) {
    super(scope, id);
    const removalPolicy = config.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy,
    };
    // The library's own types do not agree under exactOptionalPropertyTypes, hence the assertion.
    const logs = new Bucket(this, 'AccessLogs', {
      ...closed,
      lifecycleRules: [{ expiration: Duration.days(config.logDays) }],
    }) as IBucket;
    const bucket = (name: string, more: Partial<BucketProps> = {}) =>
      new Bucket(this, name, {
        ...closed,
        versioned: true,
        serverAccessLogsBucket: logs,
        serverAccessLogsPrefix: `${name.toLowerCase()}/`,
        lifecycleRules: [TIDY],
        ...more,
      });
    this.uploads = bucket('Uploads', { lifecycleRules: [TIDY, expiry('incoming/', RETENTION.uploads)] });
    this.data = bucket('Data', { lifecycleRules: [TIDY, expiry('packs/', RETENTION.packs)] });
    letPartnersIn(this.uploads, this.data, config.partnerAccounts);
    if (config.malwareScan) new MalwareGate(this, 'MalwareGate', this.uploads, this.account);
    this.heads = bucket('Heads', { lifecycleRules: [], ...lockOf(config) });

    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const kept = {
      partitionKey: text('pk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: config.keepData,
      removalPolicy,
    };
    // Alerts lie here too and go by themselves.
    this.ledger = new Table(this, 'Ledger', { ...kept, sortKey: text('sk'), timeToLiveAttribute: 'ttl' });
    for (const [indexName, partition] of Object.entries(FLAG_INDEXES))
      this.ledger.addGlobalSecondaryIndex({ indexName, partitionKey: text(partition), sortKey: text('gsk') });
    // Sessions of the console lie here too and go by themselves.
    this.registers = new Table(this, 'Registers', { ...kept, sortKey: text('sk'), timeToLiveAttribute: 'ttl' });
    this.fingerprints = new Table(this, 'Fingerprints', kept);

    this.alarms = new Topic(this, 'Alarms', { enforceSSL: true });
    // A topic policy of our own (the TLS rule) takes the place of the default one, which let CloudWatch publish.
    this.alarms.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.alarms.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    if (config.alarmEmail) this.alarms.addSubscription(new EmailSubscription(config.alarmEmail));

    new CfnOutput(this, 'HeadsBucket', { value: this.heads.bucketName });
    new CfnOutput(this, 'UploadsBucket', { value: this.uploads.bucketName });
    new CfnOutput(this, 'DataBucket', { value: this.data.bucketName });
    new CfnOutput(this, 'LedgerTable', { value: this.ledger.tableName });
    new CfnOutput(this, 'RegistersTable', { value: this.registers.tableName });
    new CfnOutput(this, 'FingerprintsTable', { value: this.fingerprints.tableName });
  }
}
