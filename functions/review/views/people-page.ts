import { html } from 'hono/html';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { named } from './marked-text.ts';
import type { Html } from './page.ts';

interface PeopleView {
  people: readonly { id: string; name: string }[];
  person: Person;
}

/** Names and the ids that histories hold in their place. */
export function peoplePage(words: Words, { people, person }: PeopleView): Html {
  const { t } = words;
  const erase = (id: string, name: string) =>
    html`<details><summary>${t('people.erase')}</summary><form method="post" action="/people">${hidden(person)}<input type="hidden" name="id" value="${id}"><label class="option"><input type="checkbox" required> ${t('people.sure', { name })}</label> <button>${t('people.erase')}</button></form></details>`;
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${t('people.title')}</h1><p class="lead">${t('people.lead')}</p></div></div>
<table><thead><tr><th scope="col">${t('registers.name')}</th><th scope="col">${t('registers.id')}</th>${person.csrf && html`<td></td>`}</tr></thead>
<tbody>${people.map(({ id, name }) => html`<tr><td>${named(words, name)}</td><td><bdi class="code">${id}</bdi></td>${person.csrf && html`<td>${erase(id, name)}</td>`}</tr>`)}</tbody></table>`;
}
