import { describe, expect, it } from 'vitest';
import { rule } from './rule.ts';
import { type Json, ofType, type Resource, synthesized } from './synthesized.ts';

const { resources } = synthesized({ partnerAccounts: 'ilkha=111122223333, nehir-gazetesi=444455556666' });
const POLICY = 'AWS::S3::BucketPolicy';
const foreignIn = (all: Resource[]) =>
  ofType(all, POLICY).flatMap(({ id, props }) =>
    props.PolicyDocument.Statement.filter(
      (one: Json) => one.Effect === 'Allow' && /\d{12}/.test(JSON.stringify(one.Principal)),
    ).map((one: Json) => ({ bucket: id.replace(/Policy.*/, ''), one })),
  );
const told = ({ bucket, one }: { bucket: string; one: Json }) =>
  `${/\d{12}/.exec(JSON.stringify(one.Principal))?.[0]} ${one.Action} ${bucket}${one.Resource['Fn::Join'][1].at(-1)}`;

describe('a partner with an AWS account of its own', () => {
  rule(
    'puts below its own prefix, reads its own receipts, and does nothing else',
    resources,
    (all) => {
      expect(foreignIn(all).map(told).sort()).toEqual([
        '111122223333 s3:GetObject Data/receipts/ilkha/*',
        '111122223333 s3:PutObject Uploads/incoming/ilkha/*',
        '444455556666 s3:GetObject Data/receipts/nehir-gazetesi/*',
        '444455556666 s3:PutObject Uploads/incoming/nehir-gazetesi/*',
      ]);
    },
    {
      'every prefix': (all) => {
        foreignIn(all)[0].one.Resource['Fn::Join'][1].splice(-1, 1, '/*');
      },
      'a further action': (all) => {
        foreignIn(all)[0].one.Action = ['s3:PutObject', 's3:DeleteObject'];
      },
      'a partner left out': (all) => {
        foreignIn(all)[0].one.Effect = 'Deny';
      },
    },
  );

  it('of none is let in where none is named', () => {
    const policies = JSON.stringify(ofType(synthesized().resources, 'AWS::S3::BucketPolicy'));
    expect(policies).not.toMatch(/receipts\/|incoming\//);
  });
});
