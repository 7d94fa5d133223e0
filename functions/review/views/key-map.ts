import { html } from 'hono/html';
import type { Word } from '../words/en-data.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

const KEYS: readonly [string, Word][] = [
  ['?', 'keys.help'],
  ['J', 'keys.next-row'],
  ['K', 'keys.prev-row'],
  ['Enter', 'keys.open'],
  ['N', 'keys.next-match'],
  ['P', 'keys.prev-match'],
  ['1 – 0', 'keys.decide'],
  ['Enter', 'keys.send'],
  ['U', 'keys.undo'],
  ['C', 'keys.claim'],
  ['E', 'keys.escalate'],
  ['J', 'keys.next-flag'],
  ['Q', 'keys.queue'],
  ['Esc', 'keys.close'],
];

export const keyMap = ({
  t,
}: Words): Html => html`<section class="key-map"><h1>${t('keys.title')}</h1><p>${t('keys.lead')}</p>
<table><thead><tr><th scope="col">${t('keys.key')}</th><th scope="col">${t('keys.does')}</th></tr></thead><tbody>
${KEYS.map(([key, word]) => html`<tr><td><kbd dir="ltr">${key}</kbd></td><td>${t(word)}</td></tr>`)}</tbody></table></section>`;
