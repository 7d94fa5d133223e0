import type { LicenseVersion } from './license.ts';

/**
 * The version of each license that speaks for the moment `at`, with what the register knew at `knownAt`.
 *
 *     v1 |------------------------------------->
 *     v2                |---------------->          v1 speaks before v2 starts, v2 from then on: also after
 *                                                   its end, so that an end that is brought forward takes effect
 *
 * A version that is announced for later therefore leaves the running one in place, and a draft never speaks. A license
 * whose versions all start later is answered by its earliest one, so that the answer can be `not-yet-valid`.
 * @returns one version a license, by license id
 */
export function versionsInForce(
  versions: readonly LicenseVersion[],
  at: string,
  knownAt: string | null,
): LicenseVersion[] {
  const known = versions.filter(({ recordedAt }) => knownAt === null || instant(recordedAt) <= instant(knownAt));
  const speaking = new Map<string, LicenseVersion>();
  for (const version of known) {
    const other = speaking.get(version.licenseId);
    if (!other || isBetter(version, other, at)) speaking.set(version.licenseId, version);
  }
  return [...speaking.values()].sort((a, b) => (a.licenseId < b.licenseId ? -1 : 1));
}

function isBetter(a: LicenseVersion, b: LicenseVersion, at: string): boolean {
  if ((a.status === 'draft') !== (b.status === 'draft')) return b.status === 'draft';
  const [aStarts, bStarts] = [hasStarted(a, at), hasStarted(b, at)];
  if (aStarts !== bStarts) return aStarts;
  if (!aStarts && instant(a.valid.from) !== instant(b.valid.from)) return instant(a.valid.from) < instant(b.valid.from);
  return a.version > b.version;
}

/** The moment at which the register learned of the newest of these versions, as it is written there; null without any. */
export function lastRecorded(versions: readonly LicenseVersion[]): string | null {
  let last: string | null = null;
  for (const { recordedAt } of versions) if (last === null || instant(recordedAt) > instant(last)) last = recordedAt;
  return last;
}

/** A start that cannot be read counts as begun: the valid-time clause then says what is missing. */
const hasStarted = ({ valid }: LicenseVersion, at: string) => !(instant(valid.from) > instant(at));

/** Milliseconds since 1970; NaN when the text is no date. */
export function instant(iso: string): number {
  return Date.parse(iso);
}
