/** Small things of forms and pages: what is asked is asked once, what is typed is not dropped, what is known is said. */
import { expect, test } from 'vitest';
import { newsroom } from './console-world.ts';

const { world, turkish } = await newsroom();

test('one reason serves to hold or to escalate a flag', async () => {
  const selim = world.as('selim', 'senior');
  const page = await (await selim.get(`/flags/${turkish.flagId}`)).text();
  const [form = ''] = page.match(/<form[^>]*action="[^"]*\/hold".*?<\/form>/s) ?? [];
  expect(form.match(/name="reason"/g)).toHaveLength(1);
  expect(form).toContain(`formaction="/flags/${turkish.flagId}/hold"`);
  expect(form).toContain(`formaction="/flags/${turkish.flagId}/escalate"`);
});

test('a country in small letters is taken as it was meant', async () => {
  const page = await (
    await world.as('malik', 'register-manager').get('/registers/gazette?holder=meltem&territory=tr')
  ).text();
  expect(page).toContain('name="territory" value="TR"');
});

test('the registers say which holders are built in, and a partner where it delivers', async () => {
  const malik = world.as('malik', 'register-manager');
  expect(await (await malik.get('/registers')).text()).toContain('href="/holders"');
  expect(await (await malik.get('/holders')).text()).toContain('<td class="code">ilkha</td>');
  expect(await (await malik.get('/registers/gazette')).text()).toContain('incoming/gazette/');
});

test('a recipient’s weekend is said where nothing was sent, and times in their largest whole unit', async () => {
  const asya = world.as('asya', 'auditor');
  expect(await (await asya.get('/alerts')).text()).toMatch(/<dt>Weekend<\/dt>/);
  const policy = await world.ports.alertRules.policy();
  world.lists.all.policies.push({
    ...policy,
    escalate: { to: 'x', afterMinutes: { high: 90, medium: 240, low: 2880 } },
  });
  const rules = (await (await asya.get('/alert-rules')).text()).replace(/[\u2068\u2069]/g, '');
  for (const said of ['after 90 minutes', 'after 4 hours', 'after 2 days']) expect(rules).toContain(said);
});
