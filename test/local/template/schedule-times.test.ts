import { expect, it } from 'vitest';
import { nextAfter } from '../../../infra/local/template/schedule-times.ts';

const next = (expression: string, after: string) => new Date(nextAfter(expression, Date.parse(after))).toISOString();

it.each([
  'rate(0 minutes)',
  'rate(1 fortnight)',
  'cron(60 0 * * ? *)',
  'cron(0 24 * * ? *)',
  'cron(0 9 1 * ? *)',
  'at(2026-01-01T00:00:00)',
])('refuses %s, which it would get wrong', (expression) => expect(() => nextAfter(expression, 0)).toThrow(expression));

it.each([
  ['rate(1 minute)', '2026-01-31T10:00:30.000Z', '2026-01-31T10:01:00.000Z'],
  ['rate(5 minutes)', '2026-01-31T10:05:00.000Z', '2026-01-31T10:10:00.000Z'],
  ['cron(10 0 * * ? *)', '2026-01-31T00:09:59.999Z', '2026-01-31T00:10:00.000Z'],
  ['cron(10 0 * * ? *)', '2026-01-31T00:10:00.000Z', '2026-02-01T00:10:00.000Z'],
])('%s after %s is due at %s', (expression, after, due) => expect(next(expression, after)).toBe(due));
