/** `license`, `coverage`, `impact` and `kill` against a register over DynamoDB: what stands on stdout, what on stderr, and the exit codes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../../functions/adapters/clients.ts';
import { dynamoRegisterChanges } from '../../../functions/adapters/dynamo-register-changes.ts';
import { loadRegister } from '../../../functions/adapters/load-register.ts';
import type { JudgedRecord } from '../../../shared/pipeline/records.ts';
import { KINDS, type Ports } from '../../contracts/ports.ts';
import { copyOf, dropOf, judge, NOON, register, sign, story } from '../../verdict/story-factory.ts';
import { runCli, scratchFile } from './run-cli.ts';

const [, [, open]] = KINDS as [unknown, [string, () => Promise<Ports>]];
// One table holds ledger and registers here: their keys do not meet.
const TABLE = 'ledger';
const data = mkdtempSync(join(tmpdir(), 'cli-register-'));
const BOREALIS = { id: 'borealis', name: 'Borealis Press Agency', aliases: [], signoffs: [], domains: [] };
const WORK = copyOf().work;
let ports: Ports;

/** The exit code, the lines of stdout as JSON, and stderr. */
async function cli(...args: string[]) {
  const { code, out, err } = await runCli([...args, '--data', data]);
  expect(err).not.toContain('    at ');
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, err, lines: lines.map((line) => JSON.parse(line)) };
}

beforeAll(async () => {
  ports = await open();
  writeFileSync(
    join(data, 'running.json'),
    JSON.stringify({ environment: {}, outputs: { LedgerTable: TABLE, RegistersTable: TABLE } }),
  );
  const partners = [{ id: 'gazette', name: 'The Gazette', holderId: null, publishes: { territories: ['DE'] } }];
  await loadRegister(documentClient(), TABLE, { partners, holders: [BOREALIS], licenses: [] });
  const signed = story({ signs: [sign('sign-off')] });
  const { i: _place, notices: _places, ...kept } = signed;
  const uses = [
    { storyId: signed.storyId, partner: 'gazette', receivedAt: NOON, holder: 'borealis', counts: true, works: [] },
  ];
  const record: JudgedRecord = {
    ...{ ...kept, ...judge({ story: signed, register: register() }), matches: [], uses, basis: '1' },
    ...{ partner: 'gazette', receivedAt: NOON },
  };
  await ports.ledger.putStory(record);
  for (const use of uses) await ports.uses.add(use);
  await ports.ledger.putWork({ ...WORK, facts: { limits: { barredIn: ['AT'] }, subjects: ['medtop:15000000'] } });
}, 60_000);
afterAll(async () => {
  await ports.stop();
  rmSync(data, { recursive: true, force: true });
});

const CSV = (...rows: string[]) =>
  `license,version,partner,holder,status,from,use,subjects\n${rows.map((row) => `${row}\n`).join('')}`;
const GOOD = 'bor,1,gazette,borealis,active,2020-01-01T00:00:00Z,republish,sport';

describe('a line that is no command', () => {
  it.each([
    ['license', ['license'], 'import FILE, or export, is missing'],
    ['license with another word', ['license', 'list'], 'import FILE, or export, is missing'],
    ['license import without a file', ['license', 'import'], 'is missing'],
    ['license export without a partner', ['license', 'export'], '--partner is missing'],
    ['coverage without a partner', ['coverage', '--holder', 'borealis'], '--partner is missing'],
    ['impact without a file', ['impact'], 'FILE is missing'],
    ['kill without a work', ['kill'], 'WORK is missing'],
    ['an option that is none', ['coverage', '--partner', 'gazette', '--holdr', 'x'], '--holdr'],
  ])('%s: 2, with nothing on stdout', async (_, args, says) => {
    const { code, lines, err } = await cli(...args);
    expect(err).toContain(says);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
  });
});

describe('what the register cannot answer', () => {
  it.each([
    ['a file that is not there', ['license', 'import', '/nowhere/a.csv'], 'There is no /nowhere/a.csv.'],
    [
      'a partner that nobody knows, exported',
      ['license', 'export', '--partner', 'nobody'],
      'does not know the partner nobody',
    ],
    [
      'a partner that nobody knows, asked about',
      ['coverage', '--partner', 'nobody', '--holder', 'x'],
      'does not know the partner nobody',
    ],
    ['coverage of nobody’s text', ['coverage', '--partner', 'gazette'], '--holder, or a --work'],
    [
      'coverage of a work that is none',
      ['coverage', '--partner', 'gazette', '--work', `${'0'.repeat(32)}.0-1`],
      'No work',
    ],
    [
      'a territory that is no code',
      ['coverage', '--partner', 'gazette', '--holder', 'borealis', '--territory', 'Germany'],
      'ISO 3166-1',
    ],
    [
      'a day that is none',
      ['coverage', '--partner', 'gazette', '--holder', 'borealis', '--date', '2026-02-31x'],
      'an instant',
    ],
    [
      'a length that is no number',
      ['coverage', '--partner', 'gazette', '--holder', 'borealis', '--words', 'few'],
      'excerpt.words',
    ],
    ['a kill of a work that is none', ['kill', `${'0'.repeat(32)}.0-1`], 'No work'],
  ])('%s: 1, with a sentence on stderr', async (_, args, says) => {
    const { code, lines, err } = await cli(...args);
    expect(err).toContain(says);
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
  });
});

