import { describe, expect, test } from 'vitest';
import { newsroom } from './console-world.ts';
import { tellAlerts } from './tell-alerts.ts';

const HOSTILE = '<img src=x onerror=alert(1)>\u202E';

async function told() {
  const room = await newsroom();
  const { world, dropId } = room;
  const wire = await tellAlerts(world, dropId, HOSTILE);
  const path = '/alerts/legal-desk';
  return { ...room, wire, path, caseId: `D~${dropId}` };
}

describe('the inbox', () => {
  test('shows nothing of a hostile name but the name, in each language and direction', async () => {
    const { world, path } = await told();
    for (const lang of ['en', 'tr', 'ar']) {
      const page = await (await world.as('ada', 'counsel').get(path, lang)).text();
      expect(page).not.toMatch(/<img|\u202e/);
      expect(page).toContain('&lt;img');
      expect(page).toContain(`dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`);
    }
  });

  test('tells what was sent, and takes an acknowledgement once', async () => {
    const { world, path, caseId, wire } = await told();
    expect(wire.sent).toHaveLength(1);
    const [ada, bo] = [world.as('ada', 'counsel'), world.as('bo', 'senior')];
    expect(await (await ada.get(path)).text()).toContain(`value="${caseId}"`);
    expect((await ada.post(`${path}/acknowledge`, { case: caseId })).status).toBe(303);
    await bo.post(`${path}/acknowledge`, { case: caseId });
    const page = await (await ada.get(path)).text();
    expect(page).not.toContain(`value="${caseId}"`);
    expect(page).toContain('ada &lt;b&gt;');
    expect(world.alerts.itemsById.get(`legal-desk#${caseId}`)).toMatchObject({
      state: 'acknowledged',
      acknowledged: { by: 'ada' },
    });
  });

  test('knows no recipient and no case that is not there, and takes no form of others', async () => {
    const { world, path } = await told();
    const ada = world.as('ada', 'counsel');
    expect((await ada.get('/alerts/nobody')).status).toBe(404);
    expect((await ada.post(`${path}/acknowledge`, { case: 'D~none' })).status).toBe(404);
    expect((await ada.post(`${path}/acknowledge`, { case: 'D~none', csrf: 'x' })).status).toBe(403);
  });

  test('is the same for programs', async () => {
    const { world, caseId } = await told();
    const ada = world.as('ada', 'counsel');
    const { mails, cases } = (await (await ada.get('/api/alerts/legal-desk')).json()) as {
      mails: unknown[];
      cases: unknown[];
    };
    expect(mails).toMatchObject([
      { no: 1, kind: 'alert', cases: [{ caseId }], deliveries: { 0: { state: 'sent' }, 1: { state: 'sent' } } },
    ]);
    expect(cases).toMatchObject([{ caseId, state: 'sent', total: 3, severity: 'high' }]);
    const answer = await ada.post('/api/alerts/legal-desk/acknowledge', { case: caseId });
    expect(await answer.json()).toMatchObject({ state: 'acknowledged' });
  });
});
