import { html } from 'hono/html';
import { isComplete, recordedCount, storyCount } from '../../../shared/pipeline/completion.ts';
import { REASON_WORDS } from '../../../shared/pipeline/reason-words-data.ts';
import type { DropRecord } from '../../../shared/pipeline/records.ts';
import type { Words } from '../words/words.ts';
import { emptyState } from './badges.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

export function dropStatus({ t }: Words, drop: DropRecord): string {
  if (drop.refused) return t('drops.refused');
  if (isComplete(drop)) return t('drops.done');
  return t('drops.working', { done: recordedCount(drop), all: storyCount(drop) });
}

/** Where the receipt of a file is read. */
export const receiptPath = (partner: string, name: string): string =>
  `/receipts/${partner}/${name.split('/').map(encodeURIComponent).join('/')}`;

const TABS = [
  ['all', '/drops', 'drops.all'],
  ['refused', '/drops?refused=1', 'drops.refused-only'],
  ['uploads', '/uploads', 'uploads.title'],
] as const;

/** All drops, those that were refused, and the uploads that became none. */
export const dropTabs = ({ t }: Words, chosen: (typeof TABS)[number][0]): Html =>
  html`<p class="row">${TABS.map(([id, path, word]) => (id === chosen ? html`<strong aria-current="true">${t(word)}</strong> ` : html`<a href="${path}">${t(word)}</a> `))}</p>`;

export interface DropsView {
  drops: readonly DropRecord[];
  refusedOnly: boolean;
  /** The address of what lies before these. */
  next: string | null;
  exports: Html;
}

export function dropsPage(words: Words, { drops, refusedOnly, next, exports }: DropsView): Html {
  const { t, date, number } = words;
  const row = (drop: DropRecord) =>
    html`<tr><td><a class="row-link" href="/drops/${drop.dropId}">${named(words, drop.names[0] ?? drop.dropId)}</a></td><td>${named(words, drop.partner)}</td><td>${date(drop.receivedAt)}</td><td class="code">${drop.format ?? '–'}</td><td class="number">${number(drop.batchSizes.reduce((sum, size) => sum + size, 0))}</td><td>${dropStatus(words, drop)}${drop.refused && html`<br><small class="why">${REASON_WORDS[words.lang][drop.refused]}</small>`}</td></tr>`;
  return html`<div class="heading"><div><h1>${t('drops.title')}</h1><p class="lead">${t('drops.lead')}</p></div></div>
${dropTabs(words, refusedOnly ? 'refused' : 'all')}
${
  drops.length
    ? html`<table data-rows><thead><tr><th scope="col">${t('drops.name')}</th><th scope="col">${t('drops.partner')}</th><th scope="col">${t('drops.received')}</th><th scope="col">${t('drops.format')}</th><th scope="col" class="number">${t('drops.stories')}</th><th scope="col">${t('drops.status')}</th></tr></thead><tbody>${drops.map(row)}</tbody></table>`
    : refusedOnly || next
      ? html`<p class="quiet-line">${t('drops.none-refused')}</p>`
      : emptyState(t('drops.empty'), t('drops.empty-lead'))
}
<nav class="pager" aria-label="${t('drops.earlier')}">${next && html`<a class="button" rel="next" href="${next}">${t('drops.earlier')}</a>`}${exports}</nav>`;
}
