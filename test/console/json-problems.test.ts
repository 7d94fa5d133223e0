/** What is wrong with pasted JSON, in the words of whoever pasted it. */
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../functions/review/entry-registers.ts';
import { jsonProblems } from '../../functions/review/views/form-problems.ts';
import { wordsIn } from '../../functions/review/words/words.ts';
import { newsroom } from './console-world.ts';
import { TABLES } from './word-tables.ts';

const { world } = await newsroom();
const malik = world.as('malik', 'register-manager');
const LANGS = ['en', 'tr', 'ar'] as const;

async function pasted(path: string, name: string, text: string, lang: (typeof LANGS)[number]) {
  const page = await (await malik.post(path, { [name]: text, reason: 'x', base: '0' }, {}, lang)).text();
  const alert = /role="alert">(.*?)<\/div>/s.exec(page)?.[1] ?? '';
  return alert.replace(/<small class="recorded">.*?<\/small>/gs, '').replace(/<[^>]+>/g, '');
}

describe.each(LANGS)('in %s', (lang) => {
  const words = TABLES[lang];
  const english = /expected|Invalid|received/i;
  test('a license: what is missing, what is unknown and what does not fit, each by its path', async () => {
    const license = { licenseId: 'x', status: 'live', valid: 3, moon: 1 };
    const told = await pasted('/registers/gazette/edit', 'license', JSON.stringify(license), lang);
    expect(told).toContain(words['form.needed']);
    expect(told).toContain(words['form.unknown-field']);
    expect(told).toMatch(/moon/);
    expect(told).toContain(words['form.object']);
    expect(told).toContain(words['form.status']);
    expect(told).not.toMatch(english);
  });
  test('what is no JSON, with its line', async () => {
    const told = await pasted('/registers/gazette/edit', 'license', '{\n  "a": 1,\n}', lang);
    expect(told).toContain((await wordsIn(lang)).t('form.not-json-line', { no: 3 }));
    expect(await pasted('/entries/holder/new', 'entry', '7', lang)).not.toMatch(english);
  });
  test('entries of the other registers', async () => {
    const wrong = {
      id: 'A B',
      name: '',
      language: 'xx',
      zone: 'Mars',
      channels: [{ kind: 'pigeon' }],
      severity: 'dire',
    };
    for (const register of ['partner', 'holder', 'watch-list', 'recipient'] as const) {
      const told = await pasted(`/entries/${register}/new`, 'entry', JSON.stringify(wrong), lang);
      expect(told.length, register).toBeGreaterThan(40);
      expect(told, register).not.toMatch(english);
    }
  });
});

test('what nobody has words for is told as the schema says it', async () => {
  const [told] = jsonProblems(await wordsIn('tr'), FORMS.holder, '{}', ['moon.phase: expected Full']);
  expect(told).toEqual({ path: 'moon.phase', name: null, said: null, record: 'expected Full' });
});
