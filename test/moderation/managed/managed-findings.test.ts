import { describe, expect, it } from 'vitest';
import { abilitiesOf, managedFindings } from '../../../shared/moderation/managed/managed-findings.ts';
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import type { ManagedChecks, ManagedSighting } from '../../../shared/ports/managed-checks.ts';

function service(seen: ManagedSighting[], name: ManagedChecks['service'] = 'comprehend') {
  const asked: string[] = [];
  const checks: ManagedChecks = {
    service: name,
    async ask(ability, text, lang) {
      asked.push(`${ability} ${lang} ${text.length}`);
      return seen;
    },
  };
  return { checks, asked };
}
const SEEN = [{ start: 2, end: 5, score: 0.9 }];
const ON = { 'managed-personal-data': true, 'managed-toxicity': true, 'managed-harm': true };
const question = (fields = {}) => ({ text: 'abcdefgh', offset: 100, lang: 'en', on: ON, ...fields });

describe('what a service can be asked', () => {
  it.each<[ManagedChecks['service'], string | null, string[]]>([
    ['comprehend', 'en', ['personal-data', 'toxicity']],
    ['comprehend', 'ES-mx', ['personal-data']],
    ['comprehend', 'tr', []],
    ['comprehend', 'ar', []],
    ['bedrock-guardrails', 'tr', ['harm']],
    ['bedrock-guardrails', 'ar', ['harm']],
    ['bedrock-guardrails', 'kmr', []],
    ['bedrock-guardrails', 'ckb', []],
    ['bedrock-guardrails', null, []],
  ])('%s in %s: %j', (name, lang, abilities) => expect(abilitiesOf(name, lang)).toEqual(abilities));
});

describe('asking a service', () => {
  it('happens only where the partner turned it on by name', async () => {
    const { checks, asked } = service(SEEN);
    expect(await managedFindings(checks, question({ on: {} }))).toEqual([]);
    expect(
      await managedFindings(checks, question({ on: { 'managed-toxicity': false, 'phone-number': true } })),
    ).toEqual([]);
    expect(asked).toEqual([]);
    await managedFindings(checks, question({ on: { 'managed-toxicity': true } }));
    expect(asked).toEqual(['toxicity en 8']);
  });

  it('happens in no language it does not know', async () => {
    const { checks, asked } = service(SEEN);
    for (const lang of ['tr', 'kmr', null]) expect(await managedFindings(checks, question({ lang }))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('gives low findings in the offsets of the drop', async () => {
    const { checks } = service([...SEEN, { start: 6, end: 7, score: 0.5 }]);
    expect(await managedFindings(checks, question({ on: { 'managed-personal-data': true } }))).toEqual([
      {
        check: 'managed-personal-data',
        severity: 'low',
        because: 'A moderation service reads personal data in the text.',
        spans: [{ start: 102, end: 105 }],
      },
    ]);
  });

  it('keeps places inside the text, in order, and so many', async () => {
    const many = Array.from({ length: LIMITS.spansPerFinding + 1 }, (_, no) => ({ start: 90 - no, end: 95, score: 1 }));
    const [finding] = await managedFindings(service(many).checks, question({ on: { 'managed-toxicity': true } }));
    expect([finding?.spans.length, finding?.more]).toEqual([LIMITS.spansPerFinding, 1]);
    expect(finding?.spans.every(({ start, end }) => start >= 100 && end <= 108)).toBe(true);
    const wild = service([{ start: -4, end: 3, score: 1 }]);
    const [first] = await managedFindings(wild.checks, question({ on: { 'managed-toxicity': true } }));
    expect(first?.spans).toEqual([{ start: 100, end: 103 }]);
  });

  it('lets a failure through, so that the batch is tried again', async () => {
    const checks: ManagedChecks = { service: 'comprehend', ask: () => Promise.reject(new Error('not now')) };
    await expect(managedFindings(checks, question())).rejects.toThrow('not now');
  });
});
