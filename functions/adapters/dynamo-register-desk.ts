import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { boundariesOf, placeOfBoundary } from '../../shared/license/register-change.ts';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { boundaryKey, licenseKey, revisionKey } from '../../shared/pipeline/ledger-keys.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';
import { canonical } from '../../shared/review/flag-event.ts';
import type { Proposal } from '../../shared/review/license-proposal.ts';
import { dynamoEntryDesk } from './dynamo-entry-desk.ts';
import { dynamoTable, overVersionBefore } from './dynamo-table.ts';

// By digest: emulators do not compare maps as the service does.
const NOTHING_OR_THE_SAME = 'attribute_not_exists(pk) OR digest = :digest';
const proposalKey = (id: string) => ({ pk: 'PROPOSALS', sk: id });

export function dynamoRegisterDesk(client: DynamoDBDocumentClient, name: string): RegisterDesk {
  const table = dynamoTable(client, name);
  return {
    ...dynamoEntryDesk(client, name),
    async proposals(limit) {
      const { items } = await table.page({ pk: proposalKey('').pk, limit, stale: true });
      return items.map(({ body }) => body as Proposal).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    async proposal(id) {
      return ((await table.get(proposalKey(id)))?.body as Proposal | undefined) ?? null;
    },
    putProposal(proposal) {
      const item = { ...proposalKey(proposal.id), body: proposal, version: proposal.version };
      return table.putIf(item, overVersionBefore(proposal.version));
    },
    async addVersion(license) {
      for (const boundary of boundariesOf(license))
        await table.put({ ...boundaryKey(placeOfBoundary(boundary)), body: boundary });
      const key = licenseKey(license.partnerId, license.licenseId, license.version);
      const digest = sha256(canonical(license));
      const condition = { onlyIf: NOTHING_OR_THE_SAME, values: { ':digest': digest } };
      return table.putIf({ ...key, body: license, digest }, condition);
    },
    async countUp() {
      await table.update(revisionKey, { also: 'ADD revision :one', values: { ':one': 1 } });
    },
  };
}
