import { html } from 'hono/html';
import type { FlagEvent } from '../../../shared/review/flag-event.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Words } from '../words/words.ts';
import { named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';

interface AuditView {
  day: string;
  days: readonly string[];
  subjects: readonly string[];
  count: number;
  next: string | null;
}

/** Days shown to go to. */
const DAYS = 30;

export function auditPage(words: Words, { day, days, subjects, count, next }: AuditView): Html {
  const { t } = words;
  const link = (one: string) =>
    one === day
      ? html`<strong aria-current="true">${words.day(one)}</strong>`
      : html`<a href="/audit?day=${one}">${words.day(one)}</a>`;
  return html`<div class="heading"><div><h1>${t('audit.title')}</h1><p class="lead">${t('audit.lead')}</p></div></div>
<form class="filters" method="get" action="/audit" role="search"><label class="wide">${t('audit.subject')} <input name="subject" maxlength="220" required spellcheck="false" autocomplete="off"></label><button>${t('queue.apply')}</button></form>
<nav class="row" aria-label="${t('figures.day')}">${days.slice(-DAYS).reverse().map(link)}</nav>
<section><h2>${words.day(day)}</h2><p class="quiet-line">${t('audit.count', { count })}</p>
${subjects.length > 0 && html`<table data-rows><thead><tr><th scope="col">${t('audit.what')}</th><th scope="col">${t('registers.id')}</th></tr></thead><tbody>${subjects.map((id) => html`<tr><td>${t(id.length === 32 ? 'audit.drop' : 'audit.flag')}</td><td><a class="row-link code" href="/audit/${id}">${id}</a></td></tr>`)}</tbody></table>`}
${next && html`<p><a class="button" rel="next" href="/audit?day=${day}&amp;after=${next}">${t('audit.more')}</a></p>`}</section>`;
}

interface ChainView {
  subject: string;
  events: readonly FlagEvent[];
  all: number;
  /** Number of the first event that does not fit. */
  broken: number | null;
  names: ReadonlyMap<string, string>;
}

export function chainPage(words: Words, { subject, events, all, broken, names }: ChainView): Html {
  const { t, date, number } = words;
  const page = subject.length === 32 ? `/drops/${subject}` : `/flags/${subject}`;
  const files = `subject=${subject}`;
  const row = ({ seq, at, actor, action, data, hash }: FlagEvent) =>
    html`<tr><td class="number">${number(seq)}</td><td class="nowrap">${date(at)}</td><td>${named(words, nameOf(words, names, actor))}</td><td>${words.code('action', action)}</td><td class="code" dir="ltr">${plainText(words, JSON.stringify(data))}</td><td class="code nowrap" title="${hash}">${hash.slice(0, 12)}</td></tr>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/audit">${t('audit.title')}</a></nav>
<div class="heading"><div><h1>${t('audit.history')}</h1><p class="lead"><a class="code" href="${page}">${subject}</a></p></div></div>
<p class="${broken === null ? 'quiet-line' : 'notice bad'}">${broken === null ? t('flag.chain-holds') : t('flag.chain-broken', { seq: broken })}</p>
${all > events.length && html`<p class="quiet-line">${t('flag.history-latest')}</p>`}
<table><thead><tr><th scope="col" class="number">${t('audit.no')}</th><th scope="col">${t('decisions.when')}</th><th scope="col">${t('decisions.who')}</th><th scope="col">${t('audit.action')}</th><th scope="col">${t('audit.data')}</th><th scope="col">${t('audit.hash')}</th></tr></thead><tbody>${events.map(row)}</tbody></table>
<p class="exports">${t('queue.export')}: <a href="/export/events.csv?${files}">${t('queue.export-csv')}</a> <a href="/export/events.json?${files}">${t('queue.export-json')}</a></p>`;
}
