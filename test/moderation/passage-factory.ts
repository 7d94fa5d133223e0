import { type ContentRules, examineContent } from '../../shared/moderation/examine-content.ts';
import type { Finding } from '../../shared/moderation/finding.ts';
import type { PassageSource } from '../../shared/moderation/passage.ts';

const source = (text: string, fields: Partial<PassageSource> = {}): PassageSource => ({
  text,
  kind: 'story',
  headline: null,
  lang: null,
  fields: {},
  receivedAt: '2025-03-10T12:00:00.000Z',
  territories: [],
  states: () => false,
  ...fields,
});

export const look = (text: string, fields: Partial<PassageSource> = {}, rules: ContentRules = {}): Finding[] =>
  examineContent(source(text, fields), rules);

/** What a check marks in a text, word for word; null when it is silent. */
export function marked(check: string, text: string, fields: Partial<PassageSource> = {}): string[] | null {
  const finding = look(text, fields).find((one) => one.check === check);
  return finding ? finding.spans.map(({ start, end }) => text.slice(start, end)) : null;
}
