/** Story text is told of whenever it is shown; what lists show is no text, and they write nothing. */
import { expect, test } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { newsroom } from './console-world.ts';
import { NEWSROOM } from './story-data.ts';

const bodyOf = (text: string) => text.split('\n\n')[1] ?? '';
const BODIES = [NEWSROOM.story, NEWSROOM.arabicStory, NEWSROOM.work].map((text) => bodyOf(text).slice(0, 30));

test('lists, exports and programs see what stories are called, at most so long, and no event is written', async () => {
  const { world, turkish } = await newsroom();
  const story = await world.ledger.story(turkish.storyId);
  const long = `Köprü ${'x'.repeat(LIMITS.headlineChars)} TEXT`;
  if (story && 'basis' in story) await world.ledger.putStory({ ...story, headline: long, basis: '9' });
  const selim = world.as('selim', 'senior');
  const paths = [
    '/',
    '/?search=k%C3%B6pr%C3%BC',
    '/?language=ar',
    `/flags/${turkish.flagId}/alike`,
    '/drops',
    '/figures',
  ];
  const programs = ['/api/flags', `/api/flags/${turkish.flagId}`, '/export/flags.csv', '/export/flags.json'];
  for (const path of [...paths, ...programs]) {
    const answer = await selim.get(path);
    expect(answer.status, path).toBe(200);
    const told = await answer.text();
    expect(
      BODIES.filter((body) => told.includes(body)),
      path,
    ).toEqual([]);
    expect(told, path).not.toContain('x TEXT');
  }
  expect(await (await selim.get('/')).text()).toContain('Köprü xxx');
  expect(world.review.chainDays.size).toBe(0);
});

test.each([
  'senior',
  'auditor',
] as const)('who opens a flag as %s is told of before the text is shown', async (role) => {
  const { world, turkish } = await newsroom();
  const page = await (await world.as('x', role).get(`/flags/${turkish.flagId}`)).text();
  expect(page).toContain(BODIES[0]);
  expect((await world.ports.audit.chain(turkish.flagId)).map(({ action, actor }) => [action, actor])).toEqual([
    ['read', 'x'],
  ]);
});

test.each(['admin', 'register-manager'] as const)('%s is shown no text, so nothing is told', async (role) => {
  const { world, turkish } = await newsroom();
  const page = await (await world.as('x', role).get(`/flags/${turkish.flagId}`)).text();
  expect(BODIES.filter((body) => page.includes(body))).toEqual([]);
  expect(await world.ports.audit.chain(turkish.flagId)).toEqual([]);
});
