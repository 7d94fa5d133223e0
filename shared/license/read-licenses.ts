import type { LicenseVersion } from './license.ts';
import { licensesFromCsv, type RowReport } from './license-csv.ts';
import { fromOdrl } from './license-odrl.ts';

export interface ReadLicenses {
  licenses: LicenseVersion[];
  /** One line a row of a table, or a policy of a JSON-LD file (`row` is its place, from 1). */
  report: RowReport[];
}

/**
 * Reads a file of licenses: CSV, or ODRL in JSON-LD (one policy, a list, or a `@graph`). What cannot be understood whole is
 * reported and left out whole: half a license would grant or ban by accident.
 * @param recordedAt when the register learns of them, ISO 8601; what a file says of that is not believed
 */
export function readLicenses(name: string, text: string, recordedAt: string): ReadLicenses {
  return /\.csv$/i.test(name) ? licensesFromCsv(text, recordedAt) : licensesFromOdrl(text, recordedAt);
}

function licensesFromOdrl(text: string, recordedAt: string): ReadLicenses {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { licenses: [], report: [{ row: 1, ok: false, licenseId: null, problems: ['expected JSON'] }] };
  }
  const graph = (value as { '@graph'?: unknown } | null)?.['@graph'];
  const policies = Array.isArray(value) ? value : Array.isArray(graph) ? graph : [value];
  const licenses: LicenseVersion[] = [];
  const report = policies.map((policy, at): RowReport => {
    const read = fromOdrl(policy);
    if (read.ok) licenses.push({ ...read.value, recordedAt });
    const licenseId = read.ok ? read.value.licenseId : null;
    return { row: at + 1, ok: read.ok, licenseId, problems: read.ok ? [] : read.problems };
  });
  return { licenses, report };
}

/** A version again, but for when it was recorded: entering it would change nothing. */
export function sameTerms(a: LicenseVersion, b: LicenseVersion): boolean {
  const terms = (version: LicenseVersion) => JSON.stringify(sorted({ ...version, recordedAt: '' }));
  return terms(a) === terms(b);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
