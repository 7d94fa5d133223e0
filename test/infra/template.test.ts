import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { TIMED } from '../../shared/pipeline/timed.ts';
import { changed, rule, without } from './rule.ts';
import { ofType, ourFunctions, type Resource, synthesized, synthesizedAnew } from './synthesized.ts';

const { resources, outputs } = synthesized();
const names = STAGES.map((stage) => stage.name);
const [QUEUE, MAPPING] = ['AWS::SQS::Queue', 'AWS::Lambda::EventSourceMapping'];
const RULE = 'AWS::Events::Rule';
const byId = (all: Resource[], id: string) => all.find((resource) => resource.id === id) as Resource;
const sourcesOf = (all: Resource[]) => ofType(all, QUEUE).filter(({ props }) => props.RedrivePolicy);
const stageOf = (all: Resource[], name: string) =>
  ourFunctions(all).find(({ props }) => props.Environment.Variables.STAGE === name) as Resource;

describe('queues', () => {
  rule(
    'each stage has a queue, a dead-letter queue and a mapping',
    resources,
    (all) => {
      expect(ofType(all, QUEUE)).toHaveLength(2 * names.length);
      expect(sourcesOf(all)).toHaveLength(names.length);
      expect(ofType(all, MAPPING)).toHaveLength(names.length);
    },
    {
      'a queue less': without(QUEUE),
      'a queue that gives up on nothing': (all) => delete (sourcesOf(all)[0] as Resource).props.RedrivePolicy,
      'a stage that nothing wakes': without(MAPPING),
    },
  );

  rule(
    'a message stays hidden six times as long as the function may run, and only what failed comes back',
    resources,
    (all) => {
      for (const { id, props } of ofType(all, MAPPING)) {
        const queue = byId(all, props.EventSourceArn['Fn::GetAtt'][0]);
        const worker = byId(all, props.FunctionName.Ref);
        expect(queue.props.VisibilityTimeout, id).toBeGreaterThanOrEqual(6 * worker.props.Timeout);
        expect(props.FunctionResponseTypes, id).toEqual(['ReportBatchItemFailures']);
      }
    },
    {
      'a function that may run longer': (all) => {
        stageOf(all, 'flag').props.Timeout *= 2;
      },
      'a batch that fails as a whole': changed(MAPPING, '', ({ props }) => delete props.FunctionResponseTypes),
    },
  );

  rule(
    'a dead-letter queue keeps a message longer than the queue, which tries three times',
    resources,
    (all) => {
      for (const { id, props } of sourcesOf(all)) {
        const dead = byId(all, props.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]);
        expect(dead.props.MessageRetentionPeriod, id).toBeGreaterThan(props.MessageRetentionPeriod);
        expect(props.RedrivePolicy.maxReceiveCount, id).toBeGreaterThanOrEqual(3);
      }
    },
    {
      'dead letters that go as soon': (all) => {
        const { props } = sourcesOf(all)[0] as Resource;
        byId(all, props.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]).props.MessageRetentionPeriod =
          props.MessageRetentionPeriod;
      },
      'one try': (all) => {
        (sourcesOf(all)[0] as Resource).props.RedrivePolicy.maxReceiveCount = 1;
      },
    },
  );

  rule(
    'each stage sends to the queue of the next, and those that narrow also to their own',
    resources,
    (all) => {
      const queueOf = (name: string) => {
        const mapping = ofType(all, MAPPING).find(({ props }) => props.FunctionName.Ref === stageOf(all, name).id);
        return mapping?.props.EventSourceArn['Fn::GetAtt'][0];
      };
      for (const { props } of ourFunctions(all)) {
        const { STAGE, NEXT_QUEUE_URL, OWN_QUEUE_URL } = props.Environment.Variables;
        const next = names[names.indexOf(STAGE) + 1];
        expect(NEXT_QUEUE_URL?.Ref, STAGE).toBe(names.includes(STAGE) && next ? queueOf(next) : undefined);
        const narrows = ['detect', 'flag', 'record'].includes(STAGE);
        expect(OWN_QUEUE_URL?.Ref, STAGE).toBe(narrows ? queueOf(STAGE) : undefined);
      }
    },
    {
      'a stage that is skipped': (all) => {
        const [from, to] = [stageOf(all, 'split'), stageOf(all, 'detect')].map(
          ({ props }) => props.Environment.Variables,
        );
        from.NEXT_QUEUE_URL = to.NEXT_QUEUE_URL;
      },
      'a stage that cannot narrow': (all) => delete stageOf(all, 'flag').props.Environment.Variables.OWN_QUEUE_URL,
    },
  );

  const NOTICE = 'Custom::S3BucketNotifications';
  const firstOf = (notice: Resource | undefined) =>
    notice?.props.NotificationConfiguration.QueueConfigurations?.[0] ?? {};
  rule(
    'uploads below incoming/ reach the queue of the first stage',
    resources,
    (all) => {
      const { QueueArn, Filter } = firstOf(ofType(all, NOTICE)[0]);
      expect(QueueArn?.['Fn::GetAtt'][0]).toMatch(/^splitQueue/);
      expect(Filter.Key.FilterRules).toEqual([{ Name: 'prefix', Value: 'incoming/' }]);
    },
    {
      'another queue': changed(NOTICE, '', (notice) => {
        firstOf(notice).QueueArn['Fn::GetAtt'][0] = 'detectQueue';
      }),
      'every key': changed(NOTICE, '', (notice) => {
        firstOf(notice).Filter.Key.FilterRules = [];
      }),
    },
  );

  rule(
    'recheck sends to the flag stage and to nobody else',
    resources,
    (all) => {
      const { FEEDS_QUEUE_URL } = stageOf(all, 'recheck').props.Environment.Variables;
      expect(FEEDS_QUEUE_URL).toBeDefined();
      expect(FEEDS_QUEUE_URL).toEqual(stageOf(all, 'flag').props.Environment.Variables.OWN_QUEUE_URL);
    },
    { nobody: (all) => delete stageOf(all, 'recheck').props.Environment.Variables.FEEDS_QUEUE_URL },
  );
});

