import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { Partner } from '../../shared/license/register.ts';
import { boundariesOf, placeOfBoundary } from '../../shared/license/register-change.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';
import {
  alertPolicyKey,
  boundaryKey,
  holderKey,
  type ItemKey,
  licenseKey,
  partnerKey,
  recipientKey,
  revisionKey,
  watchListKey,
} from '../../shared/pipeline/ledger-keys.ts';
import type { Holder } from '../../shared/rights/holder.ts';
import { mapAtMost } from '../runtime/at-most.ts';

const LANES = 16;

export interface Register {
  partners: Partner[];
  holders: Holder[];
  licenses: LicenseVersion[];
  watchLists?: WatchList[];
  recipients?: Recipient[];
  alertPolicy?: AlertPolicy;
}

/** Puts every record of a register, then counts the revision up, so that whoever reads a new revision finds the records. */
export async function loadRegister(client: DynamoDBDocumentClient, table: string, register: Register): Promise<number> {
  const put = (key: ItemKey, body: unknown) =>
    client.send(new PutCommand({ TableName: table, Item: { ...key, body } }));
  for (const partner of register.partners) await put(partnerKey(partner.id), partner);
  for (const holder of register.holders) await put(holderKey(holder.id), holder);
  await mapAtMost(LANES, register.licenses, async (license) => {
    for (const boundary of boundariesOf(license)) await put(boundaryKey(placeOfBoundary(boundary)), boundary);
    await put(licenseKey(license.partnerId, license.licenseId, license.version), license);
  });
  for (const list of register.watchLists ?? []) await put(watchListKey(list.id), list);
  for (const recipient of register.recipients ?? []) await put(recipientKey(recipient.id), recipient);
  if (register.alertPolicy) await put(alertPolicyKey, register.alertPolicy);
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: table,
      Key: revisionKey,
      UpdateExpression: 'ADD revision :one',
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return Attributes?.revision as number;
}