describe('impact and coverage, before a license stands', () => {
  it('tell how many flags it would close, row by row what is wrong, and that nothing is granted yet', async () => {
    const file = scratchFile(
      'impact.csv',
      CSV(GOOD.replace(',sport', ','), 'x,1,gazette,borealis,maybe,soon,republish,'),
    );
    const { code, lines, err } = await cli('impact', file);
    expect(lines).toMatchObject([
      { row: 3, ok: false, licenseId: 'x' },
      { licenseId: 'bor', opens: [], closes: [expect.stringContaining(dropOf('gazette'))], stories: 1 },
    ]);
    expect(err).toMatch(/Row 3: .*status.*1 of 1 stories judged/s);
    expect(code).toBe(1);
    const asked = await cli('coverage', '--partner', 'gazette', '--holder', 'borealis');
    expect(asked).toMatchObject({ code: 0, err: '', lines: [{ outcome: 'no-license' }] });
  });
});

describe('license import', () => {
  it('dry: says what would be entered, and enters nothing', async () => {
    const { code, lines, err } = await cli('license', 'import', scratchFile('a.csv', CSV(GOOD)), '--dry-run');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines).toMatchObject([{ row: 2, ok: true, licenseId: 'bor', what: 'would be entered' }]);
    expect((await cli('license', 'export', '--partner', 'gazette')).lines).toEqual([{ '@graph': [] }]);
  });
  it('enters what can be read, reports each other row, and has the stories judged again', async () => {
    const rows = [
      GOOD,
      'other,1,nobody,borealis,active,2020-01-01T00:00:00Z,republish,',
      'x,1,gazette,borealis,maybe,soon,republish,',
    ];
    const { code, lines, err } = await cli('license', 'import', scratchFile('b.csv', CSV(...rows)));
    expect(lines.map(({ row, ok, what }) => [row, ok, what])).toEqual([
      [2, true, 'entered'],
      [3, false, undefined],
      [4, false, undefined],
    ]);
    expect(err).toMatch(/^Row 3: partner: the register does not know nobody\nRow 4: .+\n$/);
    expect(code).toBe(1);
    const [pending] = await dynamoRegisterChanges(documentClient(), TABLE).pending(5);
    expect(pending?.change).toEqual({ change: 'license', partnerId: 'gazette', holderId: 'borealis' });
  });
  it('again changes nothing; another version of that number is refused with the next one’s', async () => {
    expect(await cli('license', 'import', scratchFile('b.csv', CSV(GOOD)))).toMatchObject({
      ...{ code: 0, err: '' },
      lines: [{ what: 'stands already' }],
    });
    const changed = scratchFile('c.csv', CSV(GOOD.replace('active', 'suspended')));
    const { code, err } = await cli('license', 'import', changed);
    expect(err).toContain('Row 2: version: 1 stands and is never edited; supersede it with 2');
    expect(code).toBe(1);
  });
  it.each([
    ['no JSON', '{'],
    ['another kind of policy', '{"@type":"Offer"}'],
    ['a constraint that is not ours', JSON.stringify({ '@graph': [{ '@type': 'Agreement', profile: 'x' }] })],
  ])('of a policy file with %s: 1, and each policy’s report', async (_, text) => {
    const { code, lines, err } = await cli('license', 'import', scratchFile('bad.jsonld', text));
    expect(lines).toMatchObject([{ row: 1, ok: false }]);
    expect(err).toContain('Row 1: ');
    expect(code).toBe(1);
  });
});

describe('license export', () => {
  it('gives policies that import back as what stands', async () => {
    const { code, err, lines } = await cli('license', 'export', '--partner', 'gazette');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines[0]['@graph']).toMatchObject([{ '@type': 'Agreement', uid: 'urn:rightsdesk:license:bor:1' }]);
    const again = await cli('license', 'import', scratchFile('d.jsonld', JSON.stringify(lines[0])));
    expect(again).toMatchObject({ code: 0, err: '', lines: [{ licenseId: 'bor', ok: true, what: 'stands already' }] });
  });
});

describe('coverage', () => {
  const ask = async (...more: string[]) => {
    const { code, err, lines } = await cli('coverage', '--partner', 'gazette', ...more);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [{ outcome, trace, question }] = lines;
    return { outcome, last: trace.at(-1).clause, question };
  };
  it('of a holder’s text whose subject nobody names is not decided', async () => {
    expect(await ask('--holder', 'borealis')).toMatchObject({ outcome: 'indeterminate', last: 'facts' });
  });
  it('of a work knows what its delivery states: subject, and where it is barred', async () => {
    const work = ['--work', WORK.storyId];
    expect(await ask(...work)).toMatchObject({
      outcome: 'licensed',
      last: 'condition',
      question: { territories: ['DE'] },
    });
    expect(await ask(...work, '--territory', 'DE,AT')).toMatchObject({ outcome: 'out-of-scope', last: 'territory' });
    expect(await ask(...work, '--date', '2019-12-31')).toMatchObject({ outcome: 'not-yet-valid', last: 'valid-time' });
    expect(await ask(...work, '--use', 'translate')).toMatchObject({ outcome: 'out-of-scope', last: 'use' });
    expect(await ask(...work, '--words', '40')).toMatchObject({ outcome: 'licensed' });
  });
  it('of a withdrawn work is no', async () => {
    const { code, lines } = await cli('kill', WORK.storyId);
    expect({ code, lines }).toEqual({ code: 0, lines: [{ work: WORK.storyId, holder: 'borealis', withdrawn: true }] });
    expect(await ask('--work', WORK.storyId)).toMatchObject({ outcome: 'killed', last: 'killed' });
  });
});
