import type { LicenseVersion } from '../../shared/license/license.ts';
import type { RegisterChanges } from '../../shared/ports/register-changes.ts';
import type { RegisterDesk } from '../../shared/ports/register-desk.ts';

export interface EnterPorts {
  desk: Pick<RegisterDesk, 'addVersion' | 'countUp'>;
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
  { desk, changes }: EnterPorts,
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
