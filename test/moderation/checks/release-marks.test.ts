import { describe, expect, it } from 'vitest';
import { look, marked } from '../passage-factory.ts';

const BODY =
  '\nThe harbour bridge opened on Monday.\nIt is 900 metres long.\nTrams cross it.\nShips pass below.\nThe mayor was there.';

describe('marks of a wire', () => {
  it.each([
    ['kill-mark', 'MANDATORY KILL', 'MANDATORY KILL'],
    [
      'kill-mark',
      'ABONELERİN DİKKATİNE: "Köprü" başlıklı haberimiz iptal edilmiştir.',
      'ABONELERİN DİKKATİNE: "Köprü" başlıklı haberimiz iptal edilmiştir.',
    ],
    ['kill-mark', '(يرجى عدم استخدام الخبر السابق)', 'يرجى عدم استخدام الخبر السابق)'],
    ['embargo-mark', '*** EMBARGOED UNTIL 06:00 GMT, 12 MAY ***', 'EMBARGOED UNTIL 06:00 GMT, 12 MAY ***'],
    ['embargo-mark', 'Bu haber saat 10.00’a kadar ambargoludur.', 'Bu haber saat 10.00’a kadar ambargoludur.'],
    ['embargo-mark', 'محظور النشر حتى الساعة ١٠ صباحا', 'محظور النشر حتى الساعة ١٠ صباحا'],
    ['embargo-mark', 'Embargo until 06:00 GMT', 'Embargo until 06:00 GMT'],
    ['correction-mark', 'DÜZELTME: Köprünün uzunluğu', 'DÜZELTME: Köprünün uzunluğu'],
    ['correction-mark', 'تصحيح: طول الجسر', 'تصحيح: طول الجسر'],
    ['correction-mark', 'Correction: bridge length', 'Correction: bridge length'],
  ])('%s: %s', (check, line, place) => {
    expect(marked(check, line + BODY)).toEqual([place]);
    expect(look(line + BODY)).toHaveLength(1);
  });

  it.each([
    'Embargo: for immediate release',
    'Turkey lifts its embargo on steel until May, minister says',
    'النائب العام يقرر حظر النشر في القضية',
    'Ambargo petrol fiyatını artırdı',
    'The army killed two men; the story is withdrawn from class books',
    'Sin embargo, el puente abrió',
    'EU extends steel embargo until 2026, offer has been withdrawn by bidder',
    'Fed keeps rates on hold until June; island under embargo until spring',
    'Iran remains under embargo until 2030',
    'Correctif budgétaire adopté',
    'اصلاحیه قانون بودجه تصویب شد',
    'خبر حذف شدن تیم از جام',
    'Cuba sigue bajo embargo hasta nuevo aviso',
    'Correctional officers win a raise',
    'Corrections department hires 200',
  ])('news is no mark: %s', (line) => expect(look(line + BODY)).toEqual([]));

  it('are not looked for in the middle of a story', () => {
    expect(look(`Bridge opens${BODY}\nThe note read: EMBARGOED UNTIL 06:00.${BODY}`)).toEqual([]);
  });

  it('are taken from what the drop says of the item', () => {
    const checks = (fields: Parameters<typeof look>[1]) =>
      look(`Bridge opens${BODY}`, fields).map(({ check }) => check);
    expect(checks({ fields: { mark: 'kill' } })).toEqual(['kill-mark']);
    expect(checks({ fields: { metadata: { status: 'stat:canceled' } } })).toEqual(['kill-mark']);
    expect(checks({ fields: { mark: 'correction' } })).toEqual(['correction-mark']);
    expect(checks({ states: (term) => term === 'embargo' })).toEqual(['embargo-mark']);
    expect(checks({ fields: { metadata: { embargoed: '2025-03-10T13:00:00Z' } } })).toEqual(['embargo-mark']);
    expect(checks({ fields: { metadata: { embargoed: '2025-03-10T11:00:00Z' } } })).toEqual([]);
  });
});
