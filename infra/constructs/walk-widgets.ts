import { Duration } from 'aws-cdk-lib';
import { GraphWidget, type IMetric, type IWidget, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_NAMESPACE, METRICS, type MetricName } from '../../shared/pipeline/metric-names.ts';
import type { Stage } from './stage.ts';

const PERIOD = Duration.minutes(5);
const HALF = 12;
const THIRD = 8;

/**
 * The pictures of the walk, row by row: age, dead letters and throughput of each stage side by side, then what the
 * functions count (`shared/pipeline/metric-names.ts`) in their logs. Searching by dimension keeps the closed lists of
 * outcomes and reasons out of here.
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
      graph('Stories', THIRD, [counted('stories')]),
      graph('Verdict mix', THIRD, [counted('verdicts')], true),
      graph('Refused, by reason', THIRD, [counted('refused')], true),
    ],
    [
      graph('Flags that people found right (%)', THIRD, [precision()]),
      graph(
        'Decisions, by kind of flag',
        THIRD,
        [counted('flags-right', 'right: '), counted('flags-wrong', 'wrong: ')],
        true,
      ),
      graph('Stories set aside', THIRD, [counted('set-aside')], true),
    ],
    [
      graph('Recounted each day', HALF, [counted('recounted-drops'), counted('recount-left')]),
      graph('Drops that do not balance', HALF, [counted('unbalanced-drops')]),
    ],
  ];
}

const query = (name: MetricName) => {
  const { by } = METRICS[name];
  return `{${[METRIC_NAMESPACE, 'service', ...(by ? [by] : [])].join()}} MetricName="${name}"`;
};
const search = (name: MetricName) => `SEARCH('${query(name)}', 'Sum', ${PERIOD.toSeconds()})`;

const graphed = (expression: string, label: string) =>
  new MathExpression({ expression, usingMetrics: {}, label, period: PERIOD });

const counted = (name: MetricName, label = '') => graphed(search(name), label);

/** Of all decisions that say something of their flag. Which detector it is: the graph beside it, and the console's figures. */
function precision(): IMetric {
  const [right, wrong] = [search('flags-right'), search('flags-wrong')];
  return graphed(`100 * SUM(${right}) / (SUM(${right}) + SUM(${wrong}))`, 'right');
}
