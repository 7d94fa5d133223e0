import * as v from 'valibot';
import { readCsv } from './csv-rows.ts';
import type { LicenseVersion } from './license.ts';
import { checkLicense, InstantSchema } from './license-schema.ts';

/** A grant's own columns; in all others the rows of one version must agree. */
const GRANT_COLUMNS = [
  'use',
  'max_words',
  'max_share',
  'channels',
  'places',
  'territories',
  'languages',
  'delay_minutes',
  'window_days',
  'cap',
  'cap_period',
  'credit',
] as const;

/**
 * Columns of the import, one grant a row: rows of one `license` and `version` form one version and must agree in all but
 * the grant. Lists are separated by `|`; an empty cell leaves the facet out.
 */
const CSV_COLUMNS = [
  'license',
  'version',
  'partner',
  'holder',
  'status',
  'from',
  'to',
  ...GRANT_COLUMNS,
  'work_languages',
  'genres',
  'subjects',
  'work_ids',
  'duties',
  'note',
] as const;
type Column = (typeof CSV_COLUMNS)[number];
const REQUIRED: Column[] = ['license', 'partner', 'holder', 'from', 'use'];
const OF_GRANT: ReadonlySet<Column> = new Set(GRANT_COLUMNS);

/** `row` counts lines of the table from 1, the header being row 1, as spreadsheets show it. */
export interface RowReport {
  row: number;
  ok: boolean;
  licenseId: string | null;
  problems: string[];
}

/** Reads what can be read: a bad row spoils its own license version only, since half a version would grant or ban by accident. */
export function licensesFromCsv(csv: string, recordedAt: string): { licenses: LicenseVersion[]; report: RowReport[] } {
  v.parse(InstantSchema, recordedAt);
  const [header, ...rows] = readCsv(csv);
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !CSV_COLUMNS.some((column) => column === name));
  const missing = REQUIRED.filter((column) => !names.includes(column));
  const doubled = names.filter((name, at) => names.indexOf(name) !== at);
  const problems = [
    ...missing.map((name) => `column ${name} is missing`),
    ...unknown.map((name) => `column "${name.slice(0, 40)}" is not known`),
    ...doubled.map((name) => `column ${name} stands twice`),
  ];
  if (problems.length) return { licenses: [], report: [{ row: 1, ok: false, licenseId: null, problems }] };

  const groups = new Map<string, { row: number; cells: Cells; problems: string[] }[]>();
  for (const { cells: raw, row, broken } of rows) {
    const cells: Cells = Object.fromEntries(names.map((name, at) => [name, raw[at]?.trim() ?? '']));
    const odd = raw.length > names.length ? ['the row has more cells than the header'] : [];
    const key = JSON.stringify([cells.license, cells.version || '1']);
    groups.set(key, [...(groups.get(key) ?? []), { row, cells, problems: broken ? [...odd, broken] : odd }]);
  }
  const licenses: LicenseVersion[] = [];
  const report: RowReport[] = [];
  for (const group of groups.values()) {
    const first = group[0] as (typeof group)[number];
    for (const one of group.slice(1)) {
      const differs = CSV_COLUMNS.filter((name) => !OF_GRANT.has(name) && one.cells[name] !== first.cells[name]);
      one.problems.push(...differs.map((name) => `${name} differs from row ${first.row}`));
    }
    const made = checkLicense(
      versionOf(
        group.map(({ cells }) => cells),
        recordedAt,
      ),
    );
    if (!made.ok) for (const problem of made.problems) (group[grantOf(problem)] ?? first).problems.push(problem);
    const ok = group.every((one) => one.problems.length === 0);
    if (ok && made.ok) licenses.push(made.value);
    for (const { row, cells, problems: found } of group) {
      const spoiled = ok || found.length ? found : ['another row of this license has a problem'];
      report.push({ row, ok, licenseId: cells.license || null, problems: spoiled });
    }
  }
  return { licenses, report: report.sort((a, b) => a.row - b.row) };
}

type Cells = Partial<Record<Column, string>>;

/** The grant a problem is about: `grants.2.territories.0: …` is the third row's. */
const grantOf = (problem: string) => (problem.startsWith('grants.') ? Number.parseInt(problem.slice(7), 10) : 0);

const list = (cell: string | undefined) => {
  const values = (cell ?? '').split('|').map((value) => value.trim());
  return cell ? values.filter((value) => value !== '') : undefined;
};
/** What is no number stays text, so that the schema names it. */
const number = (cell: string | undefined) => (cell ? (Number.isNaN(Number(cell)) ? cell : Number(cell)) : undefined);

function versionOf(rows: Cells[], recordedAt: string): unknown {
  const first = rows[0] ?? {};
  return {
    licenseId: first.license,
    version: number(first.version) ?? 1,
    partnerId: first.partner,
    holderId: first.holder,
    status: first.status || 'active',
    valid: { from: first.from, to: first.to || null },
    recordedAt,
    works: given({
      languages: list(first.work_languages),
      genres: list(first.genres),
      subjects: list(first.subjects),
      workIds: list(first.work_ids),
    }),
    grants: rows.map((row) =>
      given({
        use: row.use,
        excerpt:
          row.max_words || row.max_share
            ? given({ maxWords: number(row.max_words), maxShare: number(row.max_share) })
            : undefined,
        channels: list(row.channels),
        places: list(row.places),
        territories: list(row.territories),
        languages: list(row.languages),
        delayMinutes: number(row.delay_minutes),
        windowDays: number(row.window_days),
        cap: row.cap || row.cap_period ? { count: number(row.cap), period: row.cap_period } : undefined,
        credit: row.credit || undefined,
      }),
    ),
    prohibitions: [],
    obligations: (list(first.duties) ?? []).map((duty) => ({ duty })),
    evidence: null,
    ...given({ note: first.note || undefined }),
  };
}

const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
