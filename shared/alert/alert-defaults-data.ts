import type { AlertPolicy, Recipient } from './recipient.ts';

/** In force until the register says otherwise: grave things at once, the rest once a day. */
export const DEFAULT_POLICY: AlertPolicy = {
  when: { high: 'immediate', medium: 'digest', low: 'digest' },
  groupBy: 'drop',
  burst: { mails: 3, minutes: 10 },
  escalate: null,
};

/** Whoever subscribes to the alerts topic, while the register names nobody. */
export const DEFAULT_RECIPIENTS: Recipient[] = [
  {
    ...{ id: 'legal-desk', name: 'Legal desk', language: 'en', zone: 'UTC', weekend: 'none', quiet: null },
    ...{ breaksQuiet: [], digestAt: '07:00', channels: [{ kind: 'inbox' }, { kind: 'sns' }] },
  },
];
