import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { Partner } from '../../shared/license/register.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import type { RegisterLists } from '../../shared/ports/register-lists.ts';
import type { Holder } from '../../shared/rights/holder.ts';

export function dynamoRegisterLists(client: DynamoDBDocumentClient, table: string): RegisterLists {
  const list = async <T>(pk: string, limit: number): Promise<T[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        Limit: limit,
      }),
    );
    return Items.map((item) => item.body as T);
  };
  return {
    partners: (limit) => list<Partner>('PARTNERS', limit),
    holders: (limit) => list<Holder>('HOLDERS', limit),
    watchLists: (limit) => list<WatchList>('WATCHLISTS', limit),
    licenses: (partner, limit) => list<LicenseVersion>(`LICENSES#${partner}`, limit),
  };
}
