import { GROUPINGS, TELLINGS } from '../alert/recipient.ts';
import { SEVERITIES } from '../verdict/verdict.ts';
import { choice, group, line, number } from './shape.ts';

const bySeverity = <T>(one: T) => Object.fromEntries(SEVERITIES.map((severity) => [severity, one]));

/** What is told at once, what in the digest, and to whom it goes when nobody sees to it. */
export const ALERT_POLICY_FORM = group({
  when: group(bySeverity(choice('telling', TELLINGS))),
  groupBy: choice('grouping', GROUPINGS),
  burst: group({ mails: number('count-of-mails'), minutes: number('minutes') }),
  escalate: group(
    {
      to: line('recipient-id', { code: true, label: 'escalate-to' }),
      afterMinutes: group(bySeverity(number('minutes-or-never'))),
    },
    { blank: 'null' },
  ),
});
