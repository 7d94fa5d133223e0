import { describe, expect, it } from 'vitest';
import { type Json, ofType, synthesized } from './synthesized.ts';

const { resources } = synthesized({ partnerAccounts: 'ilkha=111122223333, nehir-gazetesi=444455556666' });
const foreign = ofType(resources, 'AWS::S3::BucketPolicy').flatMap(({ id, props }) =>
  props.PolicyDocument.Statement.filter(
    (one: Json) => one.Effect === 'Allow' && /\d{12}/.test(JSON.stringify(one.Principal)),
  ).map((one: Json) => ({
    bucket: id.replace(/Policy.*/, ''),
    account: /\d{12}/.exec(JSON.stringify(one.Principal))?.[0],
    action: one.Action,
    below: one.Resource['Fn::Join'][1].at(-1),
  })),
);

describe('a partner with an AWS account of its own', () => {
  it('puts below its own prefix, reads its own receipts, and does nothing else', () => {
    expect(
      foreign.map(({ bucket, account, action, below }) => `${account} ${action} ${bucket}${below}`).sort(),
    ).toEqual([
      '111122223333 s3:GetObject Data/receipts/ilkha/*',
      '111122223333 s3:PutObject Uploads/incoming/ilkha/*',
      '444455556666 s3:GetObject Data/receipts/nehir-gazetesi/*',
      '444455556666 s3:PutObject Uploads/incoming/nehir-gazetesi/*',
    ]);
  });

  it('of none is let in where none is named', () => {
    const policies = JSON.stringify(ofType(synthesized().resources, 'AWS::S3::BucketPolicy'));
    expect(policies).not.toMatch(/receipts\/|incoming\//);
  });
});
