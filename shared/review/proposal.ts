/** A change of a license that waits for a second person. Nothing speaks before that. */

import type { LicenseVersion } from '../license/license.ts';
import { checkLicense } from '../license/license-schema.ts';
import { canonical } from './flag-event.ts';

export interface Proposal {
  /** `<partner>~<license>~<version>`: two people who change the same version at once meet. */
  id: string;
  license: LicenseVersion;
  state: 'open' | 'approved' | 'refused';
  by: string;
  at: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** From 1. A change is stored only over the version before it. */
  version: number;
}

export const proposalId = ({ partnerId, licenseId, version }: LicenseVersion): string =>
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
  const before = standing(id);
  if (before?.state === 'open' && before.by !== who.by)
    return { ok: false, problems: ['value: somebody else proposes a change of this license; decide on that first'] };
  const { by, at } = who;
  const version = (before?.version ?? 0) + 1;
  const proposal: Proposal = {
    id,
    license: checked.value,
    state: 'open',
    by,
    at,
    decidedBy: null,
    decidedAt: null,
    version,
  };
  return { ok: true, proposal };
}

export type Decided<P = Proposal> = { ok: true; proposal: P } | { ok: false; why: 'closed' | 'own' };
type Decidable = Pick<Proposal, 'state' | 'by' | 'decidedBy' | 'decidedAt' | 'version'>;

/** Whoever proposed a change cannot approve it, but may take it back. */
export function decide<P extends Decidable>(
  proposal: P,
  state: 'approved' | 'refused',
  by: string,
  at: string,
): Decided<P> {
  if (proposal.state !== 'open') return { ok: false, why: 'closed' };
  if (state === 'approved' && proposal.by === by) return { ok: false, why: 'own' };
  return { ok: true, proposal: { ...proposal, state, decidedBy: by, decidedAt: at, version: proposal.version + 1 } };
}

export function decideProposal(proposal: Proposal, state: 'approved' | 'refused', by: string, at: string): Decided {
  const decided = decide(proposal, state, by, at);
  if (!decided.ok) return decided;
  // The register learns of it when it is approved, not when it was thought of.
  const license = { ...proposal.license, recordedAt: at };
  return { ok: true, proposal: { ...decided.proposal, license } };
}

export interface Difference {
  /** `grants.0.excerpt.maxWords`. */
  path: string;
  before: string | null;
  after: string | null;
}

/**
 * What differs between two versions, value by value. A list that grew or shrank is told by what came and what went: an item
 * more at its beginning is one difference, not a new value at every place.
 */
export function differences(before: object | null, after: object): Difference[] {
  return compare(before ?? {}, after, '')
    .filter(({ path }) => path !== 'version' && path !== 'recordedAt')
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function compare(was: unknown, is: unknown, path: string): Difference[] {
  if (Array.isArray(was) && Array.isArray(is) && was.length !== is.length)
    return [
      ...notIn(was, is).flatMap((at) => compare(was[at], undefined, below(path, at))),
      ...notIn(is, was).flatMap((at) => compare(undefined, is[at], below(path, at))),
    ];
  const [a, b] = [partsOf(was), partsOf(is)];
  const own = { path, before: a ? null : textOf(was), after: b ? null : textOf(is) };
  const parts = Object.keys({ ...a, ...b }).flatMap((key) => compare(a?.[key], b?.[key], below(path, key)));
  return own.before === own.after ? parts : [own, ...parts];
}

const textOf = (leaf: unknown): string | null => (leaf === undefined ? null : String(leaf));
const partsOf = (value: unknown): Record<string, unknown> | null =>
  value !== null && typeof value === 'object' ? { ...value } : null;
const below = (path: string, key: string | number): string => (path ? `${path}.${key}` : String(key));

/** Places of the items that the other list does not have, each of equal ones counted. */
function notIn(list: readonly unknown[], other: readonly unknown[]): number[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(canonical(item), (left.get(canonical(item)) ?? 0) + 1);
  return list.flatMap((item, at) => {
    const count = left.get(canonical(item)) ?? 0;
    left.set(canonical(item), count - 1);
    return count > 0 ? [] : [at];
  });
}
