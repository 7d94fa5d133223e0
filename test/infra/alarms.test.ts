import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { changed, rule, without } from './rule.ts';
import { ofType, ourFunctions, type Resource, synthesized } from './synthesized.ts';

const { resources } = synthesized({ alarmEmail: 'desk@example.org', monthlyUsd: '200' });
const ALARM = 'AWS::CloudWatch::Alarm';
const watchedIn = (all: Resource[]) =>
  ofType(all, ALARM).map(({ props }) => JSON.stringify(props.Dimensions ?? props.Metrics));
const RUNBOOK = readFileSync(new URL('../../infra/runbook.md', import.meta.url), 'utf8');

describe('alarms', () => {
  rule(
    'each queue has one, each function three, each table one',
    resources,
    (all) => {
      const watched = watchedIn(all);
      const count = (mark: string) => watched.filter((dimensions) => dimensions.includes(mark)).length;
      for (const { id } of ofType(all, 'AWS::SQS::Queue')) expect(count(`"${id}"`), id).toBeGreaterThan(0);
      for (const { id } of ourFunctions(all)) expect(count(`"${id}"`), id).toBe(3);
      for (const { id } of ofType(all, 'AWS::DynamoDB::Table'))
        expect(count(`ExportsOutputRef${id}`), id).toBeGreaterThan(0);
    },
    {
      'a queue nobody watches': (all) => removeAlarm(all, 'AWS::SQS::Queue'),
      'a function watched twice': (all) => removeAlarm(all, 'AWS::Lambda::Function', (id) => /worker/i.test(id)),
      'a table nobody watches': (all) => removeAlarm(all, 'AWS::DynamoDB::Table'),
    },
  );

  rule(
    'each tells somebody',
    resources,
    (all) => {
      for (const { id, props } of ofType(all, ALARM)) expect(props.AlarmActions, id).toHaveLength(1);
    },
    {
      'one that tells nobody': changed(ALARM, '', ({ props }) => {
        props.AlarmActions = [];
      }),
    },
  );

  rule(
    'each is a heading of the runbook, and the runbook has no other',
    resources,
    (all) => {
      const headings = RUNBOOK.split('\n').filter((line) => line.startsWith('## '));
      const expected = ofType(all, ALARM).map(({ props }) => `## ${props.AlarmName.replace(/^rightsdesk-dev-/, '')}`);
      expect(headings.sort()).toEqual(expected.sort());
    },
    {
      'an alarm without heading': changed(ALARM, '', ({ props }) => {
        props.AlarmName = 'rightsdesk-dev-other';
      }),
      'a heading without alarm': without(ALARM),
    },
  );
});

/** Takes the alarms of the first resource of a type away, but for as many as leave the others in place. */
function removeAlarm(all: Resource[], type: string, fits: (id: string) => boolean = () => true) {
  const { id = '' } = ofType(all, type).find((one) => fits(one.id)) ?? {};
  const marks = [`"${id}"`, `ExportsOutputRef${id}`];
  const at = all.findIndex(
    (one) =>
      one.type === ALARM &&
      marks.some((mark) => JSON.stringify(one.props.Dimensions ?? one.props.Metrics).includes(mark)),
  );
  all.splice(at, 1);
}

rule(
  'the budget mails on actual and on forecast spend',
  resources,
  (all) => {
    const [budget] = ofType(all, 'AWS::Budgets::Budget');
    expect(budget?.props.Budget.BudgetLimit).toEqual({ Amount: 200, Unit: 'USD' });
    expect(
      budget?.props.NotificationsWithSubscribers.map(
        ({ Notification }: { Notification: { NotificationType: string } }) => Notification.NotificationType,
      ).sort(),
    ).toEqual(['ACTUAL', 'FORECASTED']);
  },
  {
    'one mail': changed('AWS::Budgets::Budget', '', ({ props }) => props.NotificationsWithSubscribers.pop()),
    'another sum': changed('AWS::Budgets::Budget', '', ({ props }) => {
      props.Budget.BudgetLimit.Amount = 2000;
    }),
  },
);
