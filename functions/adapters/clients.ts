/** One client of each service a process; regions, credentials and local endpoints come from the environment as the SDK reads it. */
import { SNSClient } from '@aws-sdk/client-sns';

export const snsClient = () => new SNSClient({});
export { documentClient } from './dynamodb-client.ts';
export { s3Client } from './s3-client.ts';
export { sqsClient } from './sqs-client.ts';
