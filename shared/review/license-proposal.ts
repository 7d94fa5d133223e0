/** A change of a license that waits for a second person. Nothing speaks before that. */

import type { LicenseVersion } from '../license/license.ts';
import { checkLicense } from '../license/license-schema.ts';
import { canonical } from './flag-event.ts';
import { type Decided, decide, type WaitingChange, waitingChange } from './waiting-change.ts';

/** Its id is `<partner>~<license>~<version>`: two people who change the same version at once meet. */
export interface Proposal extends WaitingChange {
  license: LicenseVersion;
}

const proposalId = ({ partnerId, licenseId, version }: LicenseVersion): string =>
  `${partnerId}~${licenseId}~${version}`;

const latestVersion = (known: readonly LicenseVersion[], licenseId: unknown): number =>
  Math.max(0, ...known.filter((one) => one.licenseId === licenseId).map(({ version }) => version));

const overtaken = (latest: number, base: number): string =>
  base === 0
    ? `a license of this id stands already, as version ${latest}; open it and make the change there`
    : `this was made from version ${base}, and version ${latest} came meanwhile; open the license again and make the change there`;

/** Whether the proposed version still follows the latest one that stands, or is that very one. */
export const follows = ({ license }: Pick<Proposal, 'license'>, known: readonly LicenseVersion[]): boolean => {
  const ahead = license.version - latestVersion(known, license.licenseId);
  return ahead === 1 || (ahead === 0 && known.some((one) => canonical(one) === canonical(license)));
};

export type Proposed = { ok: true; proposal: Proposal } | { ok: false; problems: string[] };

/**
 * @param text the license as JSON; its number and the moment of recording are set here
 * @param known every version of the partner's licenses
 * @param who.base number of the version that the change was made from, 0 for a new license: it must still be the latest
 * @param standing the proposal that has this id already
 */
export function propose(
  text: string,
  known: readonly LicenseVersion[],
  who: { by: string; at: string; partnerId: string; base: number },
  standing: (id: string) => Proposal | null,
): Proposed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: ['value: expected JSON'] };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, problems: ['value: expected an object'] };
  const { licenseId } = value as { licenseId?: unknown };
  const latest = latestVersion(known, licenseId);
  const checked = checkLicense({ ...value, partnerId: who.partnerId, version: latest + 1, recordedAt: who.at });
  if (!checked.ok) return checked;
  if (latest !== who.base) return { ok: false, problems: [`value: ${overtaken(latest, who.base)}`] };
  const id = proposalId(checked.value);
  const waiting = waitingChange(id, who, standing(id));
  if (!waiting)
    return { ok: false, problems: ['value: somebody else proposes a change of this license; decide on that first'] };
  return { ok: true, proposal: { ...waiting, license: checked.value } };
}

export function decideProposal(
  proposal: Proposal,
  state: 'approved' | 'refused',
  by: string,
  at: string,
): Decided<Proposal> {
  const decided = decide(proposal, state, by, at);
  if (!decided.ok) return decided;
  // The register learns of it when it is approved, not when it was thought of.
  const license = { ...proposal.license, recordedAt: at };
  return { ok: true, proposal: { ...decided.proposal, license } };
}
