import { html } from 'hono/html';
import { FLAG_KINDS, type RightsFlagKind } from '../../../shared/review/flag-kinds.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

/** Severity in word and shape, so that nobody has to tell colours apart. */
export const severityBadge = ({ code }: Words, severity: string): Html =>
  html`<span class="badge severity-${severity}">${code('severity', severity)}</span>`;

export const stateBadge = ({ code }: Words, state: string): Html =>
  html`<span class="badge state">${code('state', state)}</span>`;

export const kindName = (words: Words, kind: string): string =>
  kind.startsWith('content:')
    ? `${words.t('kind-name.content')}: ${checkName(words, kind.slice(8))}`
    : words.code('kind-name', kind);

/** A content check in words; an operator's list by its id. */
const checkName = ({ code, t }: Words, check: string): string =>
  check.startsWith('watch-') ? t('check.watch', { list: check.slice(6) }) : code('check', check);

/** What is the matter, in one sentence. */
export function ruleSentence(words: Words, kind: string, partner: string, holder: string | null): string {
  const { t } = words;
  if (kind.startsWith('content:')) return t('kind.content', { partner, check: checkName(words, kind.slice(8)) });
  const known = (Object.hasOwn(FLAG_KINDS, kind) ? kind : 'undecided') as RightsFlagKind;
  return t(`kind.${known}`, { partner, holder: holder ?? t('holder.unnamed') });
}

export const emptyState = (title: string, lead: string): Html =>
  html`<section class="empty"><svg viewBox="0 0 64 64" aria-hidden="true" focusable="false"><path d="M12 20h40v30H12zM12 20l6-10h28l6 10M24 34l6 6 12-12"/></svg><h2>${title}</h2><p>${lead}</p></section>`;
