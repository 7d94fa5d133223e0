import { afterAll, describe, expect, test } from 'vitest';
import { dynamoAlertDesk } from '../../functions/adapters/dynamo-alert-desk.ts';
import { afterNews, type CaseItem } from '../../shared/alert/case-item.ts';
import { afterStep, composeMail } from '../../shared/alert/mail.ts';
import type { AlertDesk } from '../../shared/ports/alert-desk.ts';
import { news, policy, recipient } from '../alert/alert-factory.ts';
import { reviewTables } from '../console/review-tables.ts';
import { MemoryAlertDesk } from './memory-alerts.ts';

const { client, table, stop } = await reviewTables();
afterAll(stop);
const DESKS: [string, AlertDesk][] = [
  ['memory', new MemoryAlertDesk()],
  ['DynamoDB', dynamoAlertDesk(client, table)],
];

const NOW = '2026-03-04T09:00:00.000Z';
const item = (caseId: string, now = NOW) =>
  afterNews(null, news({ caseId }), { recipient: recipient({ quiet: null }), policy: policy(), now }) as CaseItem;

describe.each(DESKS)('the desk over %s', (_name, desk) => {
  test('keeps an item over the version before it only', async () => {
    const one = item('D~1');
    expect(await desk.items('desk', ['D~1'])).toEqual([]);
    expect(await desk.putItem({ ...one, version: 2 })).toBe(false);
    expect(await desk.putItem(one)).toBe(true);
    expect(await desk.putItem(one)).toBe(false);
    expect(await desk.putItem({ ...one, mail: 1, version: 2 })).toBe(true);
    expect(await desk.items('desk', ['D~1', 'D~none'])).toEqual([{ ...one, mail: 1, version: 2 }]);
  });

  test('stores a mail of one number once, and lists the latest first', async () => {
    const mail = (no: number) => composeMail([item('D~1')], recipient(), policy(), no, NOW);
    for (const no of [1, 2, 10]) expect(await desk.putMail(mail(no))).toBe(true);
    expect(await desk.putMail({ ...mail(2), flags: 99 })).toBe(false);
    expect((await desk.lastMails('desk', 2)).map(({ no }) => no)).toEqual([10, 2]);
    expect(await desk.lastMails('other', 2)).toEqual([]);
    expect(await desk.mail('desk', 2)).toEqual(mail(2));
  });

  test('knows what is due, and nothing that waits for nobody', async () => {
    for (const no of [1, 2, 10]) {
      const mail = await desk.mail('desk', no);
      if (mail) await desk.putMail(afterStep(mail, '0', { do: 'sent' }, NOW));
    }
    await desk.putItem(item('D~later', '2026-03-04T10:00:00.000Z'));
    await desk.putItem({ ...item('D~done'), state: 'acknowledged' });
    expect(await desk.due('2026-03-04T08:59:59.999Z', 10)).toEqual([]);
    expect(await desk.due(NOW, 10)).toEqual([{ recipient: 'desk', caseId: 'D~1' }]);
    expect(await desk.due('2026-03-05T00:00:00.000Z', 10)).toHaveLength(2);
    expect(await desk.due('2026-03-05T00:00:00.000Z', 1)).toHaveLength(1);
  });
});
