/** Watch lists, recipients and the alert policy: a form and back. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/alert/alert-defaults-data.ts';
import { RecipientSchema, WEEKENDS } from '../../shared/alert/recipient.ts';
import { ALERT_POLICY_FORM } from '../../shared/forms/alert-policy-form.ts';
import { fieldsOf, isShown } from '../../shared/forms/fill-form.ts';
import { placeOf } from '../../shared/forms/place-problem.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { RECIPIENT_FORM } from '../../shared/forms/recipient-form.ts';
import { WATCH_LIST_FORM } from '../../shared/forms/watch-list-form.ts';
import { MORPHOLOGIES } from '../../shared/moderation/word-endings.ts';
import { canonical } from '../../shared/review/flag-event.ts';
import { SEVERITIES } from '../../shared/verdict/verdict.ts';
import { id, lines, sent, some, text } from './any-value.ts';

test('an entry that shares its row is found again by the line it was typed in', () => {
  const typed = new Map([
    ...[['terms.0.lang', 'tr'] as const, ['terms.0.letters', ''] as const, ['terms.0.words', 'a\n\nb'] as const],
    ...[['terms.1.lang', ''] as const, ['terms.1.letters', ''] as const, ['terms.1.words', '\nc'] as const],
  ]);
  const found = (path: string) => {
    const place = placeOf(WATCH_LIST_FORM, path, typed);
    return place && [place.at, place.line];
  };
  expect(found('terms.1.words')).toEqual(['terms.0.words', 3]);
  expect(found('terms.2.words')).toEqual(['terms.1.words', 2]);
  expect(found('terms.2.lang')).toEqual(['terms.1.lang', null]);
});

test('a watch list, in whatever order its words stand', () => {
  const term = some({ words: text, lang: fc.constantFrom(...MORPHOLOGIES), letters: fc.constant('same') }, ['words']);
  const lists = some(
    {
      ...{ id, severity: fc.constantFrom(...SEVERITIES), because: text, partners: lines(id) },
      ...{ terms: fc.array(term, { maxLength: 6 }), patterns: lines(text), except: lines(text) },
      ...{ mustHit: lines(text), mustMiss: lines(text) },
    },
    ['id', 'severity', 'because', 'terms', 'patterns', 'except', 'mustHit', 'mustMiss'],
  );
  fc.assert(
    fc.property(lists, (value) => {
      expect(isShown(WATCH_LIST_FORM, value)).toBe(true);
      const back = readForm(WATCH_LIST_FORM, sent(fieldsOf(WATCH_LIST_FORM, value))) as typeof value;
      const sorted = (terms: typeof value.terms) => terms.map((one) => canonical(one)).sort();
      expect({ ...back, terms: sorted(back.terms) }).toEqual({ ...value, terms: sorted(value.terms) });
    }),
  );
});
test('a recipient of alerts, and the policy', () => {
  const time = fc.constantFrom('00:00', '07:30', '23:59');
  const severities = fc.subarray([...SEVERITIES]);
  const channel = fc.oneof(
    fc.constantFrom({ kind: 'inbox' as const }, { kind: 'sns' as const }, { kind: 'smtp' as const, to: 'a@b.example' }),
    fc.record({ kind: fc.constantFrom('slack' as const, 'teams' as const), secret: id }),
    fc.record({ kind: fc.constant('webhook' as const), url: fc.constant('https://a.example/hook'), secret: id }),
  );
  const recipients = some(
    {
      ...{ id, name: text, language: fc.constantFrom('en', 'tr', 'ar'), zone: fc.constantFrom('UTC', 'Asia/Riyadh') },
      ...{ weekend: fc.constantFrom(...WEEKENDS), quiet: fc.option(fc.record({ from: time, to: time })) },
      ...{ breaksQuiet: severities, severities: severities.filter((all) => all.length > 0), digestAt: time },
      ...{ partners: lines(id), channels: fc.array(channel, { minLength: 1, maxLength: 3 }) },
      status: fc.constant('retired'),
    },
    ['id', 'name', 'language', 'zone', 'weekend', 'quiet', 'breaksQuiet', 'digestAt', 'channels'],
  );
  fc.assert(
    fc.property(recipients, (value) => {
      expect(v.is(RecipientSchema, value)).toBe(true);
      expect(readForm(RECIPIENT_FORM, sent(fieldsOf(RECIPIENT_FORM, value)))).toEqual(value);
    }),
  );
  expect(isShown(RECIPIENT_FORM, { ...fc.sample(recipients, 1)[0], breaksQuiet: ['low', 'high'] })).toBe(true);
  expect(readForm(ALERT_POLICY_FORM, fieldsOf(ALERT_POLICY_FORM, DEFAULT_POLICY))).toEqual(DEFAULT_POLICY);
});
