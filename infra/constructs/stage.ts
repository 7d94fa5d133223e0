import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Stage as StageEntry } from '../../shared/pipeline/stages.ts';
import type { Config } from '../config.ts';
import type { StorageStack } from '../stacks/storage.ts';
import { queueAlarms, workerAlarms } from './alarms.ts';
import { STAGE_SIZES } from './stage-sizes-data.ts';
import { Worker } from './worker.ts';

export interface StageProps {
  stage: StageEntry;
  config: Config;
  storage: StorageStack;
  bundles: string;
  /** Queue of the stage after this one; null at the end of the walk. */
  next: Queue | null;
  /** Whether the function may put a narrowed batch back on its own queue. */
  resends: boolean;
  environment: Record<string, string>;
  grants: PolicyStatement[];
}

/** One step of the walk as a unit: queue, dead-letter queue, function, mapping and alarms. */
export class Stage extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly worker: Worker;

  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id);
    const { stage, next } = props;
    const size = STAGE_SIZES[stage.name];
    const sealed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    this.deadLetters = new Queue(this, 'DeadLetters', { ...sealed, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...sealed,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: Duration.seconds(6 * size.timeoutSeconds),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    const targets = [...(next ? [next.queueArn] : []), ...(props.resends ? [this.queue.queueArn] : [])];
    const receive = [
      'sqs:ReceiveMessage',
      'sqs:DeleteMessage',
      'sqs:ChangeMessageVisibility',
      'sqs:GetQueueAttributes',
    ];
    const grants = [...props.grants, new PolicyStatement({ actions: receive, resources: [this.queue.queueArn] })];
    if (targets.length) grants.push(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: targets }));
    this.worker = new Worker(this, 'Worker', {
      name: stage.name,
      bundles: props.bundles,
      ...size,
      logDays: props.config.logDays,
      storage: props.storage,
      grants,
      environment: {
        ...props.environment,
        ...(next && { NEXT_QUEUE_URL: next.queueUrl }),
        ...(props.resends && { OWN_QUEUE_URL: this.queue.queueUrl }),
      },
    });
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: this.worker.handler,
      eventSourceArn: this.queue.queueArn,
      batchSize: size.batch,
      maxConcurrency: size.concurrency,
      reportBatchItemFailures: true,
    });
    mapping.node.addDependency(this.worker);
    const watched = { config: props.config, topic: props.storage.alarms, name: stage.name };
    queueAlarms(this, watched, this.queue, this.deadLetters);
    workerAlarms(this, watched, this.worker, size.timeoutSeconds);
  }
}
