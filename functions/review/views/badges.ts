import { html } from 'hono/html';
import type { Word } from '../words/en-data.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

/** Severity in word and shape, so that nobody has to tell colours apart. */
export const severityBadge = ({ code }: Words, severity: string): Html =>
  html`<span class="badge severity-${severity}">${code('severity', severity)}</span>`;

export const stateBadge = ({ code }: Words, state: string): Html =>
  html`<span class="badge state">${code('state', state)}</span>`;

export const kindName = ({ code, t }: Words, kind: string): string =>
  kind.startsWith('content:') ? `${t('kind-name.content')}: ${kind.slice(8)}` : code('kind-name', kind);

/** What is the matter, in one sentence. */
export function ruleSentence({ t }: Words, kind: string, partner: string, holder: string | null): string {
  if (kind.startsWith('content:')) return t('kind.content', { partner, check: kind.slice(8) });
  const word = `kind.${kind}`;
  return t((KINDS.has(word) ? word : 'kind.undecided') as Word, { partner, holder: holder ?? t('holder.unnamed') });
}

const KINDS = new Set<string>(
  ['kill', 'embargo', 'unlicensed', 'suspended', 'expired', 'scope', 'cap', 'early', 'condition', 'undecided'].map(
    (kind) => `kind.${kind}`,
  ),
);

export const emptyState = (title: string, lead: string): Html =>
  html`<section class="empty"><svg viewBox="0 0 64 64" aria-hidden="true" focusable="false"><path d="M12 20h40v30H12zM12 20l6-10h28l6 10M24 34l6 6 12-12"/></svg><h2>${title}</h2><p>${lead}</p></section>`;
