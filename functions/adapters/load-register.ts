import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
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
import { dynamoTable } from './dynamo-table.ts';

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
export async function loadRegister(client: DynamoDBDocumentClient, name: string, register: Register): Promise<number> {
  const table = dynamoTable(client, name);
  const put = (key: ItemKey, body: unknown) => table.put({ ...key, body });
  for (const partner of register.partners) await put(partnerKey(partner.id), partner);
  for (const holder of register.holders) await put(holderKey(holder.id), holder);
  await mapAtMost(LANES, register.licenses, async (license) => {
    for (const boundary of boundariesOf(license)) await put(boundaryKey(placeOfBoundary(boundary)), boundary);
    await put(licenseKey(license.partnerId, license.licenseId, license.version), license);
  });
  for (const list of register.watchLists ?? []) await put(watchListKey(list.id), list);
  for (const recipient of register.recipients ?? []) await put(recipientKey(recipient.id), recipient);
  if (register.alertPolicy) await put(alertPolicyKey, register.alertPolicy);
  const counted = await table.updated(revisionKey, { also: 'ADD revision :one', values: { ':one': 1 } });
  return counted?.revision as number;
}
