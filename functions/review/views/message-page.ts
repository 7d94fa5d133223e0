import { html } from 'hono/html';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

/** A refusal, told kindly, with a way on. */
export const messagePage = ({ t }: Words, sentence: string, back = '/'): Html =>
  html`<section class="message"><h1>${t('error.title')}</h1><p>${sentence}</p><p><a class="button" href="${back}">${t('error.back')}</a></p></section>`;

export const signInPage = ({ t }: Words, to: string | null): Html =>
  html`<section class="message sign-in"><h1>${t('sign-in.title')}</h1><p>${t('sign-in.lead')}</p>${
    to
      ? html`<p><a class="button primary" href="${to}">${t('nav.sign-in')}</a></p>`
      : html`<p>${t('sign-in.closed')}</p>`
  }</section>`;
