/** A reviewer at work in a real browser: by keyboard, without script, in three languages, and seen by axe. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../functions/review/words/words.ts';
import { chromiumPath } from './chromium.ts';
import { NOON } from './console-world.ts';
import { servedConsole } from './served-console.ts';

const executablePath = chromiumPath();
if (!executablePath) console.warn('No Chromium found (CHROMIUM_PATH or PATH): the browser tests are skipped.');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** With RIGHTSDESK_PICTURES=1 the screenshots of the README are taken anew. */
const PICTURES = process.env.RIGHTSDESK_PICTURES ? new URL('../../functions/review/pictures/', import.meta.url) : null;

describe.skipIf(!executablePath)('in a browser', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servedConsole>>;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await served?.stop();
    served = await servedConsole();
    errors.length = 0;
  });
  afterAll(() => served?.stop());

  async function signIn(lang: Language, person = 'Rana Reviewer', options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ locale: lang, viewport: { width: 1360, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith(served.address)) errors.push(message.text());
    });
    page.on('dialog', (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(served.address);
    await page.locator('.sign-in .button').click();
    await page.getByRole('button', { name: person }).click();
    await page.waitForURL(`${served.address}/`);
    return { context, page };
  }
  const state = (id: string) => served.world.ledger.flagItems.get(id)?.state;
  const picture = async (page: Page, name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: new URL(`${name}.png`, PICTURES).pathname });
  };

  test.each([
    'en',
    'tr',
    'ar',
  ] as const)('signs in, compares, decides and undoes, by keyboard only (%s)', async (lang) => {
    const { page, context } = await signIn(lang);
    const { turkish, arabic } = served;
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toContain('Köprü');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/flags/${turkish.flagId}`);
    await page.keyboard.press('n');
    expect(await page.locator('mark.now').count()).toBe(2);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/flags/${arabic.flagId}?did=*`);
    expect(state(turkish.flagId)).toBe('decided');
    await page.keyboard.press('u');
    await page.waitForURL(`**/flags/${turkish.flagId}?done=undo`);
    expect(state(turkish.flagId)).toBe('reopened');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('keys are places: on an Arabic layout the same ones work', async () => {
    const { page, context } = await signIn('ar');
    await page.goto(`${served.address}/flags/${served.turkish.flagId}`);
    // What an Arabic layout gives for the key where a Latin one has C.
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'ؤ', bubbles: true }))",
    );
    await page.waitForURL('**?done=claim');
    expect(state(served.turkish.flagId)).toBe('claimed');
    await page.keyboard.press('Shift+Slash');
    await page.locator('dialog[open] table').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('two reviewers: the second is told kindly', async () => {
    const first = await signIn('en');
    const second = await signIn('en', 'Rıza Reviewer');
    const url = `${served.address}/flags/${served.turkish.flagId}`;
    await Promise.all([first.page.goto(url), second.page.goto(url)]);
    await first.page.keyboard.press('c');
    await first.page.waitForURL('**?done=claim');
    await second.page.locator('input[value="false-match"]').check();
    await second.page.locator('.chooser .primary').click();
    expect(await second.page.locator('main').innerText()).toContain('Rana Reviewer');
    expect(state(served.turkish.flagId)).toBe('claimed');
    await Promise.all([first.context.close(), second.context.close()]);
  });

  test('decides several at once and takes all of it back', async () => {
    const { page, context } = await signIn('ar', 'Selim Senior');
    const { turkish, arabic } = served;
    await page.goto(`${served.address}/flags/${arabic.flagId}`);
    await page.locator('.alike a').press('Enter');
    await page.locator('.bulk input[value="false-match"]').press('Space');
    await page.locator('.bulk .primary').press('Enter');
    await page.locator('.undo').waitFor();
    expect([state(turkish.flagId), state(arabic.flagId)]).toEqual(['decided', 'decided']);
    await page.keyboard.press('u');
    await expect.poll(() => [state(turkish.flagId), state(arabic.flagId)]).toEqual(['reopened', 'reopened']);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('without script all of it works by mouse and tab', async () => {
    const { page, context } = await signIn('tr', 'Selim Senior', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /Köprü/ }).click();
    await page.locator('input[value="tolerated"]').check();
    await page.locator('.chooser textarea').fill('Mektupla izin verildi.');
    await page.locator('.chooser .primary').click();
    expect(state(served.turkish.flagId)).toBe('decided');
    await page.locator('.undo button').click();
    expect(state(served.turkish.flagId)).toBe('reopened');
    await context.close();
  });

  test('a hostile text stays inert', async () => {
    const { page, context } = await signIn('en');
    await page.goto(`${served.address}/flags/${served.hostile.flagId}`);
    expect(await page.locator('.pane img, .pane script').count()).toBe(0);
    expect(await page.locator('.text .hidden').allInnerTexts()).toEqual(['U+202E', 'U+202C', 'U+200B']);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('marks do not part Arabic letters: a marked line is as wide as a plain one', async () => {
    const { page, context } = await signIn('ar');
    await page.goto(`${served.address}/flags/${served.arabic.flagId}`);
    const [marked, plain] = await page.evaluate<[number, number]>(`{
      const mark = document.querySelector('#work-head').closest('.pane').querySelector('mark.copy');
      const text = document.createElement('span');
      text.textContent = mark.textContent;
      mark.after(text);
      [mark, text].map((one) => {
        one.style.whiteSpace = 'nowrap';
        return one.getBoundingClientRect().width;
      });
    }`);
    expect(Math.abs(marked - plain)).toBeLessThan(0.5);
    await context.close();
  });

  describe.each(['en', 'tr', 'ar'] as const)('in %s', (lang) => {
    let page: Page;
    beforeEach(async () => {
      ({ page } = await signIn(lang, 'Selim Senior'));
    });
    test('axe finds nothing on any page, light and dark', async () => {
      const { turkish, arabic, hostile, dropId } = served;
      const other = served.world.as('x', 'senior');
      await other.post(`/flags/${hostile.flagId}/hold`, { reason: 'Waits.' });
      await other.post(`/flags/${turkish.flagId}/decide`, { kind: 'false-match' });
      const paths = [
        '/',
        '/?kind=cap',
        `/flags/${turkish.flagId}`,
        `/flags/${arabic.flagId}`,
        `/flags/${hostile.flagId}`,
      ];
      paths.push(`/flags/${arabic.flagId}/alike`, '/drops', `/drops/${dropId}`, '/keys', '/flags/none', '/sign-in');
      paths.push('/figures', '/decisions/2026-03-02', '/registers', '/registers/gazette?holder=meltem', '/proposals');
      for (const path of paths) {
        for (const colorScheme of lang === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
          await page.emulateMedia({ colorScheme });
          await page.goto(served.address + path);
          expect(await axe(page), `${path} ${colorScheme}`).toEqual([]);
        }
      }
    }, 120_000);
    test('axe would find what is wrong', async () => {
      await page.setContent('<main><img src="x"><a href="/y" id="a"></a></main>');
      expect((await axe(page)).join()).toContain('image-alt');
    });
    test('nothing stands wider than the window, on a phone too', async () => {
      await page.setViewportSize({ width: 390, height: 800 });
      for (const path of ['/', `/flags/${served.arabic.flagId}`, `/drops/${served.dropId}`]) {
        await page.goto(served.address + path);
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect(over, path).toBeLessThanOrEqual(0);
      }
    });
    test('looks as in the pictures', async () => {
      served.world.now = new Date(Date.parse(NOON) + 3_600_000).toISOString();
      await page.goto(`${served.address}/`);
      expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      if (lang !== 'tr') await picture(page, `queue-${lang}`);
      await page.goto(`${served.address}/flags/${served.arabic.flagId}`);
      if (lang !== 'tr') await picture(page, `flag-${lang}`);
      if (lang === 'en') {
        await page.emulateMedia({ colorScheme: 'dark' });
        await picture(page, 'flag-en-dark');
      }
    });
  });
});

/** `rule: selector` for each violation. By devtools' own evaluation, which the page's policy does not hold up. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(`(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary),
    );
  })()`);
}
