import { html } from 'hono/html';
import { dropOfStory } from '../../../shared/pipeline/ids.ts';
import type { Fence } from '../../../shared/reuse/fence-off.ts';
import type { Mark } from '../../../shared/review/mark-text.ts';
import type { Person } from '../console.ts';
import type { WorkShown } from '../fence-work.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { markedText, named, plainText } from './marked-text.ts';
import type { Html } from './page.ts';

/** Characters of a passage that its line in the list shows. */
const SHOWN = 120;

export function workPage(words: Words, { record, text, delivered, byDesk }: WorkShown, person: Person): Html {
  const { t, date } = words;
  const action = `/works/${record.storyId}`;
  const marks = [...delivered, ...byDesk].map(({ start, end }): Mark => ({ start, end, kind: 'notice', no: 0 }));
  const reason = html`<label>${t('flag.reason-needed')} <input name="reason" required maxlength="2000" dir="auto"></label>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/drops/${dropOfStory(record.storyId)}">${named(words, record.partner)}</a></nav>
<div class="heading"><div><h1>${t('work.title')}</h1><p class="lead">${named(words, record.holderName ?? record.partner)} · <bdi>${date(record.receivedAt)}</bdi></p></div></div>
<section><h2>${t('work.fences')}</h2><p class="quiet-line">${t('work.fences-lead')}</p>
${delivered.length + byDesk.length > 0 && html`<ul>${delivered.map((fence) => html`<li>${passage(fence)} <span class="quiet-line">${t('work.delivered')}</span></li>`)}${byDesk.map(lift)}</ul>`}
<form class="editor" method="post" action="${action}">${hidden(person)}<input type="hidden" name="do" value="fence">
<label>${t('work.passage')} <textarea name="text" rows="5" required dir="auto"></textarea></label>${reason}
<p><button class="primary">${t('work.fence')}</button></p></form></section>
<section aria-labelledby="work-text"><h2 id="work-text">${t('flag.work')}</h2>${text ? markedText(words, { side: 'work', text, lang: record.lang, marks }) : html`<p>${t('flag.text-gone')}</p>`}</section>`;

  function passage({ start, end }: Fence): Html {
    const shown = text.slice(start, end);
    return html`<q dir="auto">${plainText(words, shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown)}</q>`;
  }
  function lift(fence: Fence): Html {
    return html`<li>${passage(fence)} <details><summary>${t('work.lift')}</summary><form method="post" action="${action}">${hidden(person)}<input type="hidden" name="do" value="lift"><input type="hidden" name="start" value="${fence.start}"><input type="hidden" name="end" value="${fence.end}">${reason} <button>${t('work.lift')}</button></form></details></li>`;
  }
}
