import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
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
import { unlessRefused } from './unless-refused.ts';

const NOTHING_STANDS = 'attribute_not_exists(pk)';
const VERSION_BEFORE_STANDS = 'version = :before';
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
export function dynamoEntryDesk(client: DynamoDBDocumentClient, table: string): EntryDesk {
  const get = async <T>(key: ItemKey): Promise<T | null> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return (Item?.body as T | undefined) ?? null;
  };
  const put = async (item: Record<string, unknown>, condition: string, before?: unknown) => {
    const values = before === undefined ? {} : { ExpressionAttributeValues: { ':before': before } };
    const command = new PutCommand({ TableName: table, Item: item, ConditionExpression: condition, ...values });
    return (await unlessRefused(client.send(command))) !== null;
  };
  const entry = (register: RegisterName, id: string) => get<Entry>(KEYS[register](id));
  return {
    entry,
    async entryProposals(limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': PROPOSALS },
          Limit: limit,
        }),
      );
      return Items.map((item) => item.body as EntryProposal).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    entryProposal: (id) => get<EntryProposal>({ pk: PROPOSALS, sk: id }),
    putEntryProposal(proposal) {
      const item = { pk: PROPOSALS, sk: proposal.id, body: proposal, version: proposal.version };
      return proposal.version === 1
        ? put(item, NOTHING_STANDS)
        : put(item, VERSION_BEFORE_STANDS, proposal.version - 1);
    },
    async putEntry({ register, before, after }) {
      const standing = digestOf(await entry(register, entryId(after)));
      if (standing === digestOf(after)) return true;
      if (standing !== digestOf(before)) return false;
      const item = { ...KEYS[register](entryId(after)), body: after, digest: digestOf(after) };
      return before === null ? put(item, NOTHING_STANDS) : put(item, WHAT_WAS_READ_STANDS, standing);
    },
  };
}
