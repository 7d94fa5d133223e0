import { html } from 'hono/html';
import { storyOfFlag } from '../../../shared/pipeline/ids.ts';
import type { LegalHold } from '../../../shared/ports/kept-drops.ts';
import { may } from '../../../shared/review/roles.ts';
import { nameOf } from '../../../shared/review/told-event.ts';
import type { Person } from '../console.ts';
import type { Words } from '../words/words.ts';
import { hidden } from './decision-form.ts';
import { plainText } from './marked-text.ts';
import type { Html } from './page.ts';

interface HoldView {
  /** The flag or drop whose page it is. */
  subject: string;
  holds: readonly LegalHold[];
  names: ReadonlyMap<string, string>;
  person: Person;
}

/** Who keeps the evidence from being swept and why; for counsel, the buttons to hold and release. */
export function legalHold(words: Words, { subject, holds, names, person }: HoldView): Html {
  const { t, date } = words;
  const acts = person.csrf !== null && may(person.roles, 'legal-hold');
  const own = holds.some((hold) => hold.subject === subject);
  if (!holds.length && !acts) return html``;
  const form = (deed: 'hold' | 'release', of: string) =>
    html`<details><summary>${t(`hold.${deed}`)}</summary><form method="post" action="/holds">${hidden(person)}<input type="hidden" name="subject" value="${of}"><input type="hidden" name="do" value="${deed}"><label>${t('flag.reason-needed')} <input name="reason" required maxlength="2000" dir="auto"></label> <button>${t(`hold.${deed}`)}</button></form></details>`;
  const one = (hold: LegalHold) =>
    html`<li><p>${t('hold.by', { who: nameOf(words, names, hold.by), at: date(hold.at) })}${hold.subject !== subject && html` · <a href="${pageOf(hold.subject)}">${t(storyOfFlag(hold.subject) ? 'hold.for-flag' : 'hold.for-drop')}</a>`}</p><blockquote dir="auto">${plainText(words, hold.reason)}</blockquote>${acts && form('release', hold.subject)}</li>`;
  return html`<section class="holds" id="legal-hold"><h2>${t('hold.title')}</h2>
${holds.length ? html`<ul>${holds.map(one)}</ul>` : html`<p class="quiet-line">${t('hold.none')}</p>`}${acts && !own && form('hold', subject)}</section>`;
}

/** Beside the state, where one stands. */
export const holdBadge = ({ t }: Words, holds: readonly LegalHold[]): Html =>
  holds.length ? html`<a class="badge held" href="#legal-hold">${t('hold.title')}</a>` : html``;

/** Where a flag or drop is shown. */
export const pageOf = (subject: string): string => `/${storyOfFlag(subject) ? 'flags' : 'drops'}/${subject}`;
