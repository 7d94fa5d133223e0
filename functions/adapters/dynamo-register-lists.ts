import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { Partner } from '../../shared/license/register.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import type { RegisterLists } from '../../shared/ports/register-lists.ts';
import type { Holder } from '../../shared/rights/holder.ts';
import { dynamoTable } from './dynamo-table.ts';

export function dynamoRegisterLists(client: DynamoDBDocumentClient, name: string): RegisterLists {
  const table = dynamoTable(client, name);
  const list = async <T>(pk: string, limit: number): Promise<T[]> =>
    (await table.page({ pk, limit, stale: true })).items.map(({ body }) => body as T);
  return {
    partners: (limit) => list<Partner>('PARTNERS', limit),
    holders: (limit) => list<Holder>('HOLDERS', limit),
    watchLists: (limit) => list<WatchList>('WATCHLISTS', limit),
    licenses: (partner, limit) => list<LicenseVersion>(`LICENSES#${partner}`, limit),
  };
}
