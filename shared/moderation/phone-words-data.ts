/** Words that announce a telephone number; `*`: the word may go on (telefonu, telefonlar). */
export const PHONE_WORDS: readonly string[] = [
  'tel', 'telefon*', 'telephone', 'phone', 'mobile', 'cell', 'cellphone', 'call', 'called', 'calling', 'text', 'dial', 'whatsapp*', 'sms',
  'fax', 'gsm', 'cep', 'hattim', 'hattindan', 'faks', 'arayin*', 'arayabilir',
  'هاتف', 'الهاتف', 'بهاتف', 'هاتفه', 'هاتفها', 'هاتفي', 'جوال', 'الجوال', 'موبايل', 'الموبايل', 'محمول', 'المحمول', 'واتساب', 'الواتساب',
  'واتس اب', 'تلفون', 'التلفون', 'نقال', 'النقال', 'خلوي', 'اتصل', 'الاتصال', 'للاتصال', 'فاكس',
  'تلفن*', 'موبایل*', 'تماس', 'همراه', 'فون*', 'موبائل', 'مۆبایل*', 'تەلەفۆن*', 'تەلەفون*', 'telefona*', 
  'téléphone', 'portable', 'handy', 'teléfono', 'telefone', 'celular', 'móvil', 'telefono', 'cellulare', 'telefoon', 'mobiel', 'komórka',
  'телефон*', 'тел', 'моб', 'τηλ', 'κινητό', 'טלפון*', 'נייד', '电话', '手机', '電話', '携帯', '전화', '휴대폰', 'फोन', 'मोबाइल',
  'telepon', 'hp', 'ponsel',
]; // biome-ignore format: a list

/** Words for any number: laws and cases have one, too, so they announce only what is written with its leading zero. */
export const NUMBER_WORDS: readonly string[] = [
  'number', 'numara*', 'رقم', 'الرقم', 'برقم', 'رقمه', 'رقمها', 'رقمي', 'شماره*', 'نمبر*', 'ژمارە*', 'hejmar*', 'номер*', 'numéro',
  'nummer', 'número', 'numero', '号码', '番号', '번호', 'מספר', 'contact', 'ulas*', 'تواصل', 'للتواصل', 'iletisim*',
]; // biome-ignore format: a list

/** Whose numbers are written without a country's prefix in texts of a language. */
export const COUNTRIES_OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ar: ['EG', 'SA', 'IQ', 'SY', 'JO', 'AE', 'LB', 'PS', 'MA', 'DZ', 'TN', 'LY', 'SD', 'YE', 'KW', 'QA', 'BH', 'OM'],
  tr: ['TR'], az: ['AZ'], kmr: ['TR', 'IQ', 'SY'], ku: ['TR', 'IQ', 'SY'], ckb: ['IQ', 'IR'], fa: ['IR', 'AF'], ur: ['PK', 'IN'],
  he: ['IL'], en: ['US', 'GB', 'IE', 'AU', 'IN', 'ZA', 'NG', 'KE'], de: ['DE', 'AT', 'CH'], fr: ['FR', 'BE', 'CH', 'CI', 'SN'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'], pt: ['BR', 'PT', 'AO'], it: ['IT'], nl: ['NL', 'BE'], ru: ['RU', 'KZ', 'BY'], uk: ['UA'],
  pl: ['PL'], el: ['GR', 'CY'], zh: ['CN', 'TW', 'HK'], ja: ['JP'], ko: ['KR'], hi: ['IN'], id: ['ID'], ms: ['MY'],
}; // biome-ignore format: a table

/** Mobile numbers that are written in one piece and can hardly be anything else where they are at home. */
export const MOBILE_SHAPES: Readonly<Record<string, RegExp>> = {
  TR: /^05[0-5]\d{8}$/,
  EG: /^01[0125]\d{8}$/,
  SA: /^05[03-9]\d{7}$/,
  AE: /^05[024568]\d{7}$/,
  IQ: /^07[3-9]\d{8}$/,
  SY: /^09[345689]\d{7}$/,
  JO: /^07[789]\d{7}$/,
  IR: /^09[0139]\d{8}$/,
};

/** Countries asked when the language is not known, by the script of the text. */
export const COUNTRIES_OF_SCRIPT = {
  arabic: [...(COUNTRIES_OF_LANGUAGE.ar ?? []), 'IR'],
  other: ['TR', 'US', 'GB'],
} as const;
