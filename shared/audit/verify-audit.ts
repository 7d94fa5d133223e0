/** Walks every day and every history, and says what does not hold. */
import { daysFrom } from '../pipeline/days.ts';
import type { AuditStore, HeadStore } from '../ports/audit-store.ts';
import { type AuditProblem, checkChain, checkEnd, checkHead, readHead } from './check-audit.ts';
import { type ChainEnd, headHash, NO_HEAD } from './daily-head.ts';

export type AuditLine =
  | { day: string; sealed: boolean; chains: number; problems: AuditProblem[] }
  | { sealedUntil: string | null; days: number; chains: number; problems: number };

/** One line a day, then one over all. Days after the last head are looked at too: their histories must fit among themselves. */
export async function* verifyAudit(audit: AuditStore, heads: HeadStore): AsyncGenerator<AuditLine> {
  const [days, sealed] = [await audit.days(), await audit.sealed()];
  const last = [days.at(-1) ?? '', sealed?.day ?? ''].sort().at(-1) ?? '';
  const totals = { days: 0, chains: 0, problems: 0 };
  let before = NO_HEAD;
  for (let day = days[0] ?? sealed?.day; day !== undefined && day <= last; day = daysFrom(day, 1)) {
    const stored = await heads.head(day);
    const problems: AuditProblem[] = [];
    const found = stored === null ? [] : await endsUnder(day, stored);
    if (found === null) problems.push(altered(day));
    const ends = found ?? [];
    if (stored !== null) {
      problems.push(...checkHead(stored, ends, before));
      before = headHash(stored);
      if (sealed?.day === day && sealed.hash !== before) problems.push(altered(day));
    } else if (sealed && day <= sealed.day) problems.push(altered(day));
    const byEnd = new Map(ends.map((end) => [end.subject, end]));
    const subjects = [...new Set([...(await audit.subjects(day)), ...byEnd.keys()])];
    for (const subject of subjects) {
      const chain = await audit.chain(subject);
      const end = byEnd.get(subject);
      problems.push(...checkChain(subject, chain), ...(end ? checkEnd(end, chain) : []));
    }
    totals.days++;
    totals.chains += subjects.length;
    totals.problems += problems.length;
    yield { day, sealed: stored !== null, chains: subjects.length, problems };
  }
  yield { sealedUntil: sealed?.day ?? null, ...totals };

  async function endsUnder(day: string, stored: string): Promise<ChainEnd[] | null> {
    const head = readHead(stored);
    return head && (await heads.ends(day, head.root).catch(() => null));
  }
}

const altered = (day: string): AuditProblem => ({ subject: `head ${day}`, seq: null, problem: 'head-altered' });
