import { describe, expect, test } from 'vitest';
import { type Input, SITUATIONS } from './situations-data.ts';
import { judge, story } from './story-factory.ts';

describe('when the evidence disagrees', () => {
  test.each(SITUATIONS)('$it', ({ given, says }) => {
    const { verdict, flags } = judge({ ...given, story: story(given.story) } as Input);
    expect([
      `${verdict.outcome} ${verdict.holderId ?? '-'}`,
      ...flags.map(({ kind, severity }) => `${kind} ${severity}`),
    ]).toEqual(says);
    // Every claim is kept, and the decision says why.
    const { rights = [], signs = [] } = given.story ?? {};
    expect(verdict.claims).toHaveLength(rights.length + signs.length + (given.matches?.length ?? 0));
    expect(verdict.reasons.length).toBeGreaterThan(0);
    expect(verdict.trace.length).toBeGreaterThan(0);
  });
});
