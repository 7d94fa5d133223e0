/** The pages as they look, in three languages: to axe, on a phone, and in the pictures of the README. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busyWeek } from './busy-week.ts';
import { NOON } from './console-world.ts';
import { executablePath, inBrowser } from './in-browser.ts';
import { refuseUpload } from './refuse-upload.ts';
import { tellAlerts } from './tell-alerts.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules that light and dark answer differently: what is there and what it is called is the same in both. */
const CONTRAST = ['color-contrast', 'link-in-text-block'];
/** With RIGHTSDESK_PICTURES=1 the screenshots of the README are taken anew. */
const PICTURES = process.env.RIGHTSDESK_PICTURES ? new URL('../../functions/review/pictures/', import.meta.url) : null;

describe.skipIf(!executablePath)('in a browser', () => {
  const { served, signedIn } = inBrowser();
  const picture = async (page: Page, name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.screenshot({ path: new URL(`${name}.png`, PICTURES).pathname });
  };

  describe.each(['en', 'tr', 'ar'] as const)('in %s', (lang) => {
    let page: Page;
    beforeEach(async () => {
      ({ page } = await signedIn(lang, 'Selim Senior'));
    });
    afterEach(() => page.context().close());
    test('axe finds nothing on any page, light and dark', async () => {
      const { turkish, arabic, hostile, dropId } = served();
      const other = served().world.as('x', 'senior');
      await other.post(`/flags/${hostile.flagId}/hold`, { reason: 'Waits.' });
      await other.post(`/flags/${turkish.flagId}/decide`, { kind: 'false-match' });
      const holder = { id: 'deniz', name: 'Deniz Ajansı', aliases: ['دنيز'], signoffs: [], domains: [] };
      const malik = served().world.as('malik', 'register-manager');
      await malik.post('/entries/holder/new', { entry: JSON.stringify(holder), reason: 'Asked for.' });
      await other.post('/views', { name: 'Arabic', query: '?language=ar' });
      await tellAlerts(served().world, dropId, 'Kıyı Gazetesi <b>');
      await refuseUpload(served().world);
      await served().world.as('ada', 'counsel').post('/holds', { subject: dropId, do: 'hold', reason: 'Case 12.' });
      const flag = `/flags/${arabic.flagId}`;
      const kinds = ['/', flag, `${flag}/alike`, '/drops', `/drops/${dropId}`, '/keys', '/sign-in'];
      kinds.push(`/drops/${dropId}/split`, '/audit?day=2026-03-02', `/audit/${turkish.flagId}`, '/expiring');
      kinds.push('/watch-lists', '/alerts', '/alert-rules', '/uploads', '/figures', '/decisions/2026-03-02');
      kinds.push('/registers', '/registers/gazette?holder=meltem', '/proposals');
      const states = ['/?kind=cap', `/flags/${turkish.flagId}`, `/flags/${hostile.flagId}`, '/flags/none'];
      // Turkish is laid out as English is: what differs are words.
      const paths = { en: [...kinds, ...states], ar: kinds, tr: ['/', flag, `/drops/${dropId}`] }[lang];
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(served().address + path);
        expect(await axe(page), path).toEqual([]);
        if (lang !== 'en') continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axe(page, ...CONTRAST), `${path} dark`).toEqual([]);
      }
    }, 120_000);
    test('axe finds nothing where registers are kept', async () => {
      const { page: managed, context } = await signedIn(lang, 'Malik Registers');
      const entries = ['partner/gazette', 'holder/new', 'watch-list/rumours', 'recipient/new', 'alert-policy/policy'];
      const forms = ['/registers', '/registers/gazette', ...entries.map((entry) => `/entries/${entry}`)];
      for (const path of [...(lang === 'tr' ? [] : forms), '/registers/gazette/edit?license=meltem-gazette']) {
        await managed.goto(served().address + path);
        expect(await axe(managed), path).toEqual([]);
      }
      await managed.locator('[name="do"][value="add:grants"]').click();
      await managed.locator('[name="grants.1.use"]').waitFor();
      expect(await managed.locator(':focus').getAttribute('name')).toBe('grants.1.use');
      await managed.locator('[name="grants.1.territories"]').fill('turkiye');
      await managed.locator('[name="holderId"]').fill('');
      await managed.locator('[name="holderId"]').press('Enter');
      await managed.locator('.field-bad').first().waitFor();
      expect(await managed.locator('.field-bad').count()).toBe(2);
      expect(await axe(managed), 'with problems').toEqual([]);
      await managed.setViewportSize({ width: 390, height: 800 });
      const over = await managed.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      expect(over, 'on a phone').toBeLessThanOrEqual(0);
      await context.close();
    });
    // Turkish is laid out as English is.
    test.skipIf(lang === 'tr')(
      'axe finds nothing where counsel erases words and an agency reads what became of its files',
      async () => {
        const { turkish, world } = served();
        await world.as('x', 'senior').post(`/flags/${turkish.flagId}/note`, { text: 'A name.' });
        for (const [person, path] of [
          ['Canan Counsel', `/audit/${turkish.flagId}`],
          ['İlke Delivery', '/deliveries'],
        ] as const) {
          const { page: read, context } = await signedIn(lang, person);
          await read.goto(served().address + path);
          if (person.startsWith('Canan')) await read.locator('td details summary').first().click();
          expect(await axe(read), path).toEqual([]);
          await read.setViewportSize({ width: 390, height: 800 });
          const over = await read.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
          expect(over, path).toBeLessThanOrEqual(0);
          await context.close();
        }
      },
    );
    test('nothing stands wider than the window, on a phone too', async () => {
      await page.setViewportSize({ width: 390, height: 800 });
      const [flag, drop] = [`/flags/${served().arabic.flagId}`, `/drops/${served().dropId}`];
      for (const path of [
        '/',
        flag,
        drop,
        `${drop}/split`,
        '/figures',
        '/registers/gazette',
        '/expiring',
        '/uploads',
        '/alerts',
      ]) {
        await page.goto(served().address + path);
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect(over, path).toBeLessThanOrEqual(0);
      }
    });
    test('on a laptop the decision can be sent and both texts are begun without scrolling', async () => {
      await page.setViewportSize({ width: 1366, height: 700 });
      await page.goto(`${served().address}/flags/${served().arabic.flagId}`);
      const [send, text] = await page.evaluate<[number, number]>(`[
        document.querySelector('.chooser .primary').getBoundingClientRect().bottom,
        document.querySelector('.pane-text').getBoundingClientRect().top,
      ]`);
      expect(send).toBeLessThanOrEqual(700);
      // A decision that needs a reason brings its field into sight, above the button.
      await page.keyboard.press('7');
      const [reason, button] = await page.evaluate<[number, number]>(`[
        document.activeElement.getBoundingClientRect().bottom,
        document.querySelector('.chooser .primary').getBoundingClientRect().top,
      ]`);
      expect(await page.evaluate('document.activeElement.name')).toBe('reason');
      expect(reason).toBeLessThanOrEqual(button);
      expect(text).toBeLessThanOrEqual(660);
    });
    test('what a story is called, and all of a flag, can be read on a phone', async () => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${served().address}/`);
      const widths = await page.evaluate<number[]>(
        '[...document.querySelectorAll(".drop td:nth-child(2)")].map((one) => one.clientWidth)',
      );
      expect(Math.min(...widths)).toBeGreaterThan(250);
      await page.goto(`${served().address}/flags/${served().turkish.flagId}`);
      const parts = await page.evaluate<number[]>(
        '[...document.querySelector(".flag").children].map((one) => one.clientWidth)',
      );
      expect(Math.min(...parts)).toBeGreaterThan(300);
    });
    test('looks as in the pictures', async () => {
      served().world.now = new Date(Date.parse(NOON) + 3_600_000).toISOString();
      await page.goto(`${served().address}/`);
      expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      if (lang === 'en' && PICTURES) {
        await busyWeek(served().world);
        await page.goto(`${served().address}/`);
        await picture(page, 'queue-en');
      }
      await page.goto(`${served().address}/flags/${served().arabic.flagId}`);
      if (lang !== 'tr') await picture(page, `flag-${lang}`);
      if (lang !== 'en') return;
      const split = `${served().address}/drops/${served().dropId}/split`;
      await page.goto(split);
      await page.goto(served().address + (await page.locator('.segment-head > .tool').first().getAttribute('href')));
      await picture(page, 'split-en');
      await page.goto(`${served().address}/figures`);
      await picture(page, 'figures-en');
    });
  });

  test('axe would find what is wrong', async () => {
    const { page } = await signedIn('en');
    // Where no policy holds up the style.
    await page.goto('about:blank');
    await page.setContent('<main><img src="x"><p style="color: #888; background: #999">Pale</p></main>');
    expect((await axe(page)).join()).toContain('image-alt');
    expect((await axe(page, ...CONTRAST)).join()).toContain('color-contrast');
  });
});

/**
 * `rule: selector` for each violation. By devtools' own evaluation, which the page's policy does not hold up.
 * @param only names of rules; absent: those of WCAG and of good practice
 */
async function axe(page: Page, ...only: string[]): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  const rules = only.length ? only : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(rules)} });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary),
    );
  })()`);
}
