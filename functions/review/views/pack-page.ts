import { html } from 'hono/html';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

/** For a pack that is too big for one answer: where to get it. */
export const packPage = ({ t, number }: Words, flagId: string, key: string, bytes: number): Html =>
  html`<section class="message"><h1>${t('pack.title')}</h1><p>${t('pack.ready', { size: `${number(Math.ceil(bytes / 1_048_576))} MiB` })}</p>
<p><a class="button primary" href="/packs/${key}">${t('pack.download')}</a> <a class="button" href="/flags/${flagId}">${t('error.back')}</a></p></section>`;

/** On the page of a flag, for whoever may take it. */
export const packForm = ({ t }: Words, flagId: string, csrf: string): Html =>
  html`<form class="pack" method="post" action="/flags/${flagId}/pack"><input type="hidden" name="csrf" value="${csrf}"><button class="quiet">${t('pack.take')}</button></form>`;
