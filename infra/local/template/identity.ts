import type { Resource } from './assembly.ts';

/** Where resources of the embedded AWS live. Account and region are those the SQS emulator assumes. */
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

/** What `Ref` and `Fn::GetAtt` give for a resource. */
export interface Identity {
  name: string;
  ref: string;
  attributes: Record<string, string>;
}

/** Base addresses without a trailing slash. */
export interface Addresses {
  sqs: string;
  http: string;
}

const arn = (service: string, rest: string, region = REGION, account = ACCOUNT) =>
  `arn:aws:${service}:${region}:${account}:${rest}`;

type Maker = (name: string, at: Addresses) => { ref: string; attributes: Record<string, string> };

/** By type: the property that may name the resource, and the identity that follows from its name. */
const TYPES: Record<string, { nameProperty: string; make: Maker }> = {
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    make: (name) => ({ ref: name, attributes: { Arn: arn('s3', name, '', '') } }),
  },
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    make: (name) => ({ ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`) } }),
  },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    make: (name, { sqs }) => {
      // With a numeric host: the name that real queue URLs carry does not resolve here.
      const url = `${sqs}/${ACCOUNT}/${name}`;
      return { ref: url, attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: url } };
    },
  },
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    make: (name) => ({ ref: arn('sns', name), attributes: { TopicArn: arn('sns', name), TopicName: name } }),
  },
  'AWS::Lambda::Function': {
    nameProperty: 'FunctionName',
    make: (name) => ({ ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } }),
  },
  'AWS::Events::Rule': {
    nameProperty: 'Name',
    make: (name) => ({ ref: name, attributes: { Arn: arn('events', `rule/${name}`) } }),
  },
  'AWS::ApiGatewayV2::Api': {
    // The name of an API is no identity: several may share it.
    nameProperty: '',
    make: (name, { http }) => ({ ref: name, attributes: { ApiId: name, ApiEndpoint: http } }),
  },
};

/**
 * The identity of a resource follows from its stack, logical id and type alone, so it is known before anything is
 * provisioned and stays the same over restarts. Types that are not emulated get a name and a made-up ARN.
 */
export function identityOf(stack: string, logicalId: string, resource: Resource, at: Addresses): Identity {
  const { nameProperty, make } = TYPES[resource.Type] ?? {
    nameProperty: '',
    make: (name: string) => ({ ref: name, attributes: { Arn: arn('local', name) } }),
  };
  const given = resource.Properties?.[nameProperty];
  const name = typeof given === 'string' ? given : `${stack}-${logicalId}`.toLowerCase();
  return { name, ...make(name, at) };
}
