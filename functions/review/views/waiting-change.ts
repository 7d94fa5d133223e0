import { html } from 'hono/html';
import type { Group } from '../../../shared/forms/shape.ts';
import { differences } from '../../../shared/review/differences.ts';
import { may } from '../../../shared/review/roles.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { WaitingChange } from '../../../shared/review/waiting-change.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { valueName } from './form-fields.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';

/** Who proposed a change, and who decided on it. */
export function whoseChange(
  words: Words,
  { state, by, at, decidedBy, decidedAt }: WaitingChange,
  names: ReadonlyMap<string, string>,
): Html {
  const { t, code, date } = words;
  const decided = decidedBy !== null && decidedAt !== null;
  return html`<p class="quiet-line">${t('license.proposed-by', { who: nameOf(words, names, by), at: date(at) })}${decided && html`<br>${code('proposal', state)}: <bdi>${nameOf(words, names, decidedBy)}</bdi>, ${date(decidedAt)}`}</p>`;
}

/** What differs, field by field. */
export function changeTable(words: Words, form: Group, before: object | null, after: object): Html {
  const { t } = words;
  // Null in the value is nothing to whoever reads.
  const nothing = (value: string | null) => value === null || value === 'null';
  const told = differences(before, after).filter((field) => !nothing(field.before) || !nothing(field.after));
  const shown = (how: 'del' | 'ins', value: string | null) => {
    if (value === null || nothing(value)) return '–';
    return how === 'del' ? html`<del>${plainText(words, value)}</del>` : html`<ins>${plainText(words, value)}</ins>`;
  };
  return html`<table><thead><tr><th scope="col">${t('license.field')}</th><th scope="col">${t('license.before')}</th><th scope="col">${t('license.after')}</th></tr></thead><tbody>
${told.map((field) => html`<tr><td>${valueName(words, form, field.path)}</td><td dir="auto">${shown('del', field.before)}</td><td dir="auto">${shown('ins', field.after)}</td></tr>`)}</tbody></table>`;
}

/** Whoever may approve may refuse; whoever proposed it can only take it back. @param path of the proposal */
export function verdictButtons({ t }: Words, path: string, { by }: Pick<WaitingChange, 'by'>, person: Person): Html {
  if (!may(person.roles, 'approve-registers')) return html``;
  const own = by === person.id;
  const form = (verdict: string, label: string) =>
    html`<form method="post" action="${path}/${verdict}">${hidden(person)}<button>${label}</button></form>`;
  return html`<div class="row">${own ? html`<p class="quiet-line">${t('license.own')}</p>` : form('approve', t('license.approve'))}
${form('refuse', own ? t('license.withdraw') : t('license.refuse'))}</div>`;
}
