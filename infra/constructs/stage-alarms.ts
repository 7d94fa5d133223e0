import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Stage } from './stage.ts';
import type { StageSize } from './stage-sizes-data.ts';

/** An alarm that fires at or above `threshold`; its name, without the prefix, is a heading of the runbook. */
export function alarm(
  scope: Construct,
  topic: ITopic,
  name: string,
  prefix: string,
  metric: IMetric,
  threshold: number,
) {
  new Alarm(scope, name, {
    alarmName: `${prefix}-${name}`,
    alarmDescription: `infra/runbook.md, heading ${name}`,
    metric,
    threshold,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  }).addAlarmAction(new SnsAction(topic));
}

export function stageAlarms(
  stage: Stage,
  { prefix, name, size, topic }: { prefix: string; name: string; size: StageSize; topic: ITopic },
) {
  const { queue, deadLetters, worker } = stage;
  const max = { period: Duration.minutes(5), statistic: 'Maximum' };
  const add = (kind: string, metric: IMetric, from: number) =>
    alarm(stage, topic, `${name}-${kind}`, prefix, metric, from);
  add('dead-letters', deadLetters.metricApproximateNumberOfMessagesVisible(max), 1);
  add('oldest-message', queue.metricApproximateAgeOfOldestMessage(max), 30 * 60);
  add('errors', worker.handler.metricErrors({ period: Duration.minutes(5) }), 1);
  add('throttles', worker.handler.metricThrottles({ period: Duration.minutes(5) }), 1);
  add('near-timeout', worker.handler.metricDuration(max), size.timeoutSeconds * 900);
}
