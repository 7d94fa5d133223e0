import { DUTIES, STATUSES, USES } from '../license/license-schema.ts';
import { choice, group, line, list, number, rows } from './shape.ts';

const use = choice('use', USES);
const channels = list('names');
const territories = list('territories', { code: true });
const languages = list('languages', { code: true });

/** A license version without what the console sets itself: partner, number and the moment of recording. */
export const LICENSE_FORM = group({
  licenseId: line('id', { code: true }),
  holderId: line('id', { code: true }),
  status: choice('license', STATUSES),
  valid: group({
    from: { kind: 'instant', blank: 'keep', wants: 'instant', code: true },
    to: { kind: 'instant', blank: 'null', wants: 'instant-or-open', code: true },
  }),
  works: group({ languages, genres: list('names'), subjects: list('names'), workIds: list('names', { code: true }) }),
  grants: rows({
    use,
    excerpt: group({ maxWords: number('count'), maxShare: number('share') }, { blank: 'out', asked: true }),
    channels,
    places: list('names'),
    territories,
    languages,
    delayMinutes: number('amount'),
    windowDays: number('amount'),
    cap: group({ count: number('cap'), period: choice('period', ['day', 'month', 'year'], 'out') }, { blank: 'out' }),
    credit: line('text', { blank: 'out' }),
  }),
  prohibitions: rows({ use, channels, territories, languages }),
  obligations: rows({ duty: choice('duty', DUTIES), text: line('text', { blank: 'out' }) }),
  evidence: group(
    { sha256: line('hash', { code: true }), name: line('text', { label: 'document' }) },
    { blank: 'null' },
  ),
  note: { kind: 'long', blank: 'out', wants: 'text' },
});
