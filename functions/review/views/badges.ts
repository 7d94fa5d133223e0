import { html } from 'hono/html';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

/** Severity in word and shape, so that nobody has to tell colours apart. */
export const severityBadge = ({ code }: Words, severity: string): Html =>
  html`<span class="badge severity-${severity}">${code('severity', severity)}</span>`;

export const stateBadge = ({ code }: Words, state: string): Html =>
  html`<span class="badge state">${code('state', state)}</span>`;

export const emptyState = (title: string, lead: string): Html =>
  html`<section class="empty"><svg viewBox="0 0 64 64" aria-hidden="true" focusable="false"><path d="M12 20h40v30H12zM12 20l6-10h28l6 10M24 34l6 6 12-12"/></svg><h2>${title}</h2><p>${lead}</p></section>`;
