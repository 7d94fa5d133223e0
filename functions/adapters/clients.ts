/** One client of each service a process; regions, credentials and local endpoints come from the environment as the SDK reads it. */
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';

export const sqsClient = () => new SQSClient({});
export const snsClient = () => new SNSClient({});
export { documentClient } from './dynamodb-client.ts';
export { s3Client } from './s3-client.ts';