describe('functions', () => {
  rule(
    'one a stage and timed function and review, on Node 24 and arm64, each with a role of its own',
    resources,
    (all) => {
      const ours = ourFunctions(all);
      expect(ours.map(({ props }) => props.Environment.Variables.STAGE).sort()).toEqual(
        [...names, ...TIMED.map(({ name }) => name), 'review'].sort(),
      );
      for (const { id, props } of ours) {
        expect(props.Runtime, id).toBe('nodejs24.x');
        expect(props.Architectures, id).toEqual(['arm64']);
      }
      expect(new Set(ours.map(({ props }) => props.Role['Fn::GetAtt'][0])).size).toBe(ours.length);
    },
    {
      'a function less': (all) => all.splice(all.indexOf(stageOf(all, 'sweep')), 1),
      'an older Node': (all) => {
        stageOf(all, 'review').props.Runtime = 'nodejs20.x';
      },
      'another processor': (all) => {
        stageOf(all, 'split').props.Architectures = ['x86_64'];
      },
      'a shared role': (all) => {
        stageOf(all, 'sweep').props.Role = stageOf(all, 'seal').props.Role;
      },
    },
  );

  rule(
    'each is told how much of its memory is for what is young and what is old, by options that Node takes from there',
    resources,
    (all) => {
      for (const { id, props } of ourFunctions(all)) {
        const options = props.Environment.Variables.NODE_OPTIONS.split(' ').map((one: string) => one.split('='));
        expect(
          options.every(([name]: string[]) => process.allowedNodeEnvironmentFlags.has(name ?? '')),
          id,
        ).toBe(true);
        const { '--max-semi-space-size': half, '--max-old-space-size': old } = Object.fromEntries(options);
        expect(Number(old) + 3 * Number(half), id).toBeLessThan(props.MemorySize);
      }
    },
    {
      'one of both': (all) => {
        stageOf(all, 'split').props.Environment.Variables.NODE_OPTIONS = '--max-semi-space-size=8';
      },
      'more than there is': (all) => {
        stageOf(all, 'flag').props.MemorySize = 512;
      },
      'an option that Node refuses': (all) => {
        stageOf(all, 'seal').props.Environment.Variables.NODE_OPTIONS += ' --expose-internals';
      },
    },
  );

  rule(
    'each timed function has a rule of its own, and only that may wake it',
    resources,
    (all) => {
      const rules = ofType(all, RULE);
      expect(rules.map(({ props }) => [props.Name, props.ScheduleExpression]).sort()).toEqual(
        TIMED.map(({ name, schedule }) => [`rightsdesk-dev-${name}`, schedule]).sort(),
      );
      for (const { id, props } of rules) {
        const [target] = props.Targets;
        const worker = byId(all, target.Arn['Fn::GetAtt'][0]);
        expect(`rightsdesk-dev-${worker.props.Environment.Variables.STAGE}`).toBe(props.Name);
        const permissions = ofType(all, 'AWS::Lambda::Permission').filter(
          (one) => one.props.FunctionName['Fn::GetAtt']?.[0] === worker.id,
        );
        expect(permissions.map((one) => one.props.SourceArn?.['Fn::GetAtt'][0])).toEqual([id]);
      }
    },
    {
      'another time': changed(RULE, '', ({ props }) => {
        props.ScheduleExpression = 'rate(1 day)';
      }),
      'another function': (all) => {
        const [one, other] = ofType(all, RULE) as [Resource, Resource];
        one.props.Targets = other.props.Targets;
      },
      'everybody who may wake it': (all) => {
        const { id } = stageOf(all, 'sweep');
        const may = ofType(all, 'AWS::Lambda::Permission').find(
          ({ props }) => props.FunctionName['Fn::GetAtt']?.[0] === id,
        );
        delete may?.props.SourceArn;
      },
    },
  );
});

it('the outputs that tools read are there', () => {
  expect(outputs).toEqual(
    expect.arrayContaining([
      ...['UploadsBucket', 'DataBucket', 'HeadsBucket', 'LedgerTable', 'RegistersTable', 'FingerprintsTable'],
      ...names.map((name) => `${name}QueueUrl`),
      ...['AlertsTopicArn', 'ConsoleUrl'],
    ]),
  );
});

it('a finding of cdk-nag that is not acknowledged fails the synthesis', () => {
  const withoutTls = () => synthesizedAnew({}, ({ watch }) => void new Topic(watch, 'Open'));
  expect(withoutTls).toThrow('AwsSolutions-SNS3');
});
