import { html } from 'hono/html';
import type { Group } from '../../../shared/forms/shape.ts';
import type { Person } from '../console.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { fieldId, fieldName, formFields } from './form-fields.ts';
import { formProblems, type JsonProblem, jsonProblems } from './form-problems.ts';
import type { Html } from './page.ts';

export interface DraftView {
  /** Null where only JSON will do. */
  form: Group | null;
  draft: Draft;
  problems: readonly string[];
  person: Person;
  action: string;
  /** Of the field with JSON. */
  json: { name: string; label: string };
  fixed: readonly string[];
  /** What the change is made from, as the server tells contents apart: sent back, so that a later change is not overwritten. */
  base: string;
  /** Between the fields and the reason. */
  beforeReason?: Html | null;
  /** Why the change is asked for, where that is told; null where it is not. */
  reason: string | null;
}

/** A draft as a form, and below it as JSON for whoever prefers that or needs what no form shows. */
export function draftForm(words: Words, view: DraftView): Html {
  const { t } = words;
  const { form, draft, problems, person, action, json, reason } = view;
  const sent = html`${hidden(person)}<input type="hidden" name="base" value="${view.base}">`;
  const { fields, text, by } = draft;
  const byForm = form !== null && fields !== null;
  const lines = Math.min(40, Math.max(12, text.split('\n').length + 1));
  const asJson = html`<form method="post" action="${action}">${sent}
<label>${json.label} <textarea class="code" name="${json.name}" rows="${lines}" dir="ltr" spellcheck="false" required>${text}</textarea></label>
${reasonField('json-reason', undefined)}<p><button class="${byForm ? '' : 'primary'}">${t('license.propose')}</button></p></form>`;
  if (!byForm)
    return html`${form && html`<p class="quiet-line">${t('form.only-json')}</p>`}${problemList(words, jsonProblems(words, form, text, problems))}${asJson}`;
  const told = by === 'form' ? formProblems(words, form, fields, problems) : null;
  const beside = told?.beside ?? new Map<string, string>();
  const drawn = { fields, beside, focus: draft.rows?.focus ?? null, fixed: view.fixed };
  // Enter sends by the first button: it must be the one that proposes, not one that takes a row away.
  return html`${told ? summary() : problemList(words, jsonProblems(words, form, text, problems))}
<form class="editor" method="post" action="${action}">${sent}<button hidden>${t('license.propose')}</button>
${formFields(words, form, drawn)}${view.beforeReason}${reasonField('reason', beside.get('reason'))}
<p><button class="primary">${t('license.propose')}</button></p></form>
<details${by === 'json' ? html` open` : ''}><summary>${t('form.advanced')}</summary>${asJson}</details>`;

  function reasonField(at: string, wrong: string | undefined): Html {
    if (reason === null) return html``;
    const id = fieldId(at);
    return html`<div class="field"><label for="${id}">${t('flag.reason-needed')}</label><textarea id="${id}" name="reason" rows="2" maxlength="2000" dir="auto" required${wrong ? html` aria-invalid="true" aria-describedby="${id}-bad"` : ''}>${reason}</textarea>${wrong && html`<p class="field-bad" id="${id}-bad">${wrong}</p>`}</div>`;
  }
  function summary(): Html {
    if (!told || !form || beside.size + told.rest.length === 0) return html``;
    const name = (at: string) => (at === 'reason' ? t('flag.reason-needed') : fieldName(words, form, at));
    return html`<div class="notice bad" role="alert"><p>${t('license.problems')}</p><ul>
${told.rest.map((one) => html`<li dir="auto">${one}</li>`)}${[...beside].map(([at, sentence]) => html`<li><a href="#${fieldId(at)}">${name(at)}</a>: ${sentence}</li>`)}</ul></div>`;
  }
}

/** Problems of JSON speak of its paths; the schema's own words stand beneath ours. */
function problemList({ t }: Words, problems: readonly JsonProblem[]): Html {
  const row = ({ path, name, said, record }: JsonProblem) => {
    const own = html`<span lang="en" dir="ltr">${record}</span>`;
    const beneath = html`<br><small class="recorded">${own}</small>`;
    return html`<li><bdi class="code">${path}</bdi>${name && html` (${name})`}: ${said ? html`${said}${beneath}` : own}</li>`;
  };
  return problems.length
    ? html`<div class="notice bad" role="alert"><p>${t('license.problems')}</p><ul>${problems.map(row)}</ul></div>`
    : html``;
}
