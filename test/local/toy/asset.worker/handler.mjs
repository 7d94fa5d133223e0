/** Does what the message says, and notes each message it did in the table. */
import { DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

const table = new DynamoDBClient({});
const note = (pk, text) =>
  table.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { pk: { S: pk }, text: { S: text } } }));
const count = (pk) =>
  table.send(
    new UpdateItemCommand({
      TableName: process.env.TABLE,
      Key: { pk: { S: pk } },
      UpdateExpression: 'ADD tries :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  );

async function work({ body, messageId }) {
  const message = JSON.parse(body);
  if (message.Records) return note(decodeURIComponent(message.Records[0].s3.object.key.replaceAll('+', ' ')), body);
  if (message.noop) return;
  await count(message.id);
  if (message.say === 'fail') throw new Error('told to fail');
  if (message.say === 'hang') await new Promise((done) => setTimeout(done, 60_000));
  if (message.say === 'exit') process.exit(1);
  await note(message.id, messageId);
}

export async function handler(event, context) {
  if (event.version === '2.0') {
    const { body, headers, cookies, rawPath, requestContext, pathParameters } = event;
    const seen = {
      body,
      cookies,
      rawPath,
      pathParameters,
      claims: requestContext.authorizer?.jwt.claims,
      test: headers.test,
    };
    return {
      statusCode: 201,
      headers: { 'content-type': 'application/json' },
      cookies: ['a=1', 'b=2'],
      body: JSON.stringify(seen),
    };
  }
  if (event['detail-type'] === 'Scheduled Event') {
    await count(event.resources[0]);
    return { woken: true };
  }
  console.log(JSON.stringify({ records: event.Records.length, left: context.getRemainingTimeInMillis() }));
  const batchItemFailures = [];
  for (const record of event.Records) {
    await work(record).catch(() => batchItemFailures.push({ itemIdentifier: record.messageId }));
  }
  return { batchItemFailures };
}
