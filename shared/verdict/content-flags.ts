import type { Finding } from '../moderation/finding.ts';
import { SEVERITIES } from './verdict.ts';

/** Checks that say what a rights flag says already; the rights flag stands, since it knows the holder and the license. */
const SPOKEN_FOR: Readonly<Record<string, string>> = { 'kill-mark': 'kill', 'embargo-mark': 'embargo' };

/**
 * The findings of a story that become flags: the gravest of each check, without those a rights flag speaks for.
 * @param rightsKinds kinds of the rights flags that the story raises
 */
export function flaggedFindings(findings: readonly Finding[], rightsKinds: readonly string[]): Finding[] {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const spokenFor = SPOKEN_FOR[finding.check];
    if (spokenFor !== undefined && rightsKinds.includes(spokenFor)) continue;
    const known = gravest.get(finding.check);
    const graver = !known || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known.severity);
    if (graver) gravest.set(finding.check, finding);
  }
  return [...gravest.values()];
}
