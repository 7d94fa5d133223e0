import { evaluateLicense, type LicenseDecision } from '../license/evaluate-license.ts';
import type { LicenseVersion } from '../license/license.ts';
import type { Verdict } from './verdict.ts';

/**
 * The answer to the question behind a verdict, as the register knew then or as it knows now, by the code that judged.
 * `then` gives outcome, license and trace of the verdict itself, whatever was recorded since.
 * @param licenses every version of the partner's licenses, of any age
 * @param as an ISO 8601 instant asks what the register would have said at that moment
 */
export function replayVerdict(
  verdict: Pick<Verdict, 'asked' | 'outcome' | 'licenseId' | 'licenseVersion' | 'trace'>,
  licenses: readonly LicenseVersion[],
  as: 'then' | 'now' | { knownAt: string },
): Omit<LicenseDecision, 'open'> {
  const { asked, outcome, licenseId, licenseVersion, trace } = verdict;
  // Own work, common source, clear: the register has no say.
  if (!asked) return { outcome, licenseId, licenseVersion, trace };
  const knownAt = as === 'then' ? asked.knownAt : as === 'now' ? null : as.knownAt;
  const { open: _open, ...answer } = evaluateLicense(licenses, { ...asked, knownAt });
  return answer;
}
