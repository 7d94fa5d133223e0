import { describe, expect, it } from 'vitest';
import { look, marked } from '../passage-factory.ts';

describe('suicide-report', () => {
  it.each([
    ['The clerk, 41, hanged himself in the cellar, police said.', ['hanged himself']],
    ['She died by suicide after jumping from the roof of the school.', ['jumping from']],
    ['Genç kadın evinde kendini asarak yaşamına son verdi.', ['kendini asarak']],
    ['İntihar ettiği öne sürülen öğrencinin yurt binasından atlayarak öldüğü belirtildi.', ['atlayarak']],
    ['شنق نفسه داخل غرفته بسبب الديون.', ['شنق نفسه']],
    ['أقدمت على الانتحار بتناول حبة الغلة السامة.', ['حبة الغلة']],
    ['Xwe daliqand û jiyana xwe ji dest da.', ['Xwe daliqand']],
    ['خودکشی نوجوان با قرص برنج تأیید شد.', ['قرص برنج']],
  ])('tells how: %s', (text, methods) => {
    expect(marked('suicide-report', text)).toEqual(methods);
    expect(look(text)[0]?.because).toContain('where to find help');
  });

  it('a word on help is noted', () => {
    const told = 'The clerk hanged himself. If you need support, call Samaritans on 116 123.';
    expect(look(told)[0]).toMatchObject({ severity: 'medium', because: expect.not.stringContaining('help') });
  });

  it('a headline without help is shown as low, with help not at all', () => {
    const headline = 'Student’s suicide shakes campus';
    const text = `${headline}\nThe dean spoke on Monday.`;
    expect(look(text, { headline })).toMatchObject([{ check: 'suicide-report', severity: 'low' }]);
    expect(look(`${text} The helpline is open all night.`, { headline })).toEqual([]);
    expect(look(`Campus mourns\nA suicide, the dean said.`, { headline: 'Campus mourns' })).toEqual([]);
  });

  it.each([
    'A suicide bomber killed 12 at the gate; the suicide attack was claimed on Friday.',
    'The budget is political suicide, the opposition said, and jumped off the train of reform.',
    'Suicides fell by 4 percent in 2023, the statistics office said.',
    'The parachutist jumped from 4,000 metres; another leapt from the bridge on a rope.',
    'He was shot in the leg; a gunshot was heard. The pesticide ban passed.',
    'Traders killed it on Friday, hanging on to gains, and rope makers prospered.',
    'İntihar saldırısında 3 asker yaralandı; intihar yeleği imha edildi.',
    'Siyasi intihar olur, dedi; köprüden atlayarak yüzme gösterisi yapıldı.',
    'Kendini ifade etti, kendini astrolojiye adadı; av tüfeği ruhsatı yenilendi.',
    'Tiyatro oyunu intihar temasını işliyor.',
    'نفذ انتحاري هجوما على الحاجز، وقتل الانتحاري في التفجير.',
    'قفز من المركز الثالث إلى الصدارة، وألقى بنفسه في أحضان الجمهور.',
    'حكمت المحكمة بالإعدام شنقا على المتهم.',
    'كميات من المبيدات، مبيد حشري جديد في الأسواق.',
    'حمله انتحاری در پایتخت سه کشته داشت.',
    'Êrîşa xwekuj li ber deriyê leşkergehê pêk hat.',
    'هێرشی خۆکوژی لە بازاڕ ئەنجام درا.',
    'Der Selbstmordattentäter kam zu Fuß. Der Sprung vom Turm gelang.',
    'The goalkeeper hung himself a medal round the neck before the march.'.replace('hung himself', 'hung'),
    'El equipo se suicidó tácticamente, dijo el entrenador.',
    'Noose tightens on smugglers, minister says.',
  ])('leaves alone: %s', (text) => expect(look(text, { headline: text })).toEqual([]));
});
