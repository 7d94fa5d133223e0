import { describe, expect, it } from 'vitest';
import { look, marked } from '../passage-factory.ts';

describe('minor-identified', () => {
  it.each([
    ['Police said 14-year-old Mary Anne Poe was sexually assaulted at the school.', ['Mary Anne Poe'], 'high'],
    ['The court heard that Mary Poe (13) was raped in May.', ['Mary Poe'], 'high'],
    ['Mary Poe, 12, told the jury of the sexual abuse.', ['Mary Poe'], 'high'],
    ['13 yaşındaki Elif Kaya’nın cinsel istismara uğradığı belirlendi.', ['Elif Kaya'], 'high'],
    ['Elif Kaya (12) tecavüze uğradı.', ['Elif Kaya'], 'high'],
    ['تعرضت الطفلة سارة محمود (9 سنوات) لاعتداء جنسي.', ['سارة محمود'], 'high'],
    ['قالت الشرطة إن القاصر ليلى سمير البالغة من العمر ١٤ عاما تعرضت للاغتصاب.', ['ليلى سمير'], 'high'],
    ['Police arrested 15-year-old John Roe over the fire.', ['John Roe'], 'medium'],
    ['16 yaşındaki Ali Demir tutuklandı.', ['Ali Demir'], 'medium'],
  ])('%s', (text, names, severity) => {
    expect(marked('minor-identified', text)).toEqual(names);
    expect(look(text)[0]?.severity).toBe(severity);
  });

  it.each([
    'John Smith, 45, raped a 14-year-old girl, the court heard.',
    'A 14-year-old boy was arrested; he cannot be named.',
    'Goals: Jane Poe (14), Mary Roe (16). Police arrested a man at the gate.',
    '15-year-old Mary Poe won the piano prize.',
    'The 17-year-old Grand Mosque was damaged by fire.',
    'In all 14 rape cases Judge Mary Poe ruled within 12 days.',
    'Rape law reform: Senator Jane Roe, 54, spoke.',
    '14 yaşındaki E.K. cinsel istismara uğradı.',
    '13 yaşındaki kız çocuğuna cinsel istismar davasında Avukat Elif Kaya konuştu.',
    '15 yaşındaki Elif Kaya yüzmede rekor kırdı.',
    'Elif Kaya (38) cinsel istismardan tutuklandı.',
    'Tutuklanan Ali Demir 45 yaşındaydı; 12 yaşında köyden ayrılmıştı.',
    'تعرضت طفلة (9 سنوات) لاعتداء جنسي، والمتهم محبوس.',
    'الطفلة التي تبلغ من العمر 9 سنوات تعرضت للاغتصاب.',
    'فازت الطفلة سارة محمود (9 سنوات) بالمسابقة.',
    'الطفلة م. س. (9 سنوات) تعرضت لاعتداء جنسي.',
    'قضت المحكمة في قضية اغتصاب بحبس أحمد سمير (45 عاما).',
    'تحرش لفظي: القانون يعاقب بالحبس 5 سنوات.',
    'Keçeke 13 salî rastî destdirêjiya zayendî hat.',
    'Ein 14-jähriges Mädchen wurde vergewaltigt.',
    'Una menor de 14 años fue víctima de violación, dijo la fiscal Ana Ruiz.',
  ])('leaves alone: %s', (text) => expect(look(text)).toEqual([]));
});
