import { html } from 'hono/html';
import type { DropRecord } from '../../../shared/pipeline/records.ts';
import { may } from '../../../shared/review/roles.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import type { Html } from './page.ts';

interface ActsView {
  drop: DropRecord;
  person: Person;
  names: ReadonlyMap<string, string>;
  /** Segment that the page begins with. */
  from: number;
}

/** What this person can do with the drop as a whole, and what was done to its split. */
export function dropActs(words: Words, { drop, person, names, from }: ActsView): Html {
  const { t, date } = words;
  const path = `/drops/${drop.dropId}`;
  const acts = person.csrf !== null;
  const corrects = acts && drop.manifestKey && may(person.roles, 'correct-split');
  const corrections = drop.corrections ?? [];
  return html`${drop.correction && html`<div class="notice" role="status"><p>${t('split.on-its-way')}</p></div>`}
<div class="row acts">${corrects && !drop.correction && html`<a class="button" href="${path}/split?from=${from}">${t('split.open')}</a>`}
${acts && may(person.roles, 'retry-drop') && html`<form method="post" action="${path}/retry">${hidden(person)}<button class="quiet" title="${t('drop.retry-hint')}">${t('drop.retry')}</button></form>`}</div>
${
  corrections.length > 0 &&
  html`<details class="history"><summary>${t('split.history')}</summary><ol>${corrections.map((one, at) => html`<li>${t('split.corrected-by', { no: at + 2, who: nameOf(words, names, one.by), at: date(one.at) })}</li>`)}</ol>
${corrects && !drop.correction && html`<form method="post" action="${path}/split/undo">${hidden(person)}<input type="hidden" name="base" value="${drop.manifestKey}"><button>${t('split.undo')}</button></form>`}</details>`
}`;
}
