import type { CasePart } from '../../shared/alert/alert-case.ts';
import { DEFAULT_POLICY } from '../../shared/alert/alert-defaults-data.ts';
import type { News } from '../../shared/alert/case-item.ts';
import type { AlertPolicy, Recipient } from '../../shared/alert/recipient.ts';

export const recipient = (fields: Partial<Recipient> = {}): Recipient => ({
  ...{ id: 'desk', name: 'Desk', language: 'en', zone: 'Europe/Istanbul', weekend: 'sat-sun' },
  ...{ quiet: { from: '22:00', to: '07:00' }, breaksQuiet: [], digestAt: '08:30', channels: [{ kind: 'inbox' }] },
  ...fields,
});

export const policy = (fields: Partial<AlertPolicy> = {}): AlertPolicy => ({
  ...DEFAULT_POLICY,
  escalate: { to: 'chief', afterMinutes: { high: 60 } },
  ...fields,
});

export const part = (fields: Partial<CasePart> = {}): CasePart => {
  const { total = 1, severity = 'high', dropId = 'd'.repeat(32) } = fields;
  return {
    ...{ dropId, total, severity, counts: [{ severity, kind: 'unlicensed', count: total }] },
    ...{ flagIds: [`${dropId}.0-9.unlicensed`], holders: ['meltem'], clause: 'license', hash: `${severity}${total}` },
    ...fields,
  };
};

export const news = (fields: Partial<News> = {}): News => ({
  ...{ caseId: `D~${'d'.repeat(32)}`, partner: 'gazette', partnerName: 'Kıyı Gazetesi', holderNames: ['Meltem'] },
  ...{ dropId: 'd'.repeat(32), part: part() },
  ...fields,
});
