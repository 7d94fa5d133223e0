import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRIC_NAMESPACE, METRICS, type MetricName } from '../../shared/pipeline/metric-names.ts';

/** Written as lines of the log in CloudWatch's embedded metric format: no call, no grant. */
const metrics = new Metrics({ namespace: METRIC_NAMESPACE });

/** Counts under a name of `METRICS`. @param by the value of its dimension, of the closed list that METRICS speaks of */
export function count(name: MetricName, value: number, by?: string): void {
  if (value === 0) return;
  const one = metrics.singleMetric();
  const dimension = METRICS[name].by;
  if (dimension) one.addDimension(dimension, by ?? 'unknown');
  one.addMetric(name, MetricUnit.Count, value);
}

/** Counts each value of a list. */
export function countEach(name: MetricName, values: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, times] of counts) count(name, times, value);
}
