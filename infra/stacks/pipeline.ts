import { CfnOutput, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Bucket, EventType } from 'aws-cdk-lib/aws-s3';
import { SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { STAGES, type StageName } from '../../shared/pipeline/stages.ts';
import { TIMED, type TimedFunction, type TimedName } from '../../shared/pipeline/timed.ts';
import type { Config } from '../config.ts';
import { Stage } from '../constructs/stage.ts';
import { Timed } from '../constructs/timed.ts';
import { TIMED_SIZES } from '../constructs/timed-sizes-data.ts';
import { storageGrants } from './grants.ts';
import type { StorageStack } from './storage.ts';

/** Those that put work back on their own queue: a failing batch is narrowed, a story is judged again. */
const RESENDS: readonly StageName[] = ['detect', 'flag', 'record'];

/** Timed functions that have stories walk again from a stage on. */
const FEEDS: Partial<Record<TimedName, StageName>> = { recheck: 'flag' };

export interface PipelineProps {
  config: Config;
  storage: StorageStack;
  bundles: string;
}

export class PipelineStack extends Stack {
  /** The queue that uploads are told on. */
  readonly drops: Queue;
  readonly stages: { name: StageName; stage: Stage }[] = [];

  constructor(scope: Construct, id: string, { config, storage, bundles }: PipelineProps) {
    super(scope, id);
    const masterKey = Alias.fromAliasName(this, 'SnsKey', 'alias/aws/sns');
    const alerts = new Topic(this, 'Alerts', { enforceSSL: true, masterKey });
    const secrets = `/rightsdesk/${config.name}/channel-secrets`;
    const delivery = {
      ALERTS_TOPIC_ARN: alerts.topicArn,
      CHANNEL_SECRETS: secrets,
      CONSOLE_URL: config.consoleUrl,
    };
    const delivers = [
      new PolicyStatement({ actions: ['sns:Publish'], resources: [alerts.topicArn] }),
      new PolicyStatement({
        actions: ['ssm:GetParameter'],
        resources: [this.formatArn({ service: 'ssm', resource: `parameter${secrets}` })],
      }),
    ];
    const grants = storageGrants(storage);
    let next: Queue | null = null;
    // From the end of the walk, because each stage sends to the one after it.
    for (const entry of [...STAGES].reverse()) {
      const tells = entry.name === 'alert';
      const stage: Stage = new Stage(this, entry.name, {
        stage: entry,
        config,
        storage,
        bundles,
        next,
        resends: RESENDS.includes(entry.name),
        environment: tells ? delivery : {},
        grants: tells ? [...grants[entry.name], ...delivers] : grants[entry.name],
      });
      this.stages.unshift({ name: entry.name, stage });
      new CfnOutput(this, `${entry.name}QueueUrl`, { value: stage.queue.queueUrl });
      next = stage.queue;
    }
    if (!next) throw new Error('a pipeline has stages');
    this.drops = next;
    this.notify(storage, next);
    for (const timed of TIMED as readonly (TimedFunction & { name: TimedName })[]) {
      const { name } = timed;
      const size = TIMED_SIZES[name];
      const tells = name === 'digest';
      const feeds = this.stages.find((one) => one.name === FEEDS[name])?.stage.queue;
      const send = feeds && new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [feeds.queueArn] });
      new Timed(this, name, {
        ...{ timed, size, config, storage, bundles },
        environment: { ...(feeds && { FEEDS_QUEUE_URL: feeds.queueUrl }), ...(tells && delivery) },
        grants: [...grants[name], ...(send ? [send] : []), ...(tells ? delivers : [])],
      });
    }
    new CfnOutput(this, 'AlertsTopicArn', { value: alerts.topicArn });
  }

  /** The bucket is taken by name so that the notification lives here: in the storage stack it would be a cycle. */
  private notify(storage: StorageStack, drops: Queue) {
    const role = new Role(this, 'NotifierRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole')],
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:GetBucketNotification', 's3:PutBucketNotification'],
        resources: [storage.uploads.bucketArn],
      }),
    );
    const uploads = Bucket.fromBucketAttributes(this, 'Uploads', {
      bucketArn: storage.uploads.bucketArn,
      // CDK would add the same actions on every bucket of the account.
      notificationsHandlerRole: role.withoutPolicyUpdates(),
    });
    uploads.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(drops), { prefix: 'incoming/' });
  }
}
