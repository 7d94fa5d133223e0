/** Licenses in and out of the running system's register. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dynamoLedger } from '../../../functions/adapters/dynamo-ledger.ts';
import { dynamoRegisterChanges } from '../../../functions/adapters/dynamo-register-changes.ts';
import { dynamoRegisterDesk } from '../../../functions/adapters/dynamo-register-desk.ts';
import { dynamoRegisters } from '../../../functions/adapters/dynamo-registers.ts';
import { enterVersions } from '../../../functions/runtime/enter-register.ts';
import type { LicenseVersion } from '../../../shared/license/license.ts';
import type { RowReport } from '../../../shared/license/license-csv.ts';
import { toOdrl } from '../../../shared/license/license-odrl.ts';
import { readLicenses, sameTerms } from '../../../shared/license/read-licenses.ts';
import { Refused } from './refused.ts';
import type { Connection } from './running-system.ts';

type Line = RowReport & { what?: 'entered' | 'would be entered' | 'stands already' };

export function readLicenseFile(file: string, now: string) {
  return readLicenses(basename(file), readFileSync(file, 'utf8'), now);
}

/** Enters every version that can be read and that the register does not have, and reports on each row. */
export async function importLicenses(
  { tables, output }: Connection,
  file: string,
  now: string,
  dryRun: boolean,
): Promise<Line[]> {
  const table = output('RegistersTable');
  const { licenses, report } = readLicenseFile(file, now);
  const registers = dynamoRegisters(tables, table);
  const enter: LicenseVersion[] = [];
  const said = new Map<string, Pick<Line, 'what'> & { problem?: string }>();
  for (const partner of [...new Set(licenses.map(({ partnerId }) => partnerId))]) {
    const view = await registers.view(partner);
    for (const version of licenses.filter(({ partnerId }) => partnerId === partner)) {
      const { licenseId, version: no } = version;
      const of = (view?.licenses ?? []).filter((other) => other.licenseId === licenseId);
      const stands = of.find((other) => other.version === no);
      if (!view) said.set(licenseId, { problem: `partner: the register does not know ${partner}` });
      else if (stands && sameTerms(stands, version)) said.set(licenseId, { what: 'stands already' });
      else if (stands) {
        const next = Math.max(...of.map((other) => other.version)) + 1;
        said.set(licenseId, { problem: `version: ${no} stands and is never edited; supersede it with ${next}` });
      } else {
        enter.push(version);
        said.set(licenseId, { what: dryRun ? 'would be entered' : 'entered' });
      }
    }
  }
  if (enter.length && !dryRun) {
    const ports = { desk: dynamoRegisterDesk(tables, table), changes: dynamoRegisterChanges(tables, table) };
    const refused = await enterVersions(ports, enter);
    for (const { licenseId } of refused) said.set(licenseId, { problem: 'version: somebody else was faster' });
  }
  return report.map((row): Line => {
    const { what, problem } = (row.ok && row.licenseId && said.get(row.licenseId)) || {};
    return { ...row, ok: row.ok && !problem, problems: problem ? [problem] : row.problems, ...(what && { what }) };
  });
}

/** The partner's licenses as ODRL 2.2, one JSON-LD document. */
export async function exportLicenses({ tables, output }: Connection, partner: string) {
  const view = await dynamoRegisters(tables, output('RegistersTable')).view(partner);
  if (!view) throw new Refused(`The register does not know the partner ${partner}.`);
  return { '@graph': view.licenses.map(toOdrl) };
}

/** Withdraws a work: its copies at every partner are judged again. */
export async function withdrawWork({ tables, output }: Connection, id: string) {
  const ledger = dynamoLedger(tables, output('LedgerTable'));
  const work = (await ledger.works([id])).get(id);
  if (!work) throw new Refused(`No work ${id} is registered.`);
  if (!work.holderId) throw new Refused(`The work ${id} has no listed holder who could withdraw it.`);
  const changes = dynamoRegisterChanges(tables, output('RegistersTable'));
  const { revision } = await changes.clock();
  const change = { change: 'kill', workId: id, holderId: work.holderId } as const;
  await changes.put({ id: `kill~${id}`, change, after: revision ?? 0 });
  await ledger.putWork({ ...work, withdrawn: true });
  await dynamoRegisterDesk(tables, output('RegistersTable')).countUp();
  return { work: id, holder: work.holderId, withdrawn: true };
}
