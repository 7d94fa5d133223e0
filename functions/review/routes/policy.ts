import * as v from 'valibot';
import { AllowEntrySchema } from '../../../shared/license/license-schema.ts';
import type { Policy } from '../../../shared/license/policy.ts';
import { digestOf } from '../../../shared/review/entry-proposal.ts';
import { type ConsoleContext, type ConsolePorts, Refused, requireAllowed } from '../console.ts';
import { proposeValue } from './entries.ts';
import { requirePartner } from './registers.ts';

const FormSchema = v.variant('do', [
  v.object({
    do: v.literal('allow'),
    holderId: v.pipe(v.string(), v.trim()),
    kind: v.pipe(v.string(), v.trim()),
    until: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
    owner: v.string(),
    reason: v.string(),
  }),
  v.object({ do: v.literal('end'), entry: v.string(), reason: v.string() }),
  v.object({
    do: v.literal('threshold'),
    percent: v.pipe(v.string(), v.transform(Number), v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
    reason: v.string(),
  }),
]);

/** A form on a partner's page: proposes the partner with its policy changed. A second person approves it like any change. */
export const policyRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  requireAllowed(context.get('person'), 'edit-registers');
  const partner = await requirePartner(ports, context.req.param('partner') ?? '');
  const parsed = v.safeParse(FormSchema, await context.req.parseBody());
  if (!parsed.success) throw new Refused(400, 'error.input');
  const policy = changed(partner.policy ?? {}, parsed.output, ports.clock.now());
  const { policy: _before, ...rest } = partner;
  const value = { ...rest, ...(Object.keys(policy).length && { policy }) };
  const asked = {
    register: 'partner',
    id: partner.id,
    value,
    base: digestOf(partner),
    reason: parsed.output.reason,
  } as const;
  if ((await proposeValue(ports, asked, context.get('person'))).length) throw new Refused(400, 'error.policy');
  return context.redirect('/proposals?done=propose', 303);
};

function changed({ minShare, allow = [] }: Policy, form: v.InferOutput<typeof FormSchema>, now: string): Policy {
  if (form.do === 'threshold')
    return { ...(form.percent && { minShare: form.percent / 100 }), ...(allow.length && { allow }) };
  const kept = form.do === 'end' ? allow.filter(({ id }) => id !== form.entry) : [...allow, entryOf(form, now)];
  return { ...(minShare && { minShare }), ...(kept.length && { allow: kept }) };
}

function entryOf(form: Extract<v.InferOutput<typeof FormSchema>, { do: 'allow' }>, now: string) {
  const { holderId, kind, until, owner, reason } = form;
  const id = `allow-${now.replace(/\D/g, '').slice(0, 17)}`;
  const entry = { id, holderId: holderId || null, kind: kind || null, until: `${until}T00:00:00Z`, owner, reason };
  const parsed = v.safeParse(AllowEntrySchema, entry);
  if (!parsed.success) throw new Refused(400, 'error.policy');
  return parsed.output;
}
