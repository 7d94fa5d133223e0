import { describe, expect, it } from 'vitest';
import { METRICS } from '../../shared/pipeline/metric-names.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { ofType, synthesized } from './synthesized.ts';

const [dashboard] = ofType(synthesized().resources, 'AWS::CloudWatch::Dashboard');
const body = JSON.stringify(dashboard?.props.DashboardBody).replaceAll(/\\+"/g, '"');
const titles = [...body.matchAll(/"title":"([^"]+)"/g)].map(([, title]) => title);

describe('the dashboard', () => {
  it('shows age, dead letters, throughput, the mix of verdicts and how often flags were right', () => {
    expect(titles).toEqual(
      expect.arrayContaining([
        ...['Age of the oldest message (s)', 'Dead letters', 'Messages done', 'Verdict mix'],
        ...['Flags that people found right (%)', 'Drops that do not balance'],
      ]),
    );
    for (const metric of ['ApproximateAgeOfOldestMessage', 'NumberOfMessagesDeleted', 'Duration', 'Errors'])
      expect(body.split(`"${metric}"`).length - 1, metric).toBe(STAGES.length);
  });

  it('reads what the functions count, every name under its dimension, and nothing else of ours', () => {
    const read = [...body.matchAll(/\{rightsdesk,service(?:,([a-z]+))?\} MetricName="([a-z-]+)"/g)];
    const found = new Set(read.map(([, by, name]) => `${name} by ${by ?? 'nothing'}`));
    const written = Object.entries(METRICS).map(([name, { by }]) => `${name} by ${by ?? 'nothing'}`);
    expect([...found].sort()).toEqual(written.sort());
  });
});
