import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { holdKey } from '../../shared/pipeline/ledger-keys.ts';
import type { LegalHold, LegalHolds } from '../../shared/ports/kept-drops.ts';
import { queryList } from './dynamo-query.ts';

export function dynamoLegalHolds(client: DynamoDBDocumentClient, table: string): LegalHolds {
  return {
    async holds(drop) {
      const { pk, sk } = holdKey(drop, '');
      const items = await queryList(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': sk },
        ConsistentRead: true,
      });
      return items.filter(({ lifted }) => !lifted).map(({ hold }) => hold as LegalHold);
    },
    async putHold(drop, hold) {
      await client.send(new PutCommand({ TableName: table, Item: { ...holdKey(drop, hold.subject), hold } }));
    },
    async liftHold(drop, subject, by, at) {
      await client.send(
        new UpdateCommand({
          ...{ TableName: table, Key: { ...holdKey(drop, subject) } },
          // The reason stands in the history, where it can be erased.
          UpdateExpression: 'SET lifted = :lifted REMOVE #hold.#reason',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#hold': 'hold', '#reason': 'reason' },
          ExpressionAttributeValues: { ':lifted': { by, at } },
        }),
      );
    },
  };
}
