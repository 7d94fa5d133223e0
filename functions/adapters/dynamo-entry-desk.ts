import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  alertPolicyKey,
  holderKey,
  type ItemKey,
  partnerKey,
  recipientKey,
  watchListKey,
} from '../../shared/pipeline/ledger-keys.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';
import {
  digestOf,
  type Entry,
  type EntryProposal,
  entryId,
  type RegisterName,
} from '../../shared/review/entry-proposal.ts';
import { dynamoTable, NOTHING_STANDS, overVersionBefore } from './dynamo-table.ts';

// Entries that were loaded in bulk have no digest: they are compared by reading, then written over what was read.
const WHAT_WAS_READ_STANDS = 'attribute_not_exists(digest) OR digest = :before';
const PROPOSALS = 'ENTRYPROPOSALS';
const KEYS: Record<RegisterName, (id: string) => ItemKey> = {
  partner: partnerKey,
  holder: holderKey,
  'watch-list': watchListKey,
  recipient: recipientKey,
  'alert-policy': () => alertPolicyKey,
};

type EntryDesk = Pick<RegisterDesk, 'entryProposals' | 'entryProposal' | 'putEntryProposal' | 'entry' | 'putEntry'>;

/** Entries of the registers but licenses: one item each, replaced as a whole. */
export function dynamoEntryDesk(client: DynamoDBDocumentClient, name: string): EntryDesk {
  const table = dynamoTable(client, name);
  const get = async <T>(key: ItemKey) => ((await table.get(key))?.body as T | undefined) ?? null;
  const entry = (register: RegisterName, id: string) => get<Entry>(KEYS[register](id));
  return {
    entry,
    async entryProposals(limit) {
      const { items } = await table.page({ pk: PROPOSALS, limit, stale: true });
      return items.map(({ body }) => body as EntryProposal).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    entryProposal: (id) => get<EntryProposal>({ pk: PROPOSALS, sk: id }),
    putEntryProposal(proposal) {
      const item = { pk: PROPOSALS, sk: proposal.id, body: proposal, version: proposal.version };
      return table.putIf(item, overVersionBefore(proposal.version));
    },
    async putEntry({ register, before, after }) {
      const standing = digestOf(await entry(register, entryId(after)));
      if (standing === digestOf(after)) return true;
      if (standing !== digestOf(before)) return false;
      const item = { ...KEYS[register](entryId(after)), body: after, digest: digestOf(after) };
      return table.putIf(
        item,
        before === null
          ? { onlyIf: NOTHING_STANDS }
          : { onlyIf: WHAT_WAS_READ_STANDS, values: { ':before': standing } },
      );
    },
  };
}
