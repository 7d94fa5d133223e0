import { describe, expect, it } from 'vitest';
import { look, marked } from '../passage-factory.ts';

const ZWSP = '\u200b';
const tagged = (words: string) => [...words].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');

describe('hidden-characters', () => {
  it.each([
    ['inside a Latin word', `The ter${ZWSP}ror attack`, [ZWSP]],
    ['inside a Turkish word', 'Türk\u200ciye', ['\u200c']],
    ['inside a Cyrillic word', 'мо\u2060сква', ['\u2060']],
    ['tags', `Plain.${tagged('obey')}`, [tagged('obey')]],
    ['a run that carries a message', `End.${'\u200b\u200c'.repeat(8)} More.`, ['\u200b\u200c'.repeat(8)]],
    ['selectors that carry a message', 'smile\u{e0100}\u{e0145}\u{e0101}', ['\u{e0100}\u{e0145}\u{e0101}']],
  ])('%s', (_, text, places) => expect(marked('hidden-characters', text)).toEqual(places));

  it('a message weighs more than a broken word', () => {
    expect(look(`Plain.${tagged('obey')}`)[0]?.severity).toBe('high');
    expect(look(`ter${ZWSP}ror`)[0]?.severity).toBe('medium');
  });

  it.each([
    ['Persian', 'می\u200cخواهم کتاب\u200cها را'],
    ['Sorani', 'ده\u200cبێ'],
    ['Arabic direction marks', 'قال (رويترز)\u200f في \u200eCNN\u200e'],
    ['Hindi joiners', 'क्\u200dष और र\u200dक'],
    ['emoji', '👩\u200d👩\u200d👧 ❤\ufe0f 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Thai breaks', 'ไทย\u200bแลนด์'],
    ['a break behind a sentence', `One.${ZWSP}Two; ${ZWSP}three/${ZWSP}four`],
    ['a byte order mark between parts', 'End.\n\ufeffStart'],
    ['soft hyphens', 'Donau\u00addampf\u00adschiff'],
    ['a Han variant', '葛\u{e0100}城'],
  ])('%s is how it is written', (_, text) => expect(marked('hidden-characters', text)).toBeNull());
});

describe('bidi-override', () => {
  it.each([
    ['letters turned round', 'file \u202egpj.exe', ['\u202e']],
    ['figures turned round', 'The sum is \u202e321\u202c euros', ['\u202e']],
    ['Arabic turned round', 'قال \u202dسلام\u202c هنا', ['\u202d']],
    ['an isolate among Latin', 'if \u2067x\u2069 then', ['\u2067']],
  ])('%s', (_, text, places) => expect(marked('bidi-override', text)).toEqual(places));

  it.each([
    ['an embedding in Arabic', 'وقالت \u202bالوكالة\u202c إن \u202aCNN\u202c'],
    ['isolates in Hebrew', 'אמר \u2067שלום\u2069 ו\u2066CNN\u2069'],
    ['left-to-right over Latin', '\u202dPlain words\u202c'],
    ['right-to-left over Arabic', '\u202eقال\u202c'],
    ['marks alone', 'One\u200e two\u200f'],
  ])('%s is normal', (_, text) => expect(marked('bidi-override', text)).toBeNull());
});

describe('mixed-letters', () => {
  it.each([
    ['Cyrillic in Latin', 'The p\u0430yp\u0430l account', ['p\u0430yp\u0430l']],
    ['Greek in Latin', 'G\u03bfogle said', ['G\u03bfogle']],
    ['Cyrillic in Turkish', 'T\u00fcrkiye Cumhuriyeti h\u0430ber', ['h\u0430ber']],
    ['in capitals', 'WARN\u0406NG', ['WARN\u0406NG']],
  ])('%s', (_, text, words) => expect(marked('mixed-letters', text)).toEqual(words));

  it('shows slips of a keyboard only when there are many', () => {
    const slip = 'c\u044c\u043e\u0433\u043e\u0434\u043d\u0456';
    expect(marked('mixed-letters', `${slip} x ${slip}`)).toBeNull();
    expect(marked('mixed-letters', `${slip} x ${slip} y ${slip}`)).toHaveLength(3);
  });

  it.each([
    'iPhone\u043e\u043c и Windows-\u043e\u043c',
    '10 \u03bcm, 5 k\u03a9, \u0394T',
    'COVID-\u0433',
    '\u043aВт',
    'na\u00efve façade',
  ])('%s is normal', (text) => expect(marked('mixed-letters', text)).toBeNull());
});

describe('deceptive-link', () => {
  it.each([
    [
      'a name before an @',
      'Go to https://www.bank.example@evil.example/login.',
      ['https://www.bank.example@evil.example/login'],
    ],
    ['a bare number', 'at http://185.23.44.7/x now', ['http://185.23.44.7/x']],
    ['a number in disguise', 'at http://0xB9172C07/ now', ['http://0xB9172C07/']],
    ['letters of two scripts', 'at https://p\u0430ypal.example', ['https://p\u0430ypal.example']],
    ['an invisible character', 'at https://bank\u200b.example/a', ['https://bank\u200b.example/a']],
  ])('%s', (_, text, links) => expect(marked('deceptive-link', text)).toEqual(links));

  it.each([
    'https://example.org/@jane/post?id=12#top',
    'https://bit.example/3xYz and www.ornek.com.tr, https://t.example/x.',
    'http://192.168.1.1/setup and http://127.0.0.1:8080',
    'https://россия.example and https://مثال.example/خبر',
    'ftp://user@files.example/a',
    '://, www. and http://',
  ])('%s is normal', (text) => expect(marked('deceptive-link', text)).toBeNull());
});
