/** National ids: their form, their check digits where the state publishes them, and the words that announce one. */
import { isDay, luhn, mod11of10, verhoeff, weighted } from './checksums.ts';

export interface NationalId {
  /** ISO 3166-1. */
  country: string;
  /** Of the digits and letters alone, folded. */
  form: RegExp;
  holds: (id: string) => boolean;
}

const part = (id: string, from: number, to: number) => Number(id.slice(from, to));
const digit = (id: string, at: number) => id.charCodeAt(at) - 48;

/** Odd places times 7 less even places, and the sum of the first ten. */
function turkish(id: string): boolean {
  const odd = [0, 2, 4, 6, 8].reduce((sum, at) => sum + digit(id, at), 0);
  const even = [1, 3, 5, 7].reduce((sum, at) => sum + digit(id, at), 0);
  const ten = odd + even + digit(id, 9);
  return (((odd * 7 - even) % 10) + 10) % 10 === digit(id, 9) && ten % 10 === digit(id, 10);
}

function iranian(id: string): boolean {
  const rest = weighted(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return !/^(\d)\1+$/.test(id) && digit(id, 9) === (rest < 2 ? rest : 11 - rest);
}

function chinese(id: string): boolean {
  const sum = weighted(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDay(part(id, 6, 10), part(id, 10, 12), part(id, 12, 14)) && '10x98765432'[sum % 11] === id[17];
}

export const NATIONAL_IDS: readonly NationalId[] = [
  { country: 'TR', form: /^[1-9]\d{10}$/, holds: turkish },
  {
    // Century, birth day, governorate (01-35, 88 abroad); the check digit's rule is not published.
    country: 'EG',
    form: /^[23]\d{13}$/,
    holds: (id) =>
      isDay((id[0] === '2' ? 1900 : 2000) + part(id, 1, 3), part(id, 3, 5), part(id, 5, 7)) &&
      (part(id, 7, 9) === 88 || (part(id, 7, 9) >= 1 && part(id, 7, 9) <= 35)),
  },
  { country: 'SA', form: /^[12]\d{9}$/, holds: luhn },
  { country: 'AE', form: /^784(?:19|20)\d{10}$/, holds: luhn },
  {
    country: 'KW',
    form: /^[23]\d{11}$/,
    holds: (id) => 11 - (weighted(id, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === digit(id, 11),
  },
  { country: 'IR', form: /^\d{10}$/, holds: iranian },
  { country: 'IL', form: /^\d{9}$/, holds: luhn },
  { country: 'US', form: /^\d{9}$/, holds: (id) => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(id) },
  { country: 'GB', form: /^[abceghj-prstw-z][abceghj-nprstw-z]\d{6}[abcd]$/, holds: () => true },
  {
    country: 'FR',
    form: /^[12]\d{14}$/,
    holds: (id) => part(id, 3, 5) >= 1 && part(id, 3, 5) <= 12 && 97 - (part(id, 0, 13) % 97) === part(id, 13, 15),
  },
  { country: 'DE', form: /^[1-9]\d{10}$/, holds: mod11of10 },
  {
    country: 'ES',
    form: /^\d{8}[a-z]$/,
    holds: (id) => 'trwagmyfpdxbnjzsqvhlcke'[part(id, 0, 8) % 23] === id[8],
  },
  { country: 'NL', form: /^\d{9}$/, holds: (id) => weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 },
  {
    country: 'PL',
    form: /^\d{11}$/,
    holds: (id) => (10 - (weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digit(id, 10),
  },
  { country: 'PK', form: /^[1-7]\d{12}$/, holds: () => true },
  { country: 'IN', form: /^[2-9]\d{11}$/, holds: verhoeff },
  { country: 'CN', form: /^[1-9]\d{16}[\dx]$/, holds: chinese },
  {
    country: 'BR',
    form: /^\d{11}$/,
    holds: (id) => {
      const check = (upTo: number) =>
        ((weighted(
          id,
          Array.from({ length: upTo }, (_, at) => upTo + 1 - at),
        ) *
          10) %
          11) %
        10;
      return !/^(\d)\1+$/.test(id) && check(9) === digit(id, 9) && check(10) === digit(id, 10);
    },
  },
  // Iraq's unified card has twelve digits and no published check: only the word beside it speaks.
  { country: 'IQ', form: /^(?:19|20)\d{10}$/, holds: () => true },
];

/** Words that announce an id, by the states whose ids they name; `*` for those of any state. */
export const ID_WORDS: Readonly<Record<string, readonly string[]>> = {
  '*': [
    'national id*', 'national identity*', 'identity number', 'identity card', 'id number', 'id card', 'id no', 'رقم الهوية', 'الهوية الوطنية',
    'هوية وطنية', 'رقم هويته', 'رقم هويتها', 'هوية رقم', 'بطاقة الهوية', 'الرقم الوطني', 'رقم وطني', 'رقمه الوطني',
    'ناسنامە*', 'nasname*',
  ],
  TR: ['tc kimlik*', 't.c. kimlik*', 't.c kimlik*', 'kimlik no*', 'kimlik numara*', 'vatandaşlık numara*', 'tckn', 'tc no', 't.c. no*', 'nüfus cüzdan*'],
  EG: ['الرقم القومي', 'رقم قومي', 'رقمه القومي', 'رقمها القومي', 'بطاقة الرقم القومي'],
  SA: ['السجل المدني', 'سجل مدني', 'بطاقة الأحوال', 'رقم الإقامة', 'هوية مقيم', 'iqama'],
  AE: ['emirates id*', 'الهوية الإماراتية'],
  KW: ['civil id*', 'الرقم المدني', 'البطاقة المدنية', 'رقمه المدني'],
  IQ: ['البطاقة الموحدة', 'البطاقة الوطنية'],
  IR: ['کد ملی', 'کدملی', 'شماره ملی', 'کارت ملی'],
  IL: ['תעודת זהות', 'מספר זהות', 'ת.ז'],
  US: ['social security number', 'social security no', 'ssn'],
  GB: ['national insurance', 'ni number', 'nino'],
  FR: ['numéro de sécurité sociale', 'nir', 'n° de sécurité sociale'],
  DE: ['steuer-id*', 'steueridentifikationsnummer', 'steuerliche identifikationsnummer'],
  ES: ['dni', 'documento nacional*', 'nif'],
  NL: ['bsn', 'burgerservicenummer'],
  PL: ['pesel'],
  PK: ['cnic', 'شناختی کارڈ*'],
  IN: ['aadhaar', 'aadhar', 'आधार'],
  CN: ['身份证*', '身份證*'],
  BR: ['cpf'],
}; // biome-ignore format: a state a line
