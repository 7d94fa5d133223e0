import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { Worker } from './worker.ts';

const PERIOD = { period: Duration.minutes(5) };
const PEAK = { ...PERIOD, statistic: 'Maximum' };
/** A drop should be through the whole walk in minutes; half an hour in one queue is a standstill. */
const STANDSTILL_SECONDS = 30 * 60;
const NEAR_TIMEOUT = 0.9;

export interface Watched {
  config: Config;
  topic: ITopic;
  /** First part of the alarm's name: a stage word or a table. */
  name: string;
}

/** An alarm that fires at or above `threshold`. Its name without `rightsdesk-<environment>-` is a heading of the runbook. */
export function alarm(scope: Construct, { config, topic, name }: Watched, kind: string, metric: IMetric, from: number) {
  const heading = `${name}-${kind}`;
  new Alarm(scope, heading, {
    alarmName: `rightsdesk-${config.name}-${heading}`,
    alarmDescription: `See infra/runbook.md, heading ${heading}`,
    metric,
    threshold: from,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  }).addAlarmAction(new SnsAction(topic));
}

export function queueAlarms(scope: Construct, watched: Watched, queue: Queue, deadLetters: Queue) {
  alarm(scope, watched, 'dead-letters', deadLetters.metricApproximateNumberOfMessagesVisible(PEAK), 1);
  alarm(scope, watched, 'oldest-message', queue.metricApproximateAgeOfOldestMessage(PEAK), STANDSTILL_SECONDS);
}

export function workerAlarms(scope: Construct, watched: Watched, { handler }: Worker, timeoutSeconds: number) {
  alarm(scope, watched, 'errors', handler.metricErrors(PERIOD), 1);
  alarm(scope, watched, 'throttles', handler.metricThrottles(PERIOD), 1);
  alarm(scope, watched, 'near-timeout', handler.metricDuration(PEAK), timeoutSeconds * 1000 * NEAR_TIMEOUT);
}
