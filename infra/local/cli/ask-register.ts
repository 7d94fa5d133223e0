/** Questions to the register of the running system: coverage and impact, by the code that judges stories. */
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { dynamoRegisters } from '../../../functions/adapters/dynamo-registers.ts';
import { dynamoReview } from '../../../functions/adapters/dynamo-review.ts';
import { dynamoUses } from '../../../functions/adapters/dynamo-uses.ts';
import { impactOfVersion } from '../../../functions/runtime/impact-of-version.ts';
import { type CoverageQuestion, coverage } from '../../../shared/license/coverage.ts';
import { checkCoverage } from '../../../shared/license/coverage-schema.ts';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';

export interface AskedCoverage {
  partner: string;
  holder: string | undefined;
  work: string | undefined;
  use: string | undefined;
  words: string | undefined;
  language: string | undefined;
  channel: string | undefined;
  place: string | undefined;
  territory: string | undefined;
  date: string | undefined;
}

/** "May partner P publish work W whole, in Turkish, on the web, in DE, on date D?" */
export async function askCoverage({ tables, output }: Connection, asked: AskedCoverage, now: string) {
  const view = await dynamoRegisters(tables, output('RegistersTable')).view(asked.partner);
  if (!view) throw new Refused(`The register does not know the partner ${asked.partner}.`);
  const found = asked.work
    ? (await dynamoLedger(tables, output('LedgerTable')).works([asked.work])).get(asked.work)
    : null;
  if (asked.work && !found) throw new Refused(`No work ${asked.work} is registered.`);
  const holderId = asked.holder ?? found?.holderId;
  if (!holderId) throw new Refused('Whose text it is must be said: --holder, or a --work that names its holder.');
  const { publishes } = view.partner;
  const facts = found?.facts ?? {};
  const at = asked.date ? (asked.date.length === 10 ? `${asked.date}T12:00:00Z` : asked.date) : now;
  const question = checkCoverage({
    ...{ partnerId: asked.partner, holderId, at },
    use: asked.use,
    excerpt: asked.words ? { words: Number(asked.words) } : undefined,
    work: found
      ? {
          ...{ workId: found.storyId, publishedAt: facts.published ?? found.receivedAt, language: found.lang },
          ...{ genres: facts.genres ?? null, subjects: facts.subjects ?? null, embargo: facts.embargo ?? null },
          withdrawn: found.withdrawn === true,
        }
      : undefined,
    channel: asked.channel ?? publishes?.channel,
    place: asked.place ?? publishes?.place,
    territories: asked.territory?.split(',') ?? publishes?.territories,
    language: asked.language ?? found?.lang ?? undefined,
  });
  if (!question.ok) throw new Refused(question.problems.join('\n'));
  // What the work's own delivery states is a fact of the work, nobody's to ask away.
  const asking: CoverageQuestion = { ...question.value, ...(facts.limits && { stated: facts.limits }) };
  return { question: asking, ...coverage(view.licenses, asking) };
}

/** What each version would do to the flags of its partner, beforehand. */
export async function askImpact(
  { tables, output }: Connection,
  versions: readonly LicenseVersion[],
  tell: (line: string) => void,
) {
  const ledger = output('LedgerTable');
  const ports = {
    ledger: dynamoLedger(tables, ledger),
    review: dynamoReview(tables, ledger),
    uses: dynamoUses(tables, ledger),
    registers: dynamoRegisters(tables, output('RegistersTable')),
  };
  const answers = [];
  for (const version of versions) {
    const impact = await impactOfVersion(ports, version, tell);
    if (!impact) throw new Refused(`The register does not know the partner ${version.partnerId}.`);
    answers.push({ licenseId: version.licenseId, version: version.version, partner: version.partnerId, ...impact });
  }
  return answers;
}
