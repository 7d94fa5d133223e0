import { partsOf } from '../../shared/alert/alert-case.ts';
import { afterNews, isFor, type News } from '../../shared/alert/case-item.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';
import { type DropRecord, type FlagRecord, isJudged } from '../../shared/pipeline/records.ts';
import type { AlertDesk, AlertRules } from '../../shared/ports/alert-desk.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Registers } from '../../shared/ports/registers.ts';

export interface RaisePorts {
  desk: AlertDesk;
  rules: AlertRules;
  ledger: Ledger;
  registers: Pick<Registers, 'partner'>;
  clock: Clock;
}

export interface Raised {
  recipient: Recipient;
  policy: AlertPolicy;
  /** Cases of the drop, whether or not there was news. */
  caseIds: string[];
}

/** Clauses are read off the stories of so many flags. */
const STORIES = 50;

/** Brings the flags of a drop, as they stand, to the cases of everybody who is to know. Done twice it changes nothing more. */
export async function raiseCases(ports: RaisePorts, drop: DropRecord): Promise<Raised[]> {
  const { ledger, rules, registers } = ports;
  const flags = await ledger.flagsOfDrop(drop);
  if (!flags.length) return [];
  const [recipients, policy, partner, told] = await Promise.all([
    rules.recipients(),
    rules.policy(),
    registers.partner(drop.partner),
    toldByStories(ledger, flags),
  ]);
  const parts = partsOf(flags, policy.groupBy, ({ storyId }) => told.get(storyId)?.clause ?? null);
  const names = new Map([...told.values()].flatMap(({ names }) => names));
  const raised: Raised[] = [];
  for (const recipient of recipients) {
    const caseIds: string[] = [];
    for (const [caseId, part] of parts) {
      const holderNames = (part?.holders ?? []).map((id) => names.get(id) ?? id);
      const { partner: id, dropId } = drop;
      const news: News = { caseId, partner: id, partnerName: partner?.name ?? id, holderNames, dropId, part };
      if (!isFor(recipient, news)) continue;
      await bring(ports, recipient, policy, news);
      caseIds.push(caseId);
    }
    if (caseIds.length) raised.push({ recipient, policy, caseIds });
  }
  return raised;
}

async function bring(
  { desk, clock }: RaisePorts,
  recipient: Recipient,
  policy: AlertPolicy,
  news: News,
): Promise<void> {
  for (;;) {
    const [standing = null] = await desk.items(recipient.id, [news.caseId]);
    const next = afterNews(standing, news, { recipient, policy, now: clock.now() });
    if (!next || next === standing || (await desk.putItem(next))) return;
  }
}

/** What the verdicts say: the clause that failed, and how holders are called. */
async function toldByStories(ledger: Ledger, flags: readonly FlagRecord[]) {
  const ids = [...new Set(flags.map(({ storyId }) => storyId))].slice(0, STORIES);
  const stories = await Promise.all(ids.map((id) => ledger.story(id)));
  return new Map(
    stories.flatMap((story) => {
      if (!isJudged(story)) return [];
      const { trace, claims, holderId, holderName } = story.verdict;
      const clause = trace.findLast(({ result }) => result !== 'pass')?.clause ?? null;
      const named = [...claims, { holderId, holderName }];
      const names = named.flatMap((one): [string, string][] =>
        one.holderId && one.holderName ? [[one.holderId, one.holderName]] : [],
      );
      return [[story.storyId, { clause, names }] as const];
    }),
  );
}
