import { MORPHOLOGIES } from '../moderation/word-endings.ts';
import { SEVERITIES } from '../verdict/verdict.ts';
import { choice, group, line, list, rows } from './shape.ts';

/** Words that are looked for in the same way share a row. */
export const WATCH_LIST_FORM = group({
  id: line('slug', { code: true }),
  severity: choice('severity', SEVERITIES),
  because: { kind: 'long', blank: 'keep', wants: 'because' },
  partners: list('names', { blank: 'out', code: true }),
  terms: rows(
    {
      lang: choice('morphology', MORPHOLOGIES, 'out'),
      letters: choice('letters', ['same'], 'out'),
      words: list('phrases', { blank: 'keep' }),
    },
    'words',
  ),
  patterns: list('patterns', { blank: 'keep', code: true }),
  except: list('except', { blank: 'keep' }),
  mustHit: list('examples', { blank: 'keep' }),
  mustMiss: list('examples', { blank: 'keep' }),
});
