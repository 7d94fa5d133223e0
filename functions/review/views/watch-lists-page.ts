import { html } from 'hono/html';
import type { WatchList } from '../../../shared/moderation/watch/watch-list.ts';
import { may } from '../../../shared/review/roles.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { severityBadge } from './badges.ts';
import { hidden } from './decision-form.ts';
import { exportLinks } from './export-links.ts';
import { markedText, named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';

export interface Tried {
  id: string;
  /** Offsets in the text; null when the list cannot be read. */
  places: readonly { start: number; end: number }[] | null;
}

interface WatchListsView {
  lists: readonly WatchList[];
  /** What was tried; empty before. */
  text: string;
  tried: readonly Tried[];
  person: Person;
}

export function watchListsPage(words: Words, { lists, text, tried, person }: WatchListsView): Html {
  const { t, number } = words;
  const edits = may(person.roles, 'edit-registers');
  const marks = tried.flatMap(({ places }) => (places ?? []).map((at) => ({ ...at, kind: 'finding' as const, no: 0 })));
  const said = ({ places }: Tried) =>
    places === null
      ? t('watch.unread')
      : places.length
        ? t('watch.found', { count: places.length })
        : t('watch.not-found');
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${t('watch.title')}</h1><p class="lead">${t('watch.lead')}</p></div>${edits && html`<a class="button" href="/entries/watch-list/new">${t('entry.add')}</a>`}</div>
${
  lists.length
    ? html`<table><thead><tr><th scope="col">${t('registers.id')}</th><th scope="col">${t('queue.severity')}</th><th scope="col">${t('flag.because')}</th><th scope="col">${t('registers.partners')}</th><th scope="col" class="number">${t('watch.terms')}</th><th scope="col">${t('watch.result')}</th>${edits && html`<td></td>`}</tr></thead><tbody>
${lists.map((list, at) => html`<tr><td class="code">${list.id}</td><td>${severityBadge(words, list.severity)}</td><td dir="auto">${plainText(words, list.because)}</td><td>${list.partners ? html`<span class="code">${list.partners.join(', ')}</span>` : t('queue.any')}</td><td class="number">${number(list.terms.length + list.patterns.length)}</td><td>${tried[at] ? said(tried[at]) : '–'}</td>${edits && html`<td><a href="/entries/watch-list/${list.id}">${t('license.change')}</a></td>`}</tr>`)}</tbody></table>`
    : html`<p class="quiet-line">${t('watch.none')}</p>`
}${lists.length > 0 && exportLinks(words, person.roles, 'watch-lists')}
<section><h2>${t('watch.try')}</h2>
<form method="post" action="/watch-lists">${person.csrf && hidden(person)}<label>${t('watch.text')} <textarea name="text" rows="6" maxlength="20000" dir="auto" required>${text}</textarea></label><p><button>${t('watch.compare')}</button></p></form>
${
  text &&
  html`<div class="pane"><div class="pane-text" tabindex="0" role="region" aria-label="${t('watch.try')}">${markedText(words, { side: 'story', text, lang: null, marks })}</div></div>
<ul>${lists.flatMap((list, at) => (tried[at]?.places?.length ? [html`<li>${named(words, list.because)}</li>`] : []))}</ul>`
}</section>`;
}
