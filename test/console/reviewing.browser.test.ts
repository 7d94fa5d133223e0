/** A reviewer at work in a real browser: by keyboard, without script, in three languages. */
import { describe, expect, test } from 'vitest';
import { executablePath, inBrowser } from './in-browser.ts';

/** A second, which vitest waits by itself, is little for a browser on a busy machine. */
const PATIENCE = { timeout: 10_000 };

describe.skipIf(!executablePath)('in a browser', () => {
  const { served, errors, signIn, signedIn } = inBrowser();
  const state = (id: string) => served().world.ledger.flagItems.get(id)?.state;

  test.each([
    'en',
    'tr',
    'ar',
  ] as const)('signs in, compares, decides and undoes, by keyboard only (%s)', async (lang) => {
    const { page, context } = await signIn(lang);
    const { turkish, arabic } = served();
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate('document.activeElement?.textContent'), PATIENCE).toContain('Köprü');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/flags/${turkish.flagId}`);
    await page.keyboard.press('n');
    expect(await page.locator('mark.now').count()).toBe(2);
    // The usual case, from one flag to the next: not more than three keys.
    const usual = ['1', 'Enter'];
    expect(usual.length).toBeLessThanOrEqual(3);
    for (const key of usual) await page.keyboard.press(key);
    await page.waitForURL(`**/flags/${arabic.flagId}?did=*`);
    expect(state(turkish.flagId)).toBe('decided');
    await page.keyboard.press('u');
    await page.waitForURL(`**/flags/${turkish.flagId}?done=undo`);
    expect(state(turkish.flagId)).toBe('reopened');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('keys are places: on an Arabic layout the same ones work', async () => {
    const { page, context } = await signedIn('ar');
    await page.goto(`${served().address}/flags/${served().turkish.flagId}`);
    // What an Arabic layout gives for the key where a Latin one has C.
    await page.evaluate(
      "document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'ؤ', bubbles: true }))",
    );
    await page.waitForURL('**?done=claim');
    expect(state(served().turkish.flagId)).toBe('claimed');
    await page.keyboard.press('Shift+Slash');
    await page.locator('dialog[open] table').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('two reviewers: the second is told kindly', async () => {
    const first = await signedIn('en');
    const second = await signedIn('en', 'Rıza Reviewer');
    const url = `${served().address}/flags/${served().turkish.flagId}`;
    await Promise.all([first.page.goto(url), second.page.goto(url)]);
    await first.page.keyboard.press('c');
    await first.page.waitForURL('**?done=claim');
    await second.page.locator('input[value="false-match"]').check();
    await second.page.locator('.chooser .primary').click();
    expect(await second.page.locator('main').innerText()).toContain('Rana Reviewer');
    expect(state(served().turkish.flagId)).toBe('claimed');
    await Promise.all([first.context.close(), second.context.close()]);
  });

  test('decides several at once and takes all of it back', async () => {
    const { page, context } = await signedIn('ar', 'Selim Senior');
    const { turkish, arabic } = served();
    await page.goto(`${served().address}/flags/${arabic.flagId}`);
    await page.locator('.alike a').press('Enter');
    await page.locator('.bulk input[value="false-match"]').press('Space');
    await page.locator('.bulk .primary').press('Enter');
    await page.locator('.undo').waitFor();
    expect([state(turkish.flagId), state(arabic.flagId)]).toEqual(['decided', 'decided']);
    await page.keyboard.press('u');
    await expect.poll(() => [state(turkish.flagId), state(arabic.flagId)], PATIENCE).toEqual(['reopened', 'reopened']);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('corrects a split by keyboard: a line is cut, the effect is seen, the correction is sent', async () => {
    const { page, context } = await signedIn('ar', 'Selim Senior');
    await page.goto(`${served().address}/drops/${served().dropId}`);
    await page.locator('.acts a').press('Enter');
    await page.waitForURL('**/split?*');
    const cut = page.locator('.line .tool').first();
    await cut.focus();
    expect(await page.evaluate('getComputedStyle(document.activeElement.parentElement).opacity')).toBe('1');
    await cut.press('Enter');
    await page.waitForURL('**edit=cut*');
    expect(await page.locator('.split .plain li').count()).toBeGreaterThan(2);
    await page.locator('.split textarea').fill('خبران لا خبر واحد.');
    await page.locator('.split button.primary').press('Enter');
    await page.waitForURL(`**/drops/${served().dropId}?done=split`);
    expect(served().world.sent).toMatchObject([{ kind: 'correct', dropId: served().dropId }]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('without script all of it works by mouse and tab', async () => {
    const { page, context } = await signedIn('tr', 'Selim Senior', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /Köprü/ }).click();
    await page.locator('input[value="tolerated"]').check();
    await page.locator('.chooser textarea').fill('Mektupla izin verildi.');
    await page.locator('.chooser .primary').click();
    expect(state(served().turkish.flagId)).toBe('decided');
    await page.locator('.undo button').click();
    expect(state(served().turkish.flagId)).toBe('reopened');
    await context.close();
  });

  test('a hostile text stays inert', async () => {
    const { page, context } = await signedIn('en');
    await page.goto(`${served().address}/flags/${served().hostile.flagId}`);
    expect(await page.locator('.pane img, .pane script').count()).toBe(0);
    expect(await page.locator('.text .hidden').allInnerTexts()).toEqual(['U+202E', 'U+202C', 'U+200B']);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('marks do not part Arabic letters: a marked line is as wide as a plain one', async () => {
    const { page, context } = await signedIn('ar');
    await page.goto(`${served().address}/flags/${served().arabic.flagId}`);
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
});
