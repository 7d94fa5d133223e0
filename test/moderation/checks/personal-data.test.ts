import { describe, expect, it } from 'vitest';
import { NATIONAL_IDS } from '../../../shared/moderation/national-ids-data.ts';
import { look, marked } from '../passage-factory.ts';

const PHONES: [lang: string, text: string, numbers: string[] | null][] = [
  ['en', 'She gave her number, +90 532 123 45 67, to a stranger.', ['+90 532 123 45 67']],
  ['en', 'Neighbours phoned him on (212) 736-5000 at night.', null],
  ['en', 'His mobile, (212) 736-5000, rang all night.', ['(212) 736-5000']],
  ['tr', 'Dolandırıcı 0532 123 45 67 numarasından aradı.', ['0532 123 45 67']],
  ['tr', 'Cep telefonu: 5321234567', ['5321234567']],
  ['tr', 'Tel:05321234567', ['05321234567']],
  ['ar', 'وقال إن رقم هاتفه ٠١٠١٢٣٤٥٦٧٨ معروف للجميع', ['٠١٠١٢٣٤٥٦٧٨']],
  ['ar', 'تواصل معه على واتساب ‎+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧ مباشرة', ['+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧']],
  ['fa', 'شمارهٔ همراه او ۰۹۱۲۱۲۳۴۵۶۷ است', ['۰۹۱۲۱۲۳۴۵۶۷']],
  ['ckb', 'ژمارەی مۆبایلی ٠٧٥٠١٢٣٤٥٦٧ بوو', ['٠٧٥٠١٢٣٤٥٦٧']],
  ['kmr', 'Hejmara telefona wî 0532 123 45 67 e.', ['0532 123 45 67']],
  ['tr', 'Telefon 0532 123 45 67 0533 765 43 21 yazıyor', ['0532 123 45 67', '0533 765 43 21']],
  ['tr', '2024 0532 123 45 67', ['0532 123 45 67']],
  [
    'ar',
    'جوال 0504294643 0544440652 0504270837 0505190011 0561234567',
    ['0504294643', '0544440652', '0504270837', '0505190011', '0561234567'],
  ],
  ['en', 'Call 0044 20 7946 0018 today 2024', ['0044 20 7946 0018']],
  ['en', 'His phone 12.05.2024 call 14.30 text 1990-2024', null],
  ['en', 'Numbers +44 800 123 4567 and +1 800 356 9377 are free.', null],
  ['en', 'Serial ABC+905321234567 and A05321234567', null],
  ['ar', 'اتفق معه ثم أرسل 01012345678 إلى الجميع', ['01012345678']],
  ['ckb', 'لە 07501234567 نووسراوە', ['07501234567']],
  ['en', 'The lot 01012345678 was sold', null],
  ['ar', 'يوم 12 12 2024 الساعة 10 30', null],
];

describe('phone-number', () => {
  it.each(PHONES)('%s: %s', (lang, text, numbers) => expect(marked('phone-number', text, { lang })).toEqual(numbers));

  it('asks the countries in which the partner publishes', () => {
    const text = 'Tel 06 12 34 56 78';
    expect(marked('phone-number', text, { lang: 'tr' })).toBeNull();
    expect(marked('phone-number', text, { lang: 'tr', territories: ['FR', 'not a country'] })).toEqual([
      '06 12 34 56 78',
    ]);
  });

  it('leaves an office alone and marks the person beside it', () => {
    const text = 'Her own mobile is +90 532 123 45 67.\n\nPress office: +90 212 345 67 89\nMore +90 532 765 43 21';
    expect(marked('phone-number', text)).toEqual(['+90 532 123 45 67']);
  });
});

describe('email-address', () => {
  it.each([
    ['He wrote from jane.roe1984@gmail.com, police said.', ['jane.roe1984@gmail.com'], 'medium'],
    ['The letter went to mehmet.yilmaz@bakanlik.gov.tr and to nobody else.', ['mehmet.yilmaz@bakanlik.gov.tr'], 'low'],
    ['وأرسل الرسالة إلى ahmad77@yahoo.com أمس.', ['ahmad77@yahoo.com'], 'medium'],
  ])('%s', (text, addresses, severity) => {
    expect(marked('email-address', text)).toEqual(addresses);
    expect(look(text).map((finding) => finding.severity)).toEqual([severity]);
  });

  it.each([
    'Write to haber@ornek.com.tr or press.office@example.org for an interview.',
    'Haber: Ayşe Kaya aysekaya@gmail.com',
    'The price was 3@4.50 and the handle @somebody.example went dark; a@b is none.',
    'See https://example.org/@jane.roe@gmail.com today',
  ])('is silent on: %s', (text) => expect(marked('email-address', text)).toBeNull());
});

