import { html } from 'hono/html';
import { may, type Role } from '../../../shared/review/roles.ts';
import type { Words } from '../words/words.ts';
import type { Html } from './page.ts';

/** The list of a page as a file, for whoever may take one. `query` as the page has it. */
export function exportLinks(
  { t }: Words,
  roles: readonly Role[],
  list: string,
  query: Record<string, string> = {},
): Html {
  if (!may(roles, 'export')) return html``;
  const files = new URLSearchParams(query).toString();
  const path = (form: string) => `/export/${list}.${form}${files && `?${files}`}`;
  return html`<p class="exports">${t('list.export')}: <a href="${path('csv')}">${t('queue.export-csv')}</a> <a href="${path('json')}">${t('queue.export-json')}</a></p>`;
}
