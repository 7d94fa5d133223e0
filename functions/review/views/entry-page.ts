import { html } from 'hono/html';
import type { Group } from '../../../shared/forms/shape.ts';
import { differences } from '../../../shared/review/differences.ts';
import { type EntryProposal, entryId, type RegisterName } from '../../../shared/review/entry-proposal.ts';
import { may } from '../../../shared/review/roles.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Person } from '../console.ts';
import type { Draft } from '../draft.ts';
import { FORMS } from '../entry-registers.ts';
import type { TriedList } from '../try-watch-list.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { draftForm } from './draft-form.ts';
import { valueName } from './form-fields.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { tryBox } from './try-box.ts';

interface EntryView {
  register: RegisterName;
  id: string;
  form: Group;
  draft: Draft;
  reason: string;
  problems: readonly string[];
  base: string | null;
  person: Person;
  isNew: boolean;
  tried: TriedList | null;
}

/** An entry of a register to edit, with the reason for the change; a watch list with what becomes of its examples. */
export function entryPage(words: Words, { register, id, isNew, tried, base, ...rest }: EntryView): Html {
  const { t, code } = words;
  const action = `/entries/${register}/${id}`;
  const view = {
    ...{
      ...rest,
      base: base ?? '',
      action,
      json: { name: 'entry', label: t('entry.json') },
      fixed: isNew ? [] : ['id'],
    },
    beforeReason: register === 'watch-list' ? tryBox(words, tried) : null,
  };
  return html`<nav class="crumbs" aria-label="${t('nav.breadcrumb')}"><a href="/registers">${t('nav.registers')}</a></nav>
<div class="heading"><div><h1>${t('entry.title')}</h1><p class="lead">${code('register', register)} · ${t('entry.lead')}</p></div></div>
${draftForm(words, view)}`;
}

/** One proposed change of an entry: what differs, why, and the buttons for whoever may decide. */
export function entryProposal(
  words: Words,
  proposal: EntryProposal,
  names: ReadonlyMap<string, string>,
  person: Person,
): Html {
  const { t, code, date } = words;
  const { id, register, before, after, reason, state, by, at } = proposal;
  const shown = (how: 'del' | 'ins', value: string | null) => {
    if (value === null) return '–';
    return how === 'del' ? html`<del>${plainText(words, value)}</del>` : html`<ins>${plainText(words, value)}</ins>`;
  };
  const own = by === person.id;
  const form = (verdict: string, label: string) =>
    html`<form method="post" action="/entries/proposals/${id}/${verdict}">${hidden(person)}<button>${label}</button></form>`;
  return html`<section class="proposal"><h2>${code('register', register)} <span class="code">${entryId(after)}</span> <span class="badge state">${code('proposal', state)}</span></h2>
<p class="quiet-line">${t('license.proposed-by', { who: nameOf(words, names, by), at: date(at) })}</p><blockquote dir="auto">${plainText(words, reason)}</blockquote>
${
  state === 'open' &&
  html`<table><thead><tr><th scope="col">${t('license.field')}</th><th scope="col">${t('license.before')}</th><th scope="col">${t('license.after')}</th></tr></thead><tbody>
${differences(before, after).map((field) => html`<tr><td>${valueName(words, FORMS[register], field.path)}</td><td dir="auto">${shown('del', field.before)}</td><td dir="auto">${shown('ins', field.after)}</td></tr>`)}</tbody></table>
<div class="row">${may(person.roles, 'approve-registers') && (own ? html`<p class="quiet-line">${t('license.own')}</p>` : form('approve', t('license.approve')))}
${may(person.roles, 'edit-registers') && form('refuse', own ? t('license.withdraw') : t('license.refuse'))}</div>`
}</section>`;
}
