import { describe, expect, it } from 'vitest';
import { look, marked } from '../passage-factory.ts';

describe('home-address', () => {
  it.each([
    ['The teacher lives at 14 Old Mill Lane with two sons.', ['14 Old Mill Lane']],
    ['They threw stones at her home, 221b Baker Street, all night.', ['221b Baker Street']],
    ['Şüphelinin Gül Sokak No: 12/3 adresindeki evinde arama yapıldı.', ['Sokak No: 12']],
    ['İnönü Caddesi No 45’te ikamet eden öğretmen', ['Caddesi No 45']],
    ['يقيم المتهم في شارع النيل عقار رقم ١٢ بالطابق الثالث', ['شارع النيل عقار رقم ١٢']],
    ['منزله في عقار 7 شارع الزهور', ['عقار 7 شارع الزهور']],
  ])('%s', (text, places) => {
    expect(marked('home-address', text)).toEqual(places);
    expect(look(text)).toHaveLength(1);
  });

  it.each([
    'The shop at 12 High Street was robbed; the thief lives at his aunt’s.',
    'The embassy, at 45 Park Road, reopened.',
    'He lives on Baker Street and works on Fifth Avenue.',
    'Protesters marched down 42nd Street to the house at the corner of the park, some 300 metres away from 9 Elm Road school gate and its yard.',
    'The museum is at 10 Museum Road.',
    'In 1999 Wall Street fell; in 2008 Wall Street fell again.',
    'Oyun, İstiklal Caddesi No: 181’deki tiyatroda sahnelenecek.',
    'Kurs kayıtları Atatürk Bulvarı No: 5 adresinde yapılıyor.',
    'Sokak No tabelaları yenilendi; 12 sokakta çalışma var.',
    'Evinde ölü bulundu; cadde trafiğe kapatıldı.',
    'Bağdat Caddesi’nde oturan vatandaşlar 3 gündür susuz.',
    'افتتح المحافظ مدرسة في شارع النيل رقم 12.',
    'اندلع حريق في شقة بشارع الهرم ولا إصابات.',
    'يسكن في شارع النيل منذ 12 عاما.',
    'منزل رقم 12 من تصميم معماري شهير.',
    'قتل 3 في شارع الرشيد، ومنزله بعيد.',
    'Kolana 12 a Amedê hat girtin.',
    'شەقامی ١٢ داخرا.',
    'خیابان انقلاب پلاک ۱۲ محل برگزاری نمایشگاه است.',
    'Das Rathaus, Hauptstraße 12, öffnet um 9 Uhr.',
    'El museo está en la calle Mayor 12.',
  ])('leaves alone: %s', (text) => expect(look(text)).toEqual([]));
});
