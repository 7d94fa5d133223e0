import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { FLAG_INDEXES, refusedUploadKey, refusedUploads } from '../../shared/pipeline/ledger-keys.ts';
import type { RefusedUpload } from '../../shared/pipeline/refused-upload.ts';
import { RETENTION } from '../../shared/pipeline/retention-data.ts';
import type { RefusedUploads } from '../../shared/ports/refused-uploads.ts';
import { dynamoTable, NOTHING_STANDS } from './dynamo-table.ts';

const NOT_SEEN_TO_OR_EARLIER = '(attribute_not_exists(settled) AND body.receivedAt <= :at) OR body.receivedAt < :at';
const IS_LISTED = 'attribute_exists(gpk)';
const NO_LATER_ONE_STANDS = 'attribute_exists(gpk) AND body.receivedAt <= :at';

const ttlOf = (at: string) => Math.ceil(Date.parse(at) / 1000) + RETENTION.uploads.days * 86_400;
const place = ({ receivedAt, id }: Pick<RefusedUpload, 'receivedAt' | 'id'>) => `${receivedAt}#${id}`;

/** In the ledger. An item goes when the file in the uploads bucket does. */
export function dynamoRefusedUploads(client: DynamoDBDocumentClient, name: string): RefusedUploads {
  const table = dynamoTable(client, name);
  return {
    async put(upload) {
      const { id, partner, receivedAt } = upload;
      const listed = { gpk: refusedUploads(), ppk: refusedUploads(partner), gsk: place(upload) };
      const item = { ...refusedUploadKey(id), ...listed, body: upload, ttl: ttlOf(receivedAt) };
      const onlyIf = `${NOTHING_STANDS} OR ${NOT_SEEN_TO_OR_EARLIER}`;
      await table.putIf(item, { onlyIf, values: { ':at': receivedAt } });
    },
    async one(id) {
      const item = await table.get(refusedUploadKey(id));
      return item && !item.settled ? (item.body as RefusedUpload) : null;
    },
    async list(limit, { partner, before } = {}) {
      const index = partner === undefined ? 'queue' : 'partner';
      const pk = refusedUploads(partner);
      const after = before && { [FLAG_INDEXES[index]]: pk, gsk: place(before), ...refusedUploadKey(before.id) };
      const { items } = await table.page({ pk, index, backward: true, limit }, after);
      return items.map(({ body }) => body as RefusedUpload);
    },
    askAgain: (id, by, at) =>
      table.update(refusedUploadKey(id), {
        also: 'SET body.again = :again',
        onlyIf: IS_LISTED,
        values: { ':again': { by, at } },
      }),
    async settle({ id, receivedAt }, how) {
      await table.update(refusedUploadKey(id), {
        set: { settled: how },
        also: 'REMOVE gpk, ppk, gsk',
        onlyIf: NO_LATER_ONE_STANDS,
        values: { ':at': receivedAt },
      });
    },
  };
}
