/** What each register's entries are edited in, start from and are judged by. */
import { AlertPolicySchema, type Recipient, RecipientSchema } from '../../shared/alert/recipient.ts';
import { ALERT_POLICY_FORM } from '../../shared/forms/alert-policy-form.ts';
import { HOLDER_FORM } from '../../shared/forms/holder-form.ts';
import { PARTNER_FORM } from '../../shared/forms/partner-form.ts';
import { RECIPIENT_FORM } from '../../shared/forms/recipient-form.ts';
import type { Group } from '../../shared/forms/shape.ts';
import { WATCH_LIST_FORM } from '../../shared/forms/watch-list-form.ts';
import { type Checked, checked, checkHolder, checkPartner } from '../../shared/license/license-schema.ts';
import { type Entry, POLICY_ID, REGISTERS, type RegisterName } from '../../shared/review/entry-proposal.ts';
import { type ConsolePorts, Refused } from './console.ts';

export const NEW = 'new';

export const FORMS: Record<RegisterName, Group> = {
  partner: PARTNER_FORM,
  holder: HOLDER_FORM,
  'watch-list': WATCH_LIST_FORM,
  recipient: RECIPIENT_FORM,
  'alert-policy': ALERT_POLICY_FORM,
};

/** New ones to start from. There is one alert policy, which always stands. */
export const BLANK: Record<Exclude<RegisterName, 'alert-policy'>, object> = {
  partner: { id: '', name: '', holderId: null },
  holder: { id: '', name: '', aliases: [], signoffs: [], domains: [] },
  'watch-list': {
    ...{ id: '', severity: 'medium', because: '', terms: [], patterns: [], except: [] },
    ...{ mustHit: [], mustMiss: [] },
  },
  recipient: {
    ...{ id: '', name: '', language: 'en', zone: '', weekend: 'sat-sun', quiet: { from: '22:00', to: '07:00' } },
    ...{ breaksQuiet: [], digestAt: '08:00', channels: [{ kind: 'inbox' }] },
  },
};

export function registerOf(name: string | undefined): RegisterName {
  const found = REGISTERS.find((one) => one === name);
  if (!found) throw new Refused(404, 'error.not-found');
  return found;
}

type Ports = Pick<ConsolePorts, 'desk' | 'alertRules'>;

/** An entry as it acts: what is not recorded may be built in. Null when there is none. */
export async function actingEntry(
  { desk, alertRules }: Ports,
  register: RegisterName,
  id: string,
): Promise<Entry | null> {
  if (id === NEW || (register === 'alert-policy' && id !== POLICY_ID)) return null;
  if (register === 'alert-policy') return alertRules.policy();
  const recorded = await desk.entry(register, id);
  if (recorded || register !== 'recipient') return recorded;
  return (await alertRules.recipients()).find((one) => one.id === id) ?? null;
}

/** Judged by the schema of its register, and by what only the register as a whole can say. */
export async function checkEntry(
  { alertRules }: Pick<Ports, 'alertRules'>,
  register: RegisterName,
  value: unknown,
): Promise<Checked<Entry>> {
  switch (register) {
    case 'partner':
      return checkPartner(value);
    case 'holder':
      return checkHolder(value);
    case 'recipient':
      return checked<Recipient>(RecipientSchema, value);
    case 'alert-policy':
      return checkPolicy(value, await alertRules.recipients());
    case 'watch-list': {
      // With their word tables these are a tenth of the console.
      const { acceptWatchList } = await import('../../shared/moderation/watch/accept-watch-list.ts');
      const accepted = await acceptWatchList(value);
      return accepted.ok ? { ok: true, value: accepted.list } : accepted;
    }
  }
}

/** What nobody acknowledged goes to somebody who is told. */
function checkPolicy(value: unknown, recipients: readonly Recipient[]): Checked<Entry> {
  const policy = checked<Extract<Entry, { groupBy: unknown }>>(AlertPolicySchema, value);
  const to = policy.ok ? policy.value.escalate?.to : undefined;
  if (to === undefined || recipients.some(({ id, status }) => id === to && status !== 'retired')) return policy;
  return { ok: false, problems: ['escalate.to: expected a recipient'] };
}
