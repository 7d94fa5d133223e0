import { html } from 'hono/html';
import { storyOfFlag } from '../../../shared/pipeline/ids.ts';
import { ownWords } from '../../../shared/review/erase-words.ts';
import { erasedIn, type FlagEvent } from '../../../shared/review/flag-event.ts';
import { kindName } from '../../../shared/review/flag-words.ts';
import { toldEvent } from '../../../shared/review/told-event.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { saidOf } from './flag-history.ts';
import { pageOf } from './legal-hold.ts';
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
${subjects.length > 0 && html`<table data-rows><thead><tr><th scope="col">${t('audit.what')}</th><th scope="col">${t('registers.id')}</th></tr></thead><tbody>${subjects.map((id) => html`<tr><td><a class="row-link" href="/audit/${id}">${subjectName(words, id)}</a></td><td class="code">${id}</td></tr>`)}</tbody></table>`}
${next && html`<p><a class="button" rel="next" href="/audit?day=${day}&amp;after=${next}">${t('audit.more')}</a></p>`}</section>`;
}

/** What an id says of itself: the kind of a flag stands in it, so that nothing has to be read for it. */
function subjectName(words: Words, id: string): string {
  const story = storyOfFlag(id);
  if (!story) return words.t('audit.drop');
  return `${words.t('audit.flag')}: ${kindName(words, id.slice(story.length + 1).split('.')[0] ?? '')}`;
}

interface ChainView {
  subject: string;
  events: readonly FlagEvent[];
  all: number;
  /** Number of the first event that does not fit. */
  broken: number | null;
  names: ReadonlyMap<string, string>;
  /** Null for whoever may not erase what was written. */
  eraser: Person | null;
}

/** Who did what, in order; what is stored of an event unfolds. */
export function chainPage(words: Words, { subject, events, all, broken, names, eraser }: ChainView): Html {
  const { t, date, number } = words;
  const files = `subject=${subject}`;
  const erasures = erasedIn(events);
  const row = (event: FlagEvent) => {
    const { who, did, what, ...rest } = toldEvent(words, event, names, erasures);
    return html`<tr id="e${event.seq}"><td class="number">${number(event.seq)}</td><td><time datetime="${event.at}">${date(event.at)}</time></td><td>${named(words, who)}</td><td><strong>${did}</strong>${what && html`: ${what}`}${saidOf(words, rest)}${eraser && ownWords(event) !== null && erase(event.seq, eraser)}</td><td>${stored(event)}</td></tr>`;
  };
  const erase = (seq: number, person: Person) =>
    html`<details><summary>${t('audit.erase')}</summary><form method="post" action="/audit/${subject}/erase">${hidden(person)}<input type="hidden" name="seq" value="${seq}"><label class="option"><input type="checkbox" required> ${t('audit.erase-sure')}</label> <button>${t('audit.erase')}</button></form></details>`;
  const stored = ({ data, dataHash, prevHash, hash }: FlagEvent) =>
    html`<details><summary><span class="code">${hash.slice(0, 12)}</span></summary><div class="code" dir="ltr"><p>${plainText(words, JSON.stringify(data))}</p><p>hash ${hash}</p><p>dataHash ${dataHash}</p><p>prevHash ${prevHash}</p></div></details>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/audit">${t('audit.title')}</a></nav>
<div class="heading"><div><h1>${t('audit.history')}</h1><p class="lead"><a href="${pageOf(subject)}">${subjectName(words, subject)}</a> <span class="code">${subject}</span></p></div></div>
<p class="${broken === null ? 'quiet-line' : 'notice bad'}">${broken === null ? t('flag.chain-holds') : t('flag.chain-broken', { seq: broken })}</p>
${all > events.length && html`<p class="quiet-line">${t('flag.history-latest')}</p>`}
<table class="events"><thead><tr><th scope="col" class="number">${t('audit.no')}</th><th scope="col">${t('decisions.when')}</th><th scope="col">${t('decisions.who')}</th><th scope="col">${t('audit.action')}</th><th scope="col">${t('audit.data')}</th></tr></thead><tbody>${events.map(row)}</tbody></table>
<p class="exports">${t('queue.export')}: <a href="/export/events.csv?${files}">${t('queue.export-csv')}</a> <a href="/export/events.json?${files}">${t('queue.export-json')}</a></p>`;
}
