import { expect, test } from 'vitest';
import { examinerFor } from '../../shared/pipeline/examine-story.ts';
import type { StoryId } from '../../shared/pipeline/ids.ts';
import type { ItemMetadata } from '../../shared/split/segment.ts';

const examine = examinerFor(null);
const rightsOf = (text: string, metadata?: ItemMetadata) =>
  examine({
    story: {
      storyId: 'd.0-1' as StoryId,
      i: 0,
      no: 1,
      kind: 'story',
      headline: null,
      confidence: 1,
      fields: metadata ? { metadata } : {},
      notices: [],
    },
    text,
    offset: 0,
    receivedAt: '2031-02-20T12:00:00Z',
    notices: [],
  }).rights;

test('what the metadata state stands beside what the text states, marked as metadata', () => {
  const rights = rightsOf('The ferry left at noon.\n© 2031 Reuters. All rights reserved.', { copyrightHolder: 'AFP' });
  expect(rights.map(({ by, notice }) => [by, notice.holderId]).toSorted()).toEqual([
    ['metadata', 'afp'],
    ['notice', 'reuters'],
  ]);
});

test('a story without metadata has none', () => {
  expect(rightsOf('The ferry left at noon.')).toEqual([]);
});
