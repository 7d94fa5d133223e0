/** One client of each service a process; regions, credentials and local endpoints come from the environment as the SDK reads it. */
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';

export const s3Client = () => new S3Client({ forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3) });
export const sqsClient = () => new SQSClient({});
export const snsClient = () => new SNSClient({});
export { documentClient } from './dynamodb-client.ts';
