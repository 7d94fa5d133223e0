import type { LicenseVersion } from '../../shared/license/license.ts';
import type { RegisterChanges } from '../../shared/ports/register-changes.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';
import { type EntryProposal, entryId } from '../../shared/review/entry-proposal.ts';
import type { Holder } from '../../shared/rights/holder.ts';

export interface EnterPorts {
  desk: Pick<RegisterDesk, 'addVersion' | 'putEntry' | 'countUp'>;
  changes: Pick<RegisterChanges, 'clock' | 'put'>;
}

/**
 * Adds license versions and has the stories they concern judged again.
 *
 *     change is put, waiting ─ version is added ─ … ─ revision up: the changes are no longer waiting
 *
 * After a kill anywhere, entering the same versions again ends the same.
 * @returns those that were refused, because another version of that number stands
 */
export async function enterVersions(
  { desk, changes }: { desk: Pick<EnterPorts['desk'], 'addVersion' | 'countUp'>; changes: EnterPorts['changes'] },
  versions: readonly LicenseVersion[],
): Promise<LicenseVersion[]> {
  const refused: LicenseVersion[] = [];
  const { revision } = await changes.clock();
  for (const version of versions) {
    const { partnerId, holderId, recordedAt } = version;
    const id = `${new Date(recordedAt).toISOString()}~${partnerId}~${holderId}`;
    await changes.put({ id, change: { change: 'license', partnerId, holderId }, after: revision ?? 0 });
    if (!(await desk.addVersion(version))) refused.push(version);
  }
  await desk.countUp();
  return refused;
}

/**
 * Puts an entry of a register in the same order of steps.
 * @returns false when something else stands in its place
 */
export async function enterEntry(
  { desk, changes }: EnterPorts,
  entry: Pick<EntryProposal, 'register' | 'before' | 'after' | 'at'>,
): Promise<boolean> {
  const change = changeOfEntry(entry);
  const { revision } = await changes.clock();
  const id = `${new Date(entry.at).toISOString()}~${entry.register}~${entryId(entry.after)}`;
  if (change) await changes.put({ id, change, after: revision ?? 0 });
  if (!(await desk.putEntry(entry))) return false;
  await desk.countUp();
  return true;
}

/** Watch lists and rules of alerts are for what is to come: no flag depends on them afterwards. */
function changeOfEntry({ register, before, after }: Pick<EntryProposal, 'register' | 'before' | 'after'>) {
  if (register === 'partner') return { change: 'partner' as const, partnerId: entryId(after) };
  if (register !== 'holder') return null;
  const names = [before as Holder | null, after as Holder].flatMap((holder) =>
    holder ? [holder.name, ...holder.aliases, ...holder.signoffs] : [],
  );
  return { change: 'holder' as const, holderId: entryId(after), names };
}
