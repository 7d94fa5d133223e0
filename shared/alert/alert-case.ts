/** Flags grouped into cases: what one drop says of each case it has a part in. */
import { sha256 } from '../pipeline/ids.ts';
import type { FlagRecord } from '../pipeline/records.ts';
import { isOpen } from '../review/flag-states.ts';
import { SEVERITIES, type Severity } from '../verdict/verdict.ts';
import type { AlertPolicy } from './recipient.ts';

/** What one drop adds to a case. No open flags: it adds nothing any more. */
export interface CasePart {
  dropId: string;
  total: number;
  severity: Severity;
  counts: { severity: Severity; kind: string; count: number }[];
  /** The gravest ones. */
  flagIds: string[];
  holders: string[];
  /** Clause of the license that failed, of the gravest flag; null where none did. */
  clause: string | null;
  /** Hash over all its flags and their severities. */
  hash: string;
}

/** Ids kept of one part; the rest is counted. */
const FLAG_IDS = 20;

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
export const gravest = (severities: readonly Severity[]): Severity =>
  SEVERITIES.find((severity) => severities.includes(severity)) ?? 'low';

/** `D~<drop>`, or `W~<hash of partner and work>`. */
function caseIdOf(flag: Pick<FlagRecord, 'dropId' | 'partner' | 'workId'>, groupBy: AlertPolicy['groupBy']): string {
  if (groupBy === 'drop' || flag.workId === null) return `D~${flag.dropId}`;
  return `W~${sha256(`${flag.partner}\0${flag.workId}`).slice(0, 32)}`;
}

/**
 * The part that a drop has in each of its cases, by case id; null where all its flags are closed by now.
 * @param clauseOf clause that failed for a flag, where a verdict says so
 */
export function partsOf(
  flags: readonly FlagRecord[],
  groupBy: AlertPolicy['groupBy'],
  clauseOf: (flag: FlagRecord) => string | null,
): Map<string, CasePart | null> {
  const cases = Map.groupBy(flags, (flag) => caseIdOf(flag, groupBy));
  return new Map([...cases].map(([id, members]) => [id, partOf(members.filter(isOpen), clauseOf)]));
}

function partOf(open: FlagRecord[], clauseOf: (flag: FlagRecord) => string | null): CasePart | null {
  const flags = open.sort((a, b) => rank(a.severity) - rank(b.severity) || (a.flagId < b.flagId ? -1 : 1));
  const [first] = flags;
  if (!first) return null;
  const counts = new Map<string, CasePart['counts'][number]>();
  for (const { severity, kind } of flags) {
    const count = counts.get(`${severity} ${kind}`) ?? { severity, kind, count: 0 };
    counts.set(`${severity} ${kind}`, { ...count, count: count.count + 1 });
  }
  const told = flags.map(({ flagId, severity }) => `${flagId} ${severity}`).sort();
  return {
    dropId: first.dropId,
    total: flags.length,
    severity: first.severity,
    counts: [...counts.values()],
    flagIds: flags.slice(0, FLAG_IDS).map(({ flagId }) => flagId),
    holders: [...new Set(flags.map(({ holderId }) => holderId).filter((id) => id !== null))].sort(),
    clause: clauseOf(first),
    hash: sha256(told.join('\n')).slice(0, 32),
  };
}
