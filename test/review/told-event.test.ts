import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../functions/review/words/words.ts';
import { eventAfter, type FlagEvent } from '../../shared/review/flag-event.ts';
import { TRANSITIONS } from '../../shared/review/flag-states.ts';
import { FLAG_WORDS } from '../../shared/review/flag-words-data.ts';
import { JUDGED_AGAIN } from '../../shared/review/recheck.ts';
import { peopleIn, toldEvent } from '../../shared/review/told-event.ts';

const [en, tr] = [await wordsIn('en'), await wordsIn('tr')];
const names = new Map([
  ['ada', 'Ada'],
  ['rana', 'Rana'],
]);
const event = (action: string, data: FlagEvent['data'] = {}, actor = 'ada') =>
  eventAfter(null, { at: '2026-03-02T12:00:00.000Z', actor, action, subject: 'f', data });
const told = (...of: Parameters<typeof event>) => toldEvent(en, event(...of), names);

describe('an event', () => {
  test('of every action of a flag is told as done, not as a button says it', () => {
    const actions = new Set(Object.values(TRANSITIONS).flatMap((step) => Object.keys(step)));
    actions.delete('heartbeat');
    for (const action of actions) {
      expect(Object.keys(FLAG_WORDS.en), action).toContain(`did.${action}`);
      for (const words of [en, tr]) expect(words.code('did', action)).not.toBe(words.code('action', action));
    }
  });
  test('says who, what and what for', () => {
    expect(told('decide', { kind: 'tolerated', reason: 'A letter.' })).toEqual({
      ...{ who: 'Ada', did: 'Decided', what: 'The use is tolerated', said: 'A letter.', erased: false },
    });
    expect(told('assign', { to: 'rana' })).toMatchObject({ did: 'Assigned to', what: 'Rana' });
    expect(told('assign', { to: null }).what).toBe('Nobody');
    expect(told('read')).toEqual({ who: 'Ada', did: 'Text read', what: null, said: null, erased: false });
    expect(told('read', {}, 'forgotten').who).toBe('Person forgotten');
    expect(told('export', { what: 'pack' }, 'command-line').who).toBe('the command line');
    expect(told('correct-split', { edits: ['a', 'b'], reason: 'Two in one.' })).toMatchObject({ what: 'Changes: 2' });
    expect(told('correct-split', { edits: [], restore: 'k', reason: 'undo k2' })).toMatchObject({
      ...{ what: 'Back to the split before', said: null },
    });
  });
  test('of the pipeline is told in the words of the reader', () => {
    const closed = toldEvent(tr, event('auto-resolve', { reason: JUDGED_AGAIN.over }, 'record'), names);
    expect(closed.who).toBe(tr.t('flag.by-system'));
    expect(closed.said).toMatchObject({ said: tr.t('again.over'), more: false });
    const graver = told('recheck', { from: 'low', to: 'high', because: 'Graver.' }, 'record');
    expect(graver.what?.replace(/[\u2068\u2069]/g, '')).toBe('severity Low → High');
  });
});

test('people are asked for once each: who acted, and to whom it was given', () => {
  const severity = event('recheck', { from: 'low', to: 'high' }, 'record');
  expect(peopleIn([event('assign', { to: 'rana' }), event('read'), severity])).toEqual(['ada', 'rana', 'record']);
});
