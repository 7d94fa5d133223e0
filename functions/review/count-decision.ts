import { kindAsDimension } from '../../shared/pipeline/metric-names.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { lifeOf } from '../../shared/review/act-on-flag.ts';
import { saysOfFlag } from '../../shared/review/decision-kinds.ts';
import { isOpen } from '../../shared/review/flag-states.ts';
import { count } from '../runtime/metrics.ts';

/** What a person's act changes in what is counted of decisions: one that is undone or reopened is taken off again. */
export function countDecision(before: FlagRecord, after: FlagRecord): void {
  const [was, is] = [saidOf(before), saidOf(after)];
  if (was === is) return;
  const kind = kindAsDimension(after.kind);
  if (was !== 'nothing') count(`flags-${was}`, -1, kind);
  if (is !== 'nothing') count(`flags-${is}`, 1, kind);
}

function saidOf(record: FlagRecord): 'right' | 'wrong' | 'nothing' {
  const { decision } = lifeOf(record);
  return decision && !isOpen(record) ? saysOfFlag(decision.kind) : 'nothing';
}
