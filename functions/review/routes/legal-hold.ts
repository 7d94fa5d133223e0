import * as v from 'valibot';
import { DROP_ID, FLAG_ID, storyOfFlag } from '../../../shared/pipeline/ids.ts';
import { holdEvidence } from '../../runtime/hold-evidence.ts';
import { type ConsoleContext, type ConsolePorts, type Person, Refused, requireAllowed } from '../console.ts';
import { pageOf } from '../views/legal-hold.ts';

export const HoldSchema = v.object({
  /** A flag or drop. */
  subject: v.pipe(v.string(), v.regex(new RegExp(`^(?:${FLAG_ID}|${DROP_ID})$`))),
  do: v.picklist(['hold', 'release']),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
});

/** A form on the page of a flag or drop. */
export const legalHoldRoute = (ports: ConsolePorts) => async (context: ConsoleContext) => {
  const body = await context.req.parseBody();
  const { subject } = await legalHold(ports, body, context.get('person'));
  return context.redirect(`${pageOf(subject)}?done=legal-hold`, 303);
};

/** @param input checked here: it comes from a form or a program */
export async function legalHold(ports: ConsolePorts, input: unknown, person: Person) {
  requireAllowed(person, 'legal-hold');
  const parsed = v.safeParse(HoldSchema, input);
  if (!parsed.success) throw new Refused(400, 'error.input');
  const { subject, ...asked } = parsed.output;
  const held = await holdEvidence(ports, subject, { ...asked, by: person.id });
  if (held === 'missing') throw new Refused(404, storyOfFlag(subject) ? 'error.no-flag' : 'error.no-drop');
  if (held === 'not-held') throw new Refused(409, 'error.not-held');
  if (held === 'busy') throw new Refused(503, 'error.busy');
  return { subject, held: asked.do === 'hold', drops: held.drops };
}
