import { describe, expect } from 'vitest';
import { METRICS } from '../../shared/pipeline/metric-names.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { changed, rule } from './rule.ts';
import { ofType, type Resource, synthesized } from './synthesized.ts';

const { resources } = synthesized();
const DASHBOARD = 'AWS::CloudWatch::Dashboard';
const bodyOf = (all: Resource[]) =>
  JSON.stringify(ofType(all, DASHBOARD)[0]?.props.DashboardBody).replaceAll(/\\+"/g, '"');
const replaced = (from: string, to: string) =>
  changed(DASHBOARD, '', ({ props }) => {
    props.DashboardBody = JSON.parse(JSON.stringify(props.DashboardBody).replaceAll(from, to));
  });

describe('the dashboard', () => {
  rule(
    'shows age, dead letters, throughput, the mix of verdicts and how often flags were right',
    resources,
    (all) => {
      const body = bodyOf(all);
      expect([...body.matchAll(/"title":"([^"]+)"/g)].map(([, title]) => title)).toEqual(
        expect.arrayContaining([
          ...['Age of the oldest message (s)', 'Dead letters', 'Messages done', 'Verdict mix'],
          ...['Flags that people found right (%)', 'Drops that do not balance'],
        ]),
      );
      for (const metric of ['ApproximateAgeOfOldestMessage', 'NumberOfMessagesDeleted', 'Duration', 'Errors'])
        expect(body.split(`"${metric}"`).length - 1, metric).toBe(STAGES.length);
    },
    {
      'a graph less': replaced('Verdict mix', 'Other'),
      'a metric less': replaced('NumberOfMessagesDeleted', 'NumberOfMessagesSent'),
    },
  );

  rule(
    'reads what the functions count, every name under its dimension, and nothing else of ours',
    resources,
    (all) => {
      const read = [...bodyOf(all).matchAll(/\{rightsdesk,service(?:,([a-z]+))?\} MetricName="([a-z-]+)"/g)];
      const found = new Set(read.map(([, by, name]) => `${name} by ${by ?? 'nothing'}`));
      const written = Object.entries(METRICS).map(([name, { by }]) => `${name} by ${by ?? 'nothing'}`);
      expect([...found].sort()).toEqual(written.sort());
    },
    {
      'a count that nobody makes': replaced('flags-right', 'flags-wright'),
      'another dimension': replaced('rightsdesk,service,outcome', 'rightsdesk,service,reason'),
    },
  );
});