describe('bank-account', () => {
  it.each([
    ['Para TR68 0001 0000 0012 3456 7890 12 hesabına yattı.', ['TR68 0001 0000 0012 3456 7890 12']],
    ['IBAN: TR 68 0001 0000 0012 3456 7890 12', ['TR 68 0001 0000 0012 3456 7890 12']],
    ['It went to DE89370400440532013000 in May.', ['DE89370400440532013000']],
    ['إلى الحساب SA٥٥٠٣٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩ أمس', ['SA٥٥٠٣٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩']],
    ['GB29 NWBK 6016 1331 9268 19 or call him', ['GB29 NWBK 6016 1331 9268 19']],
  ])('%s', (text, accounts) => expect(marked('bank-account', text)).toEqual(accounts));

  it.each([
    'DE88370400440532013000',
    'TR68 0001 0000 0012 3456 7890 13',
    'AB12 CD34 EF56 7890 1234',
  ])('is silent on: %s', (text) => expect(marked('bank-account', text)).toBeNull());

  it('shows an account for donations as low', () => {
    expect(look('Bağış için: DE89 3704 0044 0532 0130 00')[0]?.severity).toBe('low');
    expect(look('Payment by DE89 3704 0044 0532 0130 00')[0]?.severity).toBe('medium');
  });
});

describe('payment-card', () => {
  it.each([
    ['The list held 4111 2222 3333 0008 and more.', ['4111 2222 3333 0008']],
    ['Kart 5555-6666-7777-0006 kopyalandı', ['5555-6666-7777-0006']],
    ['بطاقة رقم ٤١١١٢٢٢٢٣٣٣٣٠٠٠٨ سرقت', ['٤١١١٢٢٢٢٣٣٣٣٠٠٠٨']],
    [
      '4111 2222 3333 0008 5555 6666 7777 0006 9792 1234 5678 0009',
      ['4111 2222 3333 0008', '5555 6666 7777 0006', '9792 1234 5678 0009'],
    ],
    ['12 4111 2222 3333 0008', ['4111 2222 3333 0008']],
    ['3782 822463 10005 was charged', ['3782 822463 10005']],
    ['شماره کارت ۶۰۳۷ ۹۹۱۱ ۲۲۳۳ ۰۰۰۸ است', ['۶۰۳۷ ۹۹۱۱ ۲۲۳۳ ۰۰۰۸']],
  ])('%s', (text, cards) => expect(marked('payment-card', text)).toEqual(cards));

  it.each([
    'The list held 4111 2222 3333 0009 and more.',
    'Parcel 4111222233330008 left the depot.',
    'https://example.org/card/4111-2222-3333-0008',
    'The card, 0000 0000 0000 0000, is a sample.',
    'Totals: 41 1122 2233 330008',
  ])('is silent on: %s', (text) => expect(marked('payment-card', text)).toBeNull());
});

describe('national-id', () => {
  it.each([
    ['T.C. Kimlik No: 10000000146 olan kişi', ['10000000146']],
    ['الرقم القومي ٢٩٠٠١٠١٠١٠٠٠٠٥ للمتهم', ['٢٩٠٠١٠١٠١٠٠٠٠٥']],
    ['رقم هويته 1000000024 كما ورد', ['1000000024']],
    ['کد ملی او ۰۱۲۳۴۰۰۰۳۱ بود', ['۰۱۲۳۴۰۰۰۳۱']],
    ['Social Security number 219-09-9003 was posted', ['219-09-9003']],
    ['National Insurance number AB 12 34 56 C', ['AB 12 34 56 C']],
    ['Emirates ID 784-1990-0000001-0 was shown', ['784-1990-0000001-0']],
  ])('%s', (text, ids) => expect(marked('national-id', text)).toEqual(ids));

  it.each([
    ['TR', '10000000146'],
    ['BR', '11144477735'],
    ['PL', '44051401359'],
    ['CN', '11010519491231002x'],
    ['NL', '111222333'],
    ['DE', '86095742719'],
    ['ES', '12345678z'],
    ['IR', '0084575948'],
    ['IN', '234123412346'],
  ])('knows the check digits of %s', (country, id) => {
    const known = NATIONAL_IDS.find((one) => one.country === country);
    const other = id.replace(/\d(?=\D?$)/, (last) => String((Number(last) + 1) % 10));
    expect([known?.form.test(id), known?.holds(id), known?.holds(other)]).toEqual([true, true, false]);
  });

  it.each([
    'Record 10000000146 was kept',
    'T.C. Kimlik No: 10000000147',
    'The national ID card, introduced in 2004',
  ])('is silent on: %s', (text) => expect(marked('national-id', text)).toBeNull());
});
