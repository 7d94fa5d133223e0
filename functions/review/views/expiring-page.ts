import { html } from 'hono/html';
import type { Partner } from '../../../shared/license/register.ts';
import type { Words } from '../words/words.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

export interface Ending {
  partner: Partner;
  what: 'license' | 'allowance';
  id: string;
  /** Null: any. */
  holderId: string | null;
  until: string;
}

interface ExpiringView {
  endings: readonly Ending[];
  now: string;
  days: number;
  next: number | null;
  exports: Html;
}

/** Licenses and allowances by the day they end. */
export function expiringPage(words: Words, { endings, now, days, next, exports }: ExpiringView): Html {
  const { t, code, day, span } = words;
  const left = (until: string) => {
    const ms = Date.parse(until) - Date.parse(now);
    return ms > 0 ? span(ms) : html`<span class="badge severity-high">${t('policy.over')}</span>`;
  };
  const row = ({ partner, what, id, holderId, until }: Ending) =>
    html`<tr><td>${day(until)}</td><td>${left(until)}</td><td><a class="row-link" href="/registers/${partner.id}">${named(words, partner.name)}</a></td><td>${code('expiring', what)} <span class="code">${id}</span></td><td class="code">${holderId ?? t('queue.any')}</td></tr>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${t('expiring.title')}</h1><p class="lead">${t('expiring.lead')}</p></div></div>
${
  endings.length
    ? html`<table data-rows><thead><tr><th scope="col">${t('policy.until')}</th><th scope="col">${t('queue.left')}</th><th scope="col">${t('queue.partner')}</th><th scope="col">${t('expiring.what')}</th><th scope="col">${t('queue.holder')}</th></tr></thead><tbody>${endings.map(row)}</tbody></table>`
    : html`<p class="quiet-line">${t('expiring.none', { days })}</p>`
}
${next !== null && html`<p><a class="button" rel="next" href="/expiring?from=${next}">${t('expiring.more')}</a></p>`}
${endings.length > 0 && exports}`;
}
