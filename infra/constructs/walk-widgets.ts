import { Duration } from 'aws-cdk-lib';
import { GraphWidget, type IMetric, type IWidget, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Stage } from './stage.ts';

const PERIOD = Duration.minutes(5);
const HALF = 12;
const THIRD = 8;

/**
 * The pictures of the walk, row by row: age, dead letters and throughput of each stage side by side, then the mix of
 * verdicts and what was refused. The last two read the metrics that the functions write to their logs (EMF): namespace
 * `rightsdesk`, dimension `service` and, for verdicts and refusals, `outcome` or `reason`. Searching by dimension keeps
 * the closed lists of outcomes and reasons out of here.
 */
export function walkWidgets(stages: { name: string; stage: Stage }[]): IWidget[][] {
  const each = (metricOf: (stage: Stage, label: string) => IMetric) =>
    stages.map(({ name, stage }) => metricOf(stage, name));
  const graph = (title: string, width: number, left: IMetric[], stacked = false) =>
    new GraphWidget({ title, width, left, stacked });
  return [
    [
      graph(
        'Age of the oldest message (s)',
        HALF,
        each(({ queue }, label) => queue.metricApproximateAgeOfOldestMessage({ label })),
      ),
      graph(
        'Dead letters',
        HALF,
        each(({ deadLetters }, label) => deadLetters.metricApproximateNumberOfMessagesVisible({ label })),
      ),
    ],
    [
      graph(
        'Messages done',
        THIRD,
        each(({ queue }, label) => queue.metricNumberOfMessagesDeleted({ label, statistic: 'Sum' })),
      ),
      graph(
        'Time of a call, p95 (ms)',
        THIRD,
        each(({ worker }, label) => worker.handler.metricDuration({ label, statistic: 'p95' })),
      ),
      graph(
        'Crashes',
        THIRD,
        each(({ worker }, label) => worker.handler.metricErrors({ label })),
      ),
    ],
    [
      graph('Stories', THIRD, [search('{rightsdesk,service} MetricName="stories"')]),
      graph('Verdict mix', THIRD, [search('{rightsdesk,service,outcome} MetricName="verdicts"')], true),
      graph('Refused, by reason', THIRD, [search('{rightsdesk,service,reason} MetricName="refused"')], true),
    ],
  ];
}

const search = (query: string) =>
  new MathExpression({
    expression: `SEARCH('${query}', 'Sum', ${PERIOD.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period: PERIOD,
  });
