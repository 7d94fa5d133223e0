import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { boundariesOf, placeOfBoundary } from '../../shared/license/register-change.ts';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { boundaryKey, licenseKey, revisionKey } from '../../shared/pipeline/ledger-keys.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';
import { canonical } from '../../shared/review/flag-event.ts';
import type { Proposal } from '../../shared/review/license-proposal.ts';
import { dynamoEntryDesk } from './dynamo-entry-desk.ts';
import { unlessRefused } from './unless-refused.ts';

const NOTHING_STANDS = 'attribute_not_exists(pk)';
const VERSION_BEFORE_STANDS = 'version = :before';
// By digest: emulators do not compare maps as the service does.
const NOTHING_OR_THE_SAME = 'attribute_not_exists(pk) OR digest = :digest';
const proposalKey = (id: string) => ({ pk: 'PROPOSALS', sk: id });

export function dynamoRegisterDesk(client: DynamoDBDocumentClient, table: string): RegisterDesk {
  const put = async (item: Record<string, unknown>, condition: string, values?: Record<string, unknown>) => {
    const values_ = values && { ExpressionAttributeValues: values };
    const command = new PutCommand({ TableName: table, Item: item, ConditionExpression: condition, ...values_ });
    return (await unlessRefused(client.send(command))) !== null;
  };
  return {
    ...dynamoEntryDesk(client, table),
    async proposals(limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'PROPOSALS' },
          Limit: limit,
        }),
      );
      const all = Items.map((item) => item.body as Proposal);
      return all.sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    async proposal(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: proposalKey(id), ConsistentRead: true }),
      );
      return (Item?.body as Proposal | undefined) ?? null;
    },
    putProposal(proposal) {
      const item = { ...proposalKey(proposal.id), body: proposal, version: proposal.version };
      return proposal.version === 1
        ? put(item, NOTHING_STANDS)
        : put(item, VERSION_BEFORE_STANDS, { ':before': proposal.version - 1 });
    },
    async addVersion(license) {
      for (const boundary of boundariesOf(license)) {
        const Item = { ...boundaryKey(placeOfBoundary(boundary)), body: boundary };
        await client.send(new PutCommand({ TableName: table, Item }));
      }
      const key = licenseKey(license.partnerId, license.licenseId, license.version);
      const digest = sha256(canonical(license));
      return put({ ...key, body: license, digest }, NOTHING_OR_THE_SAME, { ':digest': digest });
    },
    async countUp() {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: revisionKey,
          UpdateExpression: 'ADD revision :one',
          ExpressionAttributeValues: { ':one': 1 },
        }),
      );
    },
  };
}
