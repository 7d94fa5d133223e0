import { html } from 'hono/html';
import { REASON_WORDS } from '../../../shared/pipeline/reason-words-data.ts';
import type { ReasonCode } from '../../../shared/pipeline/reasons.ts';
import type { DropRecord } from '../../../shared/pipeline/records.ts';
import type { RefusedUpload } from '../../../shared/pipeline/refused-upload.ts';
import type { Words } from '../words/words.ts';
import { emptyState } from './badges.ts';
import { dropStatus, receiptPath } from './drops-page.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

export interface DeliveriesView {
  partner: string;
  drops: readonly DropRecord[];
  /** Files that became no drop. */
  refused: readonly RefusedUpload[];
  next: string | null;
}

/** What an agency delivered and what became of it, the latest first; each file with its receipt. */
export function deliveriesPage(words: Words, { partner, drops, refused, next }: DeliveriesView): Html {
  const { t, date, number } = words;
  const why = (reason: ReasonCode) => html`<small class="why">${REASON_WORDS[words.lang][reason]}</small>`;
  const receipt = (name: string) => html`<a href="${receiptPath(partner, name)}">${t('drop.receipt')}</a>`;
  const ofDrop = (drop: DropRecord) => ({
    at: drop.receivedAt,
    row: html`<tr><td>${drop.names.map((name) => html`${named(words, name)} `)}</td><td>${date(drop.receivedAt)}</td><td class="number">${number(drop.batchSizes.reduce((sum, size) => sum + size, 0))}</td><td>${dropStatus(words, drop)}${drop.refused && html`<br>${why(drop.refused)}`}</td><td>${drop.names[0] && receipt(drop.names[0])}</td></tr>`,
  });
  const ofUpload = (upload: RefusedUpload) => ({
    at: upload.receivedAt,
    row: html`<tr><td>${named(words, upload.name || '/')}</td><td>${date(upload.receivedAt)}</td><td class="number">–</td><td>${t('drops.refused')}<br>${why(upload.reason)}</td><td>${upload.name && receipt(upload.name)}</td></tr>`,
  });
  const rows = [...drops.map(ofDrop), ...refused.map(ofUpload)].sort((a, b) => (a.at < b.at ? 1 : -1));
  return html`<div class="heading"><div><h1>${t('deliveries.title')}</h1><p class="lead">${t('deliveries.lead', { path: `incoming/${partner}/` })}</p></div></div>
${
  rows.length
    ? html`<table><thead><tr><th scope="col">${t('drops.name')}</th><th scope="col">${t('drops.received')}</th><th scope="col" class="number">${t('drops.stories')}</th><th scope="col">${t('drops.status')}</th><th scope="col">${t('drop.receipt')}</th></tr></thead><tbody>${rows.map(({ row }) => row)}</tbody></table>`
    : next
      ? html`<p class="quiet-line">${t('deliveries.none')}</p>`
      : emptyState(t('drops.empty'), t('drops.empty-lead'))
}
<nav class="pager" aria-label="${t('drops.earlier')}">${next && html`<a class="button" rel="next" href="${next}">${t('drops.earlier')}</a>`}</nav>`;
}
