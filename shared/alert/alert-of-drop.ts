import { sha256 } from '../pipeline/ids.ts';
import type { AlertRecord, DropRecord, FlagRecord } from '../pipeline/records.ts';
import type { Announcement } from '../ports/announcer.ts';
import { isOpen } from '../review/flag-states.ts';
import { SEVERITIES } from '../verdict/verdict.ts';

/** The alert for the open flags of a drop, or null when none is open. Ids, counts and kinds only: no story text, no file names. */
export function alertOf(
  drop: Pick<DropRecord, 'dropId' | 'partner'>,
  flags: readonly FlagRecord[],
): { record: Omit<AlertRecord, 'sent'>; announcement: Announcement } | null {
  const open = flags.filter(isOpen).sort((a, b) => (a.flagId < b.flagId ? -1 : 1));
  const severity = SEVERITIES.find((level) => open.some((flag) => flag.severity === level));
  if (!severity) return null;
  const { dropId, partner } = drop;
  const digest = sha256(open.map((flag) => `${flag.flagId} ${flag.severity}`).join('\n')).slice(0, 32);
  const counts = new Map<string, number>();
  for (const flag of open)
    counts.set(`${flag.severity} ${flag.kind}`, (counts.get(`${flag.severity} ${flag.kind}`) ?? 0) + 1);
  const holders = [...new Set(open.map((flag) => flag.holderId).filter((id) => id !== null))].sort();
  const body = [
    `Partner ${partner} delivered drop ${dropId}.`,
    `${open.length} open ${open.length === 1 ? 'flag' : 'flags'}:`,
    ...[...counts].sort().map(([what, count]) => `- ${count} × ${what}`),
    ...(holders.length ? [`Holders: ${holders.join(', ')}.`] : []),
    `First flag: ${open[0]?.flagId}`,
  ].join('\n');
  const subject = `[${severity}] ${open.length} ${open.length === 1 ? 'flag' : 'flags'}: ${partner}`;
  return { record: { dropId, partner, digest, flags: open.length, severity }, announcement: { subject, body } };
}
