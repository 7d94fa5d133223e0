import { SQSClient } from '@aws-sdk/client-sqs';

/** Apart from the other clients, so that a function may load it when it first needs it. */
export const sqsClient = () => new SQSClient({});
