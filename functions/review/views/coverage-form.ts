import { html } from 'hono/html';
import type { LicenseDecision } from '../../../shared/license/evaluate-license.ts';
import { USES } from '../../../shared/license/license-schema.ts';
import type { Words } from '../words/words.ts';
import { traceTable } from './flag-facts.ts';
import type { Html } from './page.ts';

export interface CoverageView {
  partner: string;
  /** As asked, to be asked again with another value. */
  asked: { holder: string; use: string; language: string; channel: string; territory: string; date: string };
  /** Null before anything was asked. */
  answer: LicenseDecision | null;
}

/** A question to the licenses, with the trace of the answer. */
export function coverageForm(words: Words, { partner, asked, answer }: CoverageView): Html {
  const { t, code } = words;
  const field = (name: keyof CoverageView['asked'], label: string, hint = '', type = 'text') =>
    html`<label>${label} <input type="${type}" name="${name}" value="${asked[name]}" placeholder="${hint}" maxlength="80" autocomplete="off"${name === 'holder' && html` required`}></label>`;
  return html`<section class="coverage"><h2>${t('coverage.title')}</h2><p class="quiet-line">${t('coverage.lead')}</p>
<form class="filters" method="get" action="/registers/${partner}">${field('holder', t('queue.holder'), t('queue.id-hint'))}
<label>${t('coverage.use')} <select name="use">${USES.map((use) => html`<option value="${use}"${use === asked.use ? html` selected` : ''}>${code('use', use)}</option>`)}</select></label>
${field('language', t('queue.language'), t('queue.lang-hint'))}${field('channel', t('coverage.channel'))}${field('territory', t('coverage.territory'), 'TR')}${field('date', t('coverage.date'), '', 'date')}
<button>${t('coverage.ask')}</button></form>
${answer && html`<p role="status"><strong>${code('outcome', answer.outcome)}</strong></p>${traceTable(words, answer.trace)}`}</section>`;
}
