import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import { STAGES } from '../../shared/pipeline/stages.ts';
import { TIMED } from '../../shared/pipeline/timed.ts';
import { ofType, ourFunctions, type Resource, synthesized } from './synthesized.ts';

const { resources, outputs } = synthesized();
const queues = ofType(resources, 'AWS::SQS::Queue');
const mappings = ofType(resources, 'AWS::Lambda::EventSourceMapping');
const sources = queues.filter(({ props }) => props.RedrivePolicy);
const byId = (id: string) => resources.find((resource) => resource.id === id) as Resource;
const names = STAGES.map((stage) => stage.name);

describe('queues', () => {
  it('each stage has a queue, a dead-letter queue and a mapping', () => {
    expect(queues).toHaveLength(2 * names.length);
    expect(sources).toHaveLength(names.length);
    expect(mappings).toHaveLength(names.length);
  });

  it.each(mappings)('$id: a message stays hidden six times as long as the function may run', ({ props }) => {
    const queue = byId(props.EventSourceArn['Fn::GetAtt'][0]);
    const worker = byId(props.FunctionName.Ref);
    expect(queue.props.VisibilityTimeout).toBeGreaterThanOrEqual(6 * worker.props.Timeout);
    expect(props.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it.each(sources)('$id: the dead-letter queue keeps a message longer than the queue', ({ props }) => {
    const dead = byId(props.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]);
    expect(dead.props.MessageRetentionPeriod).toBeGreaterThan(props.MessageRetentionPeriod);
    expect(props.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(3);
  });

  it('each stage sends to the queue of the next, and those that narrow also to their own', () => {
    const queueOf = (name: string) => {
      const worker = ourFunctions(resources).find(({ props }) => props.Environment.Variables.STAGE === name);
      const mapping = mappings.find(({ props }) => props.FunctionName.Ref === worker?.id);
      return mapping?.props.EventSourceArn['Fn::GetAtt'][0];
    };
    for (const { props } of ourFunctions(resources)) {
      const { STAGE, NEXT_QUEUE_URL, OWN_QUEUE_URL } = props.Environment.Variables;
      const next = names[names.indexOf(STAGE) + 1];
      expect(NEXT_QUEUE_URL?.Ref, STAGE).toBe(names.includes(STAGE) && next ? queueOf(next) : undefined);
      expect(OWN_QUEUE_URL?.Ref, STAGE).toBe(['detect', 'flag', 'record'].includes(STAGE) ? queueOf(STAGE) : undefined);
    }
  });

  it('uploads below incoming/ reach the queue of the first stage', () => {
    const [notice] = ofType(resources, 'Custom::S3BucketNotifications');
    const [target] = notice?.props.NotificationConfiguration.QueueConfigurations ?? [];
    expect(target.QueueArn['Fn::GetAtt'][0]).toMatch(/^splitQueue/);
    expect(target.Filter.Key.FilterRules).toEqual([{ Name: 'prefix', Value: 'incoming/' }]);
  });
});

describe('stored data', () => {
  it.each(ofType(resources, 'AWS::DynamoDB::Table'))('$id: encrypted, with point-in-time recovery', ({ props }) => {
    expect(props.SSESpecification).toEqual({ SSEEnabled: true });
    expect(props.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
  });

  it.each(ofType(resources, 'AWS::S3::Bucket'))('$id: encrypted and closed', ({ props }) => {
    expect(props.BucketEncryption.ServerSideEncryptionConfiguration).toHaveLength(1);
    expect(Object.values(props.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
  });

  it.each(queues)('$id: encrypted', ({ props }) => expect(props.SqsManagedSseEnabled).toBe(true));

  it('alerts are under a key; the alarms topic cannot be and says so in storage.ts', () => {
    const open = ofType(resources, 'AWS::SNS::Topic').filter(({ props }) => !props?.KmsMasterKeyId);
    expect(open.map(({ id }) => id.slice(0, 6))).toEqual(['Alarms']);
  });

  it('heads of the audit chains are locked for good in production only: not in dev, and not beyond recall elsewhere', () => {
    const lockOf = (name: string) => {
      const [heads] = ofType(synthesized({ name }).resources, 'AWS::S3::Bucket').filter(({ id }) =>
        id.startsWith('Heads'),
      );
      return heads?.props.ObjectLockConfiguration?.Rule.DefaultRetention ?? null;
    };
    const Days = RETENTION.heads.days;
    expect(lockOf('dev')).toBeNull();
    expect(lockOf('staging')).toEqual({ Mode: 'GOVERNANCE', Days });
    expect(lockOf('prod')).toEqual({ Mode: 'COMPLIANCE', Days });
  });

  it('data end as the table of retention says, and what only the sweeper may end has no rule', () => {
    const rules = ofType(resources, 'AWS::S3::Bucket').flatMap(({ id, props }) =>
      (props.LifecycleConfiguration?.Rules ?? [])
        .filter((rule: { ExpirationInDays?: number }) => rule.ExpirationInDays && !id.startsWith('AccessLogs'))
        .map((rule: { Prefix: string; ExpirationInDays: number }) => [rule.Prefix, rule.ExpirationInDays]),
    );
    expect(rules).toEqual([
      ['incoming/', RETENTION.uploads.days],
      ['packs/', RETENTION.packs.days],
    ]);
  });

  it('another environment than dev keeps its data when the stack goes', () => {
    const kept = synthesized({ name: 'prod' }).resources;
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket']) {
      for (const { raw, id } of ofType(kept, type)) expect(raw.DeletionPolicy, id).toBe('Retain');
      for (const { raw, id } of ofType(resources, type)) expect(raw.DeletionPolicy, id).toBe('Delete');
    }
    for (const { props } of ofType(kept, 'AWS::DynamoDB::Table')) expect(props.DeletionProtectionEnabled).toBe(true);
  });
});

describe('functions', () => {
  it('one a stage and timed function and review, on Node 24 and arm64, each with a role of its own', () => {
    const ours = ourFunctions(resources);
    expect(ours.map(({ props }) => props.Environment.Variables.STAGE).sort()).toEqual(
      [...names, ...TIMED.map(({ name }) => name), 'review'].sort(),
    );
    for (const { props } of ours) {
      expect(props.Runtime).toBe('nodejs24.x');
      expect(props.Architectures).toEqual(['arm64']);
    }
    expect(new Set(ours.map(({ props }) => props.Role['Fn::GetAtt'][0])).size).toBe(ours.length);
  });
});

it('each timed function has a rule of its own, and only that may wake it', () => {
  const rules = ofType(resources, 'AWS::Events::Rule');
  expect(rules.map(({ props }) => [props.Name, props.ScheduleExpression]).sort()).toEqual(
    TIMED.map(({ name, schedule }) => [`rightsdesk-dev-${name}`, schedule]).sort(),
  );
  for (const { id, props } of rules) {
    const [target] = props.Targets;
    const worker = byId(target.Arn['Fn::GetAtt'][0]);
    expect(`rightsdesk-dev-${worker.props.Environment.Variables.STAGE}`).toBe(props.Name);
    const permissions = ofType(resources, 'AWS::Lambda::Permission').filter(
      (one) => one.props.FunctionName['Fn::GetAtt']?.[0] === worker.id,
    );
    expect(permissions.map((one) => one.props.SourceArn['Fn::GetAtt'][0])).toEqual([id]);
  }
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
  const withoutTls = () => synthesized({}, ({ watch }) => void new Topic(watch, 'Open'));
  expect(withoutTls).toThrow('AwsSolutions-SNS3');
});

it('recheck sends to the flag stage and to nobody else', () => {
  const worker = ourFunctions(resources).find(({ props }) => props.Environment.Variables.STAGE === 'recheck');
  const flag = ourFunctions(resources).find(({ props }) => props.Environment.Variables.STAGE === 'flag');
  const { FEEDS_QUEUE_URL } = worker?.props.Environment.Variables ?? {};
  expect(FEEDS_QUEUE_URL).toBeDefined();
  expect(FEEDS_QUEUE_URL).toEqual(flag?.props.Environment.Variables.OWN_QUEUE_URL);
});
