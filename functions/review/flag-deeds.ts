import * as v from 'valibot';
import { FLAG_ID } from '../../shared/pipeline/ids.ts';
import type { FlagRecord } from '../../shared/pipeline/records.ts';
import { type Acted, actOnFlag, lifeOf, noteOnFlag } from '../../shared/review/act-on-flag.ts';
import { DECISIONS, type DecisionKind } from '../../shared/review/decision-kinds.ts';
import type { FlagAction } from '../../shared/review/flag-states.ts';
import type { ConsoleAction } from '../../shared/review/roles.ts';
import { act } from './act.ts';
import { type ConsolePorts, type Person, Refused, requireAllowed } from './console.ts';
import { countDecision } from './count-decision.ts';

const Text = v.pipe(v.string(), v.maxLength(2000));
const Lease = v.pipe(v.string(), v.regex(/^[\w-]{20,64}$/));
const FlagIdSchema = v.pipe(v.string(), v.regex(new RegExp(`^${FLAG_ID}$`)));
export const RequestSchema = v.variant('action', [
  v.object({ action: v.literal('claim') }),
  v.object({ action: v.picklist(['release', 'heartbeat']), lease: Lease }),
  v.object({
    action: v.literal('decide'),
    kind: v.picklist(Object.keys(DECISIONS) as DecisionKind[]),
    reason: v.optional(Text, ''),
    lease: v.optional(Lease),
    /** Where to go on. */
    next: v.optional(FlagIdSchema),
  }),
  v.object({ action: v.literal('undo') }),
  v.object({ action: v.literal('assign'), to: v.pipe(v.string(), v.maxLength(128)) }),
  v.object({ action: v.picklist(['hold', 'escalate', 'reopen']), reason: Text }),
  v.object({ action: v.literal('note'), text: v.pipe(Text, v.trim(), v.minLength(1)) }),
]);
export type FlagRequest = v.InferOutput<typeof RequestSchema>;

/** @throws Refused when the form is none of ours */
export function requestOf(action: string, form: Record<string, unknown>): FlagRequest {
  const parsed = v.safeParse(RequestSchema, { ...form, action });
  if (!parsed.success) throw new Refused(400, 'error.input');
  return parsed.output;
}

const NEEDS: Record<FlagRequest['action'], ConsoleAction> = {
  claim: 'claim',
  release: 'claim',
  heartbeat: 'claim',
  decide: 'decide',
  undo: 'undo',
  hold: 'hold',
  escalate: 'escalate',
  reopen: 'reopen',
  note: 'note',
  assign: 'assign',
};

/** Does what a person asks for. A decision without a lease claims first: two events, as if it had been done by hand. */
export async function doOnFlag(
  ports: Pick<ConsolePorts, 'review' | 'ledger' | 'clock' | 'randomId'>,
  id: string,
  request: FlagRequest,
  person: Person,
): Promise<Acted> {
  requireAllowed(person, NEEDS[request.action]);
  const leaseId = ports.randomId();
  if (request.action === 'decide' && !request.lease) {
    const claimed = await act(ports, id, (record, at) =>
      leaseOf(record, person, at) ? { ok: true, record: kept(record) } : deed(record, at, { action: 'claim' }),
    );
    if (!claimed.ok) return claimed;
  }
  let before: FlagRecord | null = null;
  const acted = await act(ports, id, (record, at) => {
    before = record;
    return deed(record, at, request);
  });
  if (acted.ok && before) countDecision(before, acted.record);
  return acted;

  function deed(record: FlagRecord, at: string, asked: FlagRequest): Acted {
    if (record.state === 'escalated' && (asked.action === 'claim' || asked.action === 'decide'))
      requireAllowed(person, 'decide-escalated');
    const by = person.id;
    if (asked.action === 'note')
      return { ok: true, record: noteOnFlag(record, { at, actor: by, action: 'note', data: { text: asked.text } }) };
    return actOnFlag(record, actionOf(record, asked, by, at));
  }
  function actionOf(
    record: FlagRecord,
    asked: Exclude<FlagRequest, { action: 'note' }>,
    by: string,
    at: string,
  ): FlagAction {
    switch (asked.action) {
      case 'claim':
        return { do: 'claim', by, at, leaseId };
      case 'release':
      case 'heartbeat':
        return { do: asked.action, by, at, leaseId: asked.lease };
      case 'decide': {
        const lease = asked.lease ?? leaseOf(record, person, at) ?? leaseId;
        return { do: 'decide', by, at, leaseId: lease, kind: asked.kind, reason: asked.reason };
      }
      case 'undo':
        return { do: 'undo', by, at };
      case 'assign':
        return { do: 'assign', by, at, to: asked.to || null };
      default:
        return { do: asked.action, by, at, reason: asked.reason };
    }
  }
}

/** The lease under which the person works on the flag right now. */
function leaseOf(record: FlagRecord, { id }: Person, at: string): string | null {
  const { claim } = lifeOf(record);
  return claim?.by === id && claim.until > at ? claim.leaseId : null;
}

const kept = (record: FlagRecord): FlagRecord => ({ ...record, version: record.version + 1 });
