import { describe, expect, it } from 'vitest';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import { changed, rule } from './rule.ts';
import { ofType, synthesized } from './synthesized.ts';

const { resources } = synthesized();
const [BUCKET, TABLE] = ['AWS::S3::Bucket', 'AWS::DynamoDB::Table'];
const QUEUE = 'AWS::SQS::Queue';

describe('stored data', () => {
  rule(
    'tables are encrypted, with point-in-time recovery',
    resources,
    (all) => {
      expect(ofType(all, TABLE)).toHaveLength(3);
      for (const { id, props } of ofType(all, TABLE)) {
        expect(props.SSESpecification, id).toEqual({ SSEEnabled: true });
        expect(props.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled, id).toBe(true);
      }
    },
    {
      'a table in the clear': changed(TABLE, '', ({ props }) => delete props.SSESpecification),
      'a table that is not backed up': changed(
        TABLE,
        'Fingerprints',
        ({ props }) => delete props.PointInTimeRecoverySpecification,
      ),
    },
  );

  rule(
    'buckets are encrypted and closed',
    resources,
    (all) => {
      expect(ofType(all, BUCKET).length).toBeGreaterThanOrEqual(4);
      for (const { id, props } of ofType(all, BUCKET)) {
        expect(props.BucketEncryption?.ServerSideEncryptionConfiguration, id).toHaveLength(1);
        expect(Object.values(props.PublicAccessBlockConfiguration ?? {}), id).toEqual([true, true, true, true]);
      }
    },
    {
      'a bucket in the clear': changed(BUCKET, 'Data', ({ props }) => {
        props.BucketEncryption.ServerSideEncryptionConfiguration = [];
      }),
      'a bucket that can be opened': changed(BUCKET, 'Uploads', ({ props }) => {
        props.PublicAccessBlockConfiguration.BlockPublicPolicy = false;
      }),
    },
  );

  rule(
    'queues are encrypted',
    resources,
    (all) => {
      for (const { id, props } of ofType(all, QUEUE)) expect(props.SqsManagedSseEnabled, id).toBe(true);
    },
    {
      'one in the clear': changed(QUEUE, 'record', ({ props }) => {
        props.SqsManagedSseEnabled = false;
      }),
    },
  );

  rule(
    'alerts are under a key; the alarms topic cannot be and says so in storage.ts',
    resources,
    (all) => {
      const open = ofType(all, 'AWS::SNS::Topic').filter(({ props }) => !props?.KmsMasterKeyId);
      expect(open.map(({ id }) => id.slice(0, 6))).toEqual(['Alarms']);
    },
    { 'alerts in the clear': changed('AWS::SNS::Topic', 'Alerts', ({ props }) => delete props.KmsMasterKeyId) },
  );

  rule(
    'data end as the table of retention says, and what only the sweeper may end has no rule',
    resources,
    (all) => {
      const rules = ofType(all, BUCKET).flatMap(({ id, props }) =>
        (props.LifecycleConfiguration?.Rules ?? [])
          .filter((one: { ExpirationInDays?: number }) => one.ExpirationInDays && !id.startsWith('AccessLogs'))
          .map((one: { Prefix: string; ExpirationInDays: number }) => [one.Prefix, one.ExpirationInDays]),
      );
      expect(rules).toEqual([
        ['incoming/', RETENTION.uploads.days],
        ['packs/', RETENTION.packs.days],
      ]);
    },
    {
      'drops that end by a rule': changed(BUCKET, 'Data', ({ props }) =>
        props.LifecycleConfiguration.Rules.push({ Prefix: 'drops/', ExpirationInDays: 1095 }),
      ),
      'uploads that never end': changed(BUCKET, 'Uploads', ({ props }) => {
        props.LifecycleConfiguration.Rules = [];
      }),
    },
  );

  it('heads of the audit chains are locked for good in production only: not in dev, and not beyond recall elsewhere', () => {
    const lockOf = (name: string) => {
      const [heads] = ofType(synthesized({ name }).resources, BUCKET).filter(({ id }) => id.startsWith('Heads'));
      return heads?.props.ObjectLockConfiguration?.Rule.DefaultRetention ?? null;
    };
    const Days = RETENTION.heads.days;
    expect(lockOf('dev')).toBeNull();
    expect(lockOf('staging')).toEqual({ Mode: 'GOVERNANCE', Days });
    expect(lockOf('prod')).toEqual({ Mode: 'COMPLIANCE', Days });
  });

  rule(
    'another environment than dev keeps its data when the stack goes',
    synthesized({ name: 'prod' }).resources,
    (kept) => {
      for (const type of [TABLE, BUCKET]) {
        for (const { raw, id } of ofType(kept, type)) expect(raw.DeletionPolicy, id).toBe('Retain');
        for (const { raw, id } of ofType(resources, type)) expect(raw.DeletionPolicy, id).toBe('Delete');
      }
      for (const { props, id } of ofType(kept, TABLE)) expect(props.DeletionProtectionEnabled, id).toBe(true);
    },
    {
      'a bucket that goes': changed(BUCKET, 'Data', ({ raw }) => {
        raw.DeletionPolicy = 'Delete';
      }),
      'a table that can be deleted': changed(TABLE, 'Registers', ({ props }) => {
        props.DeletionProtectionEnabled = false;
      }),
    },
  );
});
