import { html } from 'hono/html';
import { placeOf } from '../../../shared/forms/place-problem.ts';
import {
  ASKED,
  below,
  countRows,
  type Fields,
  type Group,
  type Leaf,
  type Rows,
  type Shape,
} from '../../../shared/forms/shape.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

export interface FieldsView {
  fields: Fields;
  /** A sentence by the path of the field it stands beside. */
  beside: ReadonlyMap<string, string>;
  /** A row just added: its first field is where to go on. */
  focus: string | null;
  /** Paths that cannot be changed here. */
  fixed: readonly string[];
}

export const fieldId = (at: string): string => `f-${at}`;

/** The name of a field, of the row that holds it too: a list of problems stands apart from both. */
export function fieldName({ t, code }: Words, form: Group, at: string): string {
  let shape: Shape | undefined = form;
  const names: string[] = [];
  let row = '';
  for (const part of at.split('.')) {
    if (shape?.kind === 'rows') {
      names.splice(-1, 1, t(`form.row-${row}` as 'form.row-grants', { no: Number(part) + 1 }));
      shape = shape.of;
    } else {
      shape = shape?.kind === 'group' ? shape.fields[part] : undefined;
      row = part;
      names.push(code('form', (shape?.kind !== 'group' && shape?.kind !== 'rows' && shape?.label) || part));
    }
  }
  return names.join(', ');
}

/** What a path of the value is called: by its field, without the place of an entry that shares its row; the path itself where no field is. */
export function valueName(words: Words, form: Group, path: string): string {
  const place = placeOf(form, path);
  if (!place) return path;
  const [rows = '', , ...rest] = path.split('.');
  const shape = Object.hasOwn(form.fields, rows) ? form.fields[rows] : undefined;
  if (shape?.kind === 'rows' && shape.spread) return [rows, ...rest].map((part) => words.code('form', part)).join(', ');
  const line = place.line === null || place.shape.kind !== 'list' ? '' : ` ${words.number(place.line)}`;
  return `${fieldName(words, form, place.at)}${line}`;
}

/** The fields of a form, drawn from its description. Rows come and go by buttons that send the form, so no script is needed. */
export function formFields(words: Words, form: Group, view: FieldsView): Html {
  const { t, code } = words;
  const { fields, beside, focus, fixed } = view;
  return all(form, '');

  function all(group: Group, at: string): Html {
    return html`${Object.entries(group.fields).map(([name, one]) => draw(one, below(at, name), name))}`;
  }
  function draw(shape: Shape, at: string, name: string): Html {
    if (shape.kind === 'rows') return rows(shape, at, name);
    if (shape.kind === 'several') return several(shape, at, name);
    if (shape.kind !== 'group') return leaf(shape, at, name);
    return html`<fieldset id="${fieldId(at)}" tabindex="-1"><legend>${code('form', name)}</legend>${bad(at)}
${shape.asked && extent(at, name)}${all(shape, at)}</fieldset>`;
  }
  function rows(shape: Rows, at: string, name: string): Html {
    const word = (deed: string, no = 0) => t(`form.${deed}-${name}` as 'form.row-grants', { no });
    const row = (no: number) =>
      html`<fieldset class="form-row"><legend>${word('row', no + 1)}</legend>${all(shape.of, below(at, no))}
<button class="quiet" name="do" value="drop:${at}.${no}" formnovalidate>${word('drop', no + 1)}</button></fieldset>`;
    return html`<section class="form-rows" id="${fieldId(at)}" tabindex="-1"><h2>${code('form', name)}</h2>${bad(at)}
${Array.from({ length: countRows(shape, fields, at) }, (_, no) => row(no))}
<p><button name="do" value="add:${at}" formnovalidate>${word('add')}</button></p></section>`;
  }
  function bad(at: string): Html {
    const sentence = beside.get(at);
    return sentence ? html`<p class="field-bad" id="${fieldId(at)}-bad">${sentence}</p>` : html``;
  }
  function extent(at: string, name: string): Html {
    const option = (value: string, label: string) =>
      html`<option value="${value}"${(fields.get(at) ?? '') === value ? html` selected` : ''}>${label}</option>`;
    return html`<div class="field"><label for="${fieldId(at)}-asked">${code('form', `${name}-asked`)}</label>
<select id="${fieldId(at)}-asked" name="${at}">${option('', code('form', `${name}-no`))}${option(ASKED, code('form', `${name}-yes`))}</select></div>`;
  }
  function several({ options: known = [], words: prefix = '', wants, label }: Leaf, at: string, name: string): Html {
    const option = (one: string) =>
      html`<label class="option"><input type="checkbox" name="${below(at, one)}" value="${ASKED}"${fields.get(below(at, one)) === ASKED ? html` checked` : ''}> ${code(prefix, one)}</label>`;
    return html`<fieldset id="${fieldId(at)}" tabindex="-1"><legend>${code('form', label ?? name)}</legend>${bad(at)}
${known.map(option)}<small>${code('wants', wants)}</small></fieldset>`;
  }
  function leaf(one: Leaf, at: string, name: string): Html {
    const id = fieldId(at);
    const wrong = beside.has(at);
    const wants = code('wants', one.wants);
    // Said once: where something is wrong, the same sentence stands as what is wrong.
    const hint = one.wants !== 'text' && one.kind !== 'choice' && !beside.get(at)?.includes(wants);
    const told = [hint && `${id}-hint`, wrong && `${id}-bad`].filter(Boolean).join(' ');
    const attributes = html`id="${id}" name="${at}"${told && html` aria-describedby="${told}"`}${wrong ? html` aria-invalid="true"` : ''}${focus && at.startsWith(`${focus}.`) && isFirst(at) ? html` autofocus` : ''}`;
    return html`<div class="field"><label for="${id}">${code('form', one.label ?? name)}</label>
${control(one, at, attributes)}${hint && html`<small id="${id}-hint">${wants}</small>`}${bad(at)}</div>`;
  }
  function isFirst(at: string): boolean {
    return [...fields.keys()].find((path) => path.startsWith(`${focus}.`)) === at;
  }
  function control(one: Leaf, at: string, attributes: Html): Html {
    const text = fields.get(at) ?? '';
    const dir = one.code ? 'ltr' : 'auto';
    if (one.kind === 'choice') return html`<select ${attributes}>${options(one, text)}</select>`;
    if (one.kind === 'list' || one.kind === 'long' || one.kind === 'switches') {
      const lines = Math.min(12, Math.max(2, text.split('\n').length + 1));
      return html`<textarea ${attributes} rows="${lines}" dir="${dir}" spellcheck="false">${text}</textarea>`;
    }
    const mode = one.kind === 'number' ? html` inputmode="decimal"` : '';
    const offers = one.offers && `${fieldId(at)}-offers`;
    return html`<input ${attributes} value="${text}" dir="${dir}"${mode}${offers && html` list="${offers}"`} autocomplete="off" spellcheck="false"${fixed.includes(at) ? html` readonly` : ''}>${offers && html`<datalist id="${offers}">${one.offers?.map((offer) => html`<option value="${offer}"></option>`)}</datalist>`}`;
  }
  /** What the list does not have stays chosen, so that nothing changes unseen. */
  function options({ options: known = [], words: prefix = '', blank }: Leaf, chosen: string): Html {
    const odd = chosen !== '' && !known.includes(chosen) ? [chosen] : [];
    const shown = [...(blank === 'keep' ? [] : ['']), ...odd, ...known];
    return html`${shown.map((one) => html`<option value="${one}"${one === chosen ? html` selected` : ''}>${code(prefix, one || 'unset')}</option>`)}`;
  }
}
