import { html } from 'hono/html';
import type { Partner } from '../../../shared/license/register.ts';
import { NO_PARTNER } from '../../../shared/pipeline/place.ts';
import { REASON_WORDS } from '../../../shared/pipeline/reason-words-data.ts';
import type { RefusedUpload } from '../../../shared/pipeline/refused-upload.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { emptyState } from './badges.ts';
import { hidden } from './decision-form.ts';
import { dropTabs } from './drops-page.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

interface UploadsView {
  uploads: readonly RefusedUpload[];
  partners: readonly Partner[];
  /** Whose are shown; empty: everybody's. */
  partner: string;
  names: ReadonlyMap<string, string>;
  person: Person;
  mayAct: boolean;
  next: string | null;
  exports: Html;
}

/** Files that became no drop, each with its reason, and what can be done about it. */
export function uploadsPage(words: Words, view: UploadsView): Html {
  const { t, date } = words;
  const { uploads, partners, partner, names, person, mayAct, next, exports } = view;
  const partnerName = (id: string) =>
    id === NO_PARTNER ? t('uploads.no-partner') : (partners.find((one) => one.id === id)?.name ?? id);
  const act = ({ id, name }: RefusedUpload, deed: 'again' | 'dismiss') =>
    html`<form method="post" action="/uploads/${id}/${deed}">${hidden(person)}<input type="hidden" name="partner" value="${partner}"><button class="quiet" aria-label="${t(`uploads.${deed}-of`, { name })}">${t(`uploads.${deed}`)}</button></form>`;
  const row = (upload: RefusedUpload) => html`<tr><td>${named(words, upload.name || '/')}</td>
<td>${named(words, partnerName(upload.partner))}</td><td>${date(upload.receivedAt)}</td>
<td>${REASON_WORDS[words.lang][upload.reason]}<br><small class="code">${upload.reason}</small>${upload.again && html`<br><small>${t('uploads.asked', { who: nameOf(words, names, upload.again.by), at: date(upload.again.at) })}</small>`}</td>
${mayAct && html`<td><div class="row">${act(upload, 'again')}${act(upload, 'dismiss')}</div></td>`}</tr>`;
  const option = (id: string, name: string) =>
    html`<option value="${id}"${id === partner ? html` selected` : ''}>${name}</option>`;
  return html`<div class="heading"><div><h1>${t('drops.title')}</h1><p class="lead">${t('uploads.lead')}</p></div></div>
${dropTabs(words, 'uploads')}
<form class="filters" method="get" action="/uploads"><label>${t('drops.partner')} <select name="partner">${option('', t('queue.any'))}${option(NO_PARTNER, t('uploads.no-partner'))}${partners.map(({ id, name }) => option(id, name))}</select></label><button>${t('queue.apply')}</button></form>
${
  uploads.length
    ? html`<table><thead><tr><th scope="col">${t('drops.name')}</th><th scope="col">${t('drops.partner')}</th><th scope="col">${t('drops.received')}</th><th scope="col">${t('uploads.why')}</th>${mayAct && html`<td></td>`}</tr></thead><tbody>${uploads.map(row)}</tbody></table>`
    : emptyState(t('uploads.empty'), t('uploads.empty-lead'))
}
<nav class="pager" aria-label="${t('drops.earlier')}">${next && html`<a class="button" rel="next" href="${next}">${t('drops.earlier')}</a>`}${uploads.length > 0 && exports}</nav>`;
}
