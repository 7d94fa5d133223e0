/** A real browser before a served newsroom of its own for each test; skipped, saying so, where there is no Chromium. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { SESSION_COOKIE, sessionKeyOf } from '../../functions/review/identify.ts';
import { PEOPLE } from '../../infra/local/sign-in/people-data.ts';
import type { Language } from '../../shared/review/flag-words.ts';
import { chromiumPath } from './chromium.ts';
import { servedConsole } from './served-console.ts';

export const executablePath = chromiumPath();
if (!executablePath) console.warn('No Chromium found (CHROMIUM_PATH or PATH): the browser tests are skipped.');

type Served = Awaited<ReturnType<typeof servedConsole>>;
type ContextOptions = Parameters<Browser['newContext']>[0];

/** To be called inside of a `describe`. */
export function inBrowser() {
  let browser: Browser;
  let served: Served;
  /** What went wrong in a page since the test began. */
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

  async function newPage(lang: Language, options: ContextOptions) {
    const context = await browser.newContext({ locale: lang, viewport: { width: 1360, height: 900 }, ...options });
    const page: Page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith(served.address)) errors.push(message.text());
    });
    page.on('dialog', (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return { context, page };
  }

  /** By the pages of the console and of its identity provider. */
  async function signIn(lang: Language, person = 'Rana Reviewer') {
    const { context, page } = await newPage(lang, {});
    await page.goto(served.address);
    await page.locator('.sign-in .button').click();
    await page.getByRole('button', { name: person }).click();
    await page.waitForURL((url) => url.origin === served.address && !url.pathname.startsWith('/sign-in'));
    return { context, page };
  }

  /** Somebody who signed in earlier, at the queue: a session stored and its cookie, as `signIn` leaves them. */
  async function signedIn(lang: Language, person = 'Rana Reviewer', options: ContextOptions = {}) {
    const known = PEOPLE.find(({ name }) => name === person);
    if (!known) throw new Error(`nobody is called ${person}`);
    const { sub: personId, name, groups } = known;
    const secret = `secret-of-${personId}`;
    const session = {
      personId,
      name,
      roles: [...groups],
      csrf: `csrf-of-${personId}`,
      ...('partner' in known && { partner: known.partner }),
      expires: '2027-01-01T00:00:00Z',
    };
    await served.world.people.putName(personId, name);
    await served.world.people.putSession(sessionKeyOf(secret), session);
    const { context, page } = await newPage(lang, options);
    const cookie = {
      name: SESSION_COOKIE,
      value: secret,
      domain: '127.0.0.1',
      path: '/',
      secure: true,
      httpOnly: true,
    };
    await context.addCookies([cookie]);
    await page.goto(`${served.address}/`);
    return { context, page };
  }
  return { served: () => served, errors, signIn, signedIn };
}
