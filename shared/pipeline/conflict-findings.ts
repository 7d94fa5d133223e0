import type { Finding } from '../moderation/finding.ts';
import type { Notice } from '../rights/notice.ts';
import { conflictsBetween } from '../rights/notice-conflicts.ts';

/** Id of the check, for a partner that turns it off. */
export const RIGHTS_CONFLICT = 'rights-conflict';

/** Notices of one story that cannot all hold, one finding for all of them: a person must say which stands. */
export function conflictFindings(notices: readonly Notice[]): Finding[] {
  const conflicts = conflictsBetween(notices);
  if (!conflicts.length) return [];
  const places = new Set(conflicts.flatMap(({ between }) => between));
  const spans = notices
    .filter(({ from }, at) => places.has(at) && from === 'prose')
    .map(({ start, end }) => ({ start, end }));
  const because = [...new Set(conflicts.map((conflict) => sentence(conflict.because)))].join(' ');
  return [{ check: RIGHTS_CONFLICT, severity: 'low', because, spans }];
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
