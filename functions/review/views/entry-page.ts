import { html } from 'hono/html';
import type { Group } from '../../../shared/forms/shape.ts';
import { type EntryProposal, entryId, type RegisterName } from '../../../shared/review/entry-proposal.ts';
import type { Person } from '../console.ts';
import type { Draft } from '../draft.ts';
import { FORMS } from '../entry-registers.ts';
import type { TriedList } from '../try-watch-list.ts';
import type { Words } from '../words/words.ts';
import { draftForm } from './draft-form.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';
import { tryBox } from './try-box.ts';
import { changeTable, verdictButtons, whoseChange } from './waiting-change.ts';

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
<div class="heading"><div><h1>${t(isNew ? 'entry.new' : 'entry.title')}</h1><p class="lead">${code('register', register)} · ${t('entry.lead')}</p></div></div>
${draftForm(words, view)}`;
}

/** One proposed change of an entry: what differs, why, and the buttons for whoever may decide. What was decided stays to be looked up. */
export function entryProposal(
  words: Words,
  proposal: EntryProposal,
  names: ReadonlyMap<string, string>,
  person: Person,
): Html {
  const { t, code } = words;
  const { id, register, before, after, reason, state } = proposal;
  const table = changeTable(words, FORMS[register], before, after);
  return html`<section class="proposal"><h2>${code('register', register)} <span class="code">${entryId(after)}</span> <span class="badge state">${code('proposal', state)}</span></h2>
${whoseChange(words, proposal, names)}<blockquote dir="auto">${plainText(words, reason)}</blockquote>
${state === 'open' ? html`${table}${verdictButtons(words, `/entries/proposals/${id}`, proposal, person)}` : html`<details><summary>${t('license.differs')}</summary>${table}</details>`}</section>`;
}
