import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { TimedFunction } from '../../shared/pipeline/timed.ts';
import type { Config } from '../config.ts';
import type { StorageStack } from '../stacks/storage.ts';
import { workerAlarms } from './alarms.ts';
import type { TimedSize } from './timed-sizes-data.ts';
import { Worker } from './worker.ts';

export interface TimedProps {
  timed: TimedFunction;
  size: TimedSize;
  config: Config;
  storage: StorageStack;
  bundles: string;
  environment: Record<string, string>;
  grants: PolicyStatement[];
}

/** A function that a clock wakes: its rule, and the alarms of every function. A call that fails is tried twice more. */
export class Timed extends Construct {
  readonly worker: Worker;

  constructor(scope: Construct, id: string, { timed, size, config, storage, ...props }: TimedProps) {
    super(scope, id);
    const { name, schedule } = timed;
    this.worker = new Worker(this, 'Worker', { ...props, ...size, name, storage, logDays: config.logDays });
    new Rule(this, 'Rule', {
      ruleName: `rightsdesk-${config.name}-${name}`,
      schedule: Schedule.expression(schedule),
      targets: [new LambdaFunction(this.worker.handler, { retryAttempts: 2, maxEventAge: Duration.hours(1) })],
    });
    workerAlarms(this, { config, topic: storage.alarms, name }, this.worker, size.timeoutSeconds);
  }
}
