import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ofType, ourFunctions, synthesized } from './synthesized.ts';

const { resources } = synthesized({ alarmEmail: 'desk@example.org', monthlyUsd: '200' });
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm');
const watched = alarms.map(({ props }) => JSON.stringify(props.Dimensions ?? props.Metrics));

describe('alarms', () => {
  it.each(ofType(resources, 'AWS::SQS::Queue'))('the queue $id has one', ({ id }) => {
    expect(watched.some((dimensions) => dimensions.includes(`"${id}"`))).toBe(true);
  });

  it.each(ourFunctions(resources))('the function $id has three', ({ id }) => {
    expect(watched.filter((dimensions) => dimensions.includes(`"${id}"`))).toHaveLength(3);
  });

  it.each(ofType(resources, 'AWS::DynamoDB::Table'))('the table $id has one', ({ id }) => {
    expect(watched.some((dimensions) => dimensions.includes(`ExportsOutputRef${id}`))).toBe(true);
  });

  it('each tells somebody', () => {
    for (const { id, props } of alarms) expect(props.AlarmActions, id).toHaveLength(1);
  });

  it('each is a heading of the runbook, and the runbook has no other', () => {
    const runbook = readFileSync(new URL('../../infra/runbook.md', import.meta.url), 'utf8');
    const headings = runbook.split('\n').filter((line) => line.startsWith('## '));
    const expected = alarms.map(({ props }) => `## ${props.AlarmName.replace(/^rightsdesk-dev-/, '')}`);
    expect(headings.sort()).toEqual(expected.sort());
  });
});

it('the budget mails on actual and on forecast spend', () => {
  const [budget] = ofType(resources, 'AWS::Budgets::Budget');
  expect(budget?.props.Budget.BudgetLimit).toEqual({ Amount: 200, Unit: 'USD' });
  expect(budget?.props.NotificationsWithSubscribers).toHaveLength(2);
});
