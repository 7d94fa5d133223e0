/** biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how Fn::Sub is written */
import { expect, it } from 'vitest';
import type { Assembly, Resource, Stack } from '../../../infra/local/template/assembly.ts';
import { planOf } from '../../../infra/local/template/read-plan.ts';
import { resolverOf } from '../../../infra/local/template/resolve.ts';

const AT = { sqs: 'http://127.0.0.1:1', http: 'http://127.0.0.1:2' };
const stackOf = (name: string, resources: Record<string, Resource>, more: Partial<Stack> = {}): Stack => ({
  ...{ name, resources, outputs: {}, parameters: {} },
  ...more,
});
const assemblyOf = (...stacks: Stack[]): Assembly => ({ stacks, assets: new Map() });
const queue: Resource = { Type: 'AWS::SQS::Queue' };

it.each([
  [{ Ref: 'Q' }, 'http://127.0.0.1:1/000000000000/s-q'],
  [{ 'Fn::GetAtt': ['Q', 'Arn'] }, 'arn:aws:sqs:us-east-1:000000000000:s-q'],
  [{ 'Fn::GetAtt': 'Q.QueueName' }, 's-q'],
  [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] }, 'a-us-east-1'],
  [{ 'Fn::Sub': '${AWS::AccountId}/${Q.QueueName}/${!kept}' }, '000000000000/s-q/${kept}'],
  [{ 'Fn::Sub': ['${A}/${Q}', { A: { Ref: 'P' } }] }, 'given/http://127.0.0.1:1/000000000000/s-q'],
  [{ 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b'] }] }, 'b'],
  [{ 'Fn::ImportValue': 'other:Name' }, 'other-q'],
  [{ a: [{ Ref: 'AWS::NoValue' }, 1], b: { Ref: 'AWS::NoValue' } }, { a: [1] }],
])('resolves %j', (value, expected) => {
  const exported = { Value: { 'Fn::GetAtt': ['Q', 'QueueName'] }, Export: { Name: 'other:Name' } };
  const other = stackOf('other', { Q: queue }, { outputs: { Out: exported } });
  const stack = stackOf('s', { Q: queue }, { parameters: { P: { Default: 'given' } } });
  expect(resolverOf(assemblyOf(other, stack), AT).resolve(stack, value, 's')).toEqual(expected);
});

it.each([
  [{ 'Fn::FindInMap': ['a', 'b', 'c'] }, 's.X.At: the embedded AWS does not know Fn::FindInMap'],
  [{ Ref: 'None' }, 's.X.At: s has no resource None'],
  [{ 'Fn::GetAtt': ['X', 'StreamArn'] }, 'attribute StreamArn of X (AWS::SQS::Queue) is not known'],
  [{ 'Fn::ImportValue': 'none' }, 's.X.At: no stack exports none'],
])('says where it cannot resolve %j', (At, message) => {
  const stack = stackOf('s', { X: { ...queue, Properties: { At } } });
  expect(() => planOf(assemblyOf(stack), AT)).toThrow(message);
});

it('refuses a type it neither runs nor ignores', () => {
  const stack = stackOf('s', { Machine: { Type: 'AWS::StepFunctions::StateMachine' } });
  expect(() => planOf(assemblyOf(stack), AT)).toThrow('s.Machine: the embedded AWS does not run AWS::StepFunctions');
});

it('refuses a batch that SQS cannot hand out at once', () => {
  const Properties = { BatchSize: 11, EventSourceArn: 'arn:aws:sqs:us-east-1:000000000000:q', FunctionName: 'f' };
  const stack = stackOf('s', { M: { Type: 'AWS::Lambda::EventSourceMapping', Properties } });
  expect(() => planOf(assemblyOf(stack), AT)).toThrow('BatchSize 11');
});

it('keeps explicit names and leaves exports out of the outputs', () => {
  const named: Resource = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'Mine' } };
  const outputs = {
    Seen: { Value: { Ref: 'B' } },
    Wiring: { Value: { Ref: 'B' }, Export: { Name: 's:B' } },
  };
  const plan = planOf(assemblyOf(stackOf('s', { B: named }, { outputs })), AT);
  expect(plan.buckets).toEqual(['Mine']);
  expect(plan.outputs).toEqual({ Seen: 'Mine' });
});
