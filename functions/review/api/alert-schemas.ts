/** Alerts as programs see them. */
import * as v from 'valibot';
import type { CaseItem } from '../../../shared/alert/case-item.ts';
import { SEVERITIES } from '../../../shared/verdict/verdict.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const CaseSchema = v.object({
  ...{ caseId: text, partner: text, partnerName: text, total: count, severity: v.picklist(SEVERITIES) },
  state: v.picklist(['queued', 'sent', 'acknowledged', 'resolved']),
  ...{ sentAt: v.nullable(text), escalateAt: v.nullable(text) },
  acknowledged: v.nullable(v.object({ by: text, at: text })),
});

export const InboxSchema = v.object({
  mails: v.array(
    v.looseObject({
      ...{ recipient: text, no: count, kind: text, at: text, flags: count, severity: v.picklist(SEVERITIES) },
      cases: v.array(v.object({ caseId: text, hash: text })),
      deliveries: v.record(text, v.looseObject({ state: text, attempts: count, at: text, error: v.nullable(text) })),
    }),
  ),
  cases: v.array(CaseSchema),
});

export const caseOf = (item: CaseItem): v.InferOutput<typeof CaseSchema> => {
  const { caseId, partner, partnerName, total, severity, state, sentAt, escalateAt, acknowledged } = item;
  return { caseId, partner, partnerName, total, severity, state, sentAt, escalateAt, acknowledged };
};
