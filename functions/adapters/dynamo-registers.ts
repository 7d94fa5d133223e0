import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Partner, RegisterView } from '../../shared/license/register.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import { partnerKey, revisionKey } from '../../shared/pipeline/ledger-keys.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import { dynamoTable } from './dynamo-table.ts';

/** Partners whose view a process keeps: ten thousand license versions are about 7 MB. */
const KEPT_VIEWS = 20;

/** Every register item keeps its record under `body`, apart from its keys. */
export function dynamoRegisters(client: DynamoDBDocumentClient, name: string): Registers {
  const table = dynamoTable(client, name);
  const views = new Map<string, RegisterView>();
  const all = async <T>(pk: string) => (await table.all({ pk })).map((item) => item.body as T);
  return {
    async revision() {
      return ((await table.get(revisionKey))?.revision as number | undefined) ?? null;
    },
    async partner(id) {
      return ((await table.get(partnerKey(id)))?.body as Partner | undefined) ?? null;
    },
    async view(id): Promise<RegisterView | null> {
      // The revision is read first: what is read after it is at least as new, and flag looks at it once more.
      const items = await table.many([revisionKey, partnerKey(id)]);
      const counter = items.find((item) => item.pk === revisionKey.pk);
      const revision = counter?.revision as number | undefined;
      const asOf = (counter?.asOf as string | undefined) ?? null;
      const partner = items.find((item) => item.sk === id && item.pk !== revisionKey.pk)?.body as Partner | undefined;
      if (revision === undefined || !partner) return null;
      // Whatever is added counts the revision up afterwards: what was read under this one holds as long as it stands.
      const kept = views.get(id);
      if (kept?.revision === revision) return { ...kept, asOf, partner };
      const [holders, licenses, watchLists] = await Promise.all([
        all<RegisterView['holders'][number]>('HOLDERS'),
        all<RegisterView['licenses'][number]>(`LICENSES#${id}`),
        all<WatchList>('WATCHLISTS'),
      ]);
      const view = { revision, asOf, partner, holders, licenses, watchLists };
      views.delete(id);
      views.set(id, view);
      for (const oldest of [...views.keys()].slice(0, -KEPT_VIEWS)) views.delete(oldest);
      return view;
    },
  };
}
