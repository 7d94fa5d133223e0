import { group, line, list } from './shape.ts';

/** The policy has forms of its own on the partner's page. */
export const PARTNER_FORM = group(
  {
    id: line('id', { code: true }),
    name: line('text'),
    holderId: line('id-or-none', { blank: 'null', code: true }),
    publishes: group(
      {
        channel: line('text', { blank: 'out' }),
        place: line('text', { blank: 'out' }),
        territories: list('territories', { code: true }),
      },
      { blank: 'out' },
    ),
    checks: { kind: 'switches', blank: 'out', wants: 'switches', code: true },
  },
  { kept: ['policy'] },
);
