import { CHANNELS, STANDINGS, WEEKENDS } from '../alert/recipient.ts';
import { SEVERITIES } from '../verdict/verdict.ts';
import { choice, group, line, list, rows, several } from './shape.ts';

const time = (wants: string, label?: string) => line(wants, { code: true, ...(label && { label }) });

/** Who is told. Languages by their codes as the mails have them. */
export const RECIPIENT_FORM = group({
  id: line('slug', { code: true }),
  name: line('text'),
  status: choice('standing', STANDINGS, 'out'),
  language: choice('lang', ['en', 'tr', 'ar']),
  zone: line('zone', { code: true, offers: Intl.supportedValuesOf('timeZone') }),
  weekend: choice('weekend', WEEKENDS),
  quiet: group({ from: time('time-or-none', 'quiet-from'), to: time('time-or-none', 'quiet-to') }, { blank: 'null' }),
  breaksQuiet: several('severity', SEVERITIES, 'breaks-quiet', 'keep'),
  digestAt: time('time'),
  severities: several('severity', SEVERITIES, 'all-or-these', 'out'),
  partners: list('names', { code: true }),
  holders: list('names', { code: true }),
  channels: rows({
    kind: choice('channel', CHANNELS),
    to: line('mail-to', { blank: 'out', code: true, label: 'mail-to' }),
    url: line('hook-url', { blank: 'out', code: true }),
    secret: line('channel-secret', { blank: 'out', code: true }),
  }),
});
