import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A throttled call is tried so often within a few seconds; then its message comes back later. */
const maxAttempts = 6;

/** Apart from the other clients, so that a function that needs S3 at times only does not load it at every start. */
export const documentClient = () =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts }), {
    marshallOptions: { removeUndefinedValues: true },
  });
