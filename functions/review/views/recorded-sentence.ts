import { html } from 'hono/html';
import type { SaidAgain } from '../../../shared/review/said-again.ts';
import type { Words } from '../words/words.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';

/** A sentence of the pipeline in the reader's language; beneath it the record, where that tells more. In English, the record alone. */
export function recordedSentence(words: Words, { said, record, more, foreign }: SaidAgain): Html {
  const stands = foreign
    ? html`<span lang="" dir="auto">${plainText(words, record)}</span>`
    : html`<span lang="en" dir="ltr">${plainText(words, record)}</span>`;
  if (words.lang === 'en') return stands;
  return html`${said}${more && html`${said && html`<br>`}<small class="recorded">${words.t('flag.recorded')}: ${stands}</small>`}`;
}
