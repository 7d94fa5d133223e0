import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kindAsDimension, METRICS, type MetricName } from '../../shared/pipeline/metric-names.ts';

type Metrics = typeof import('../../functions/runtime/metrics.ts');
let metrics: Metrics;
const written: Record<string, unknown>[] = [];

beforeEach(async () => {
  vi.resetModules();
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'record');
  written.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => Boolean(written.push(JSON.parse(String(line)))));
  metrics = await import('../../functions/runtime/metrics.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a count', () => {
  it('of nothing writes nothing', () => {
    metrics.count('stories', 0);
    metrics.countEach('verdicts', []);
    expect(written).toEqual([]);
  });

  it.each(
    Object.keys(METRICS) as MetricName[],
  )('of %s is one metric under its service and its one dimension', (name) => {
    const { by } = METRICS[name];
    metrics.count(name, 3, by ? 'some-value' : undefined);
    expect(written).toHaveLength(1);
    const [{ _aws, ...fields } = {}] = written;
    expect(_aws).toMatchObject({
      CloudWatchMetrics: [
        {
          Namespace: 'rightsdesk',
          Dimensions: [['service', ...(by ? [by] : [])]],
          Metrics: [{ Name: name, Unit: 'Count' }],
        },
      ],
    });
    expect(fields).toEqual({ service: 'record', [name]: 3, ...(by && { [by]: 'some-value' }) });
  });

  it('of a list is one metric a value', () => {
    metrics.countEach('verdicts', ['clear', 'licensed', 'clear']);
    expect(written.map(({ outcome, verdicts }) => [outcome, verdicts])).toEqual([
      ['clear', 2],
      ['licensed', 1],
    ]);
  });

  it('of flags takes all watch lists as one kind: operators make them without number', () => {
    expect(kindAsDimension('content:watch-unverified')).toBe('content:watch');
    expect(kindAsDimension('content:phone-number')).toBe('content:phone-number');
    expect(kindAsDimension('unlicensed')).toBe('unlicensed');
  });
});
