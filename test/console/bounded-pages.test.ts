/** What a page reads does not grow with the flags that are stored. `npm run bench -- --only growth` shows it for 100,000. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFlags } from './many-flags.ts';
import { type Cost, measuredConsole, PAGES } from './measured-console.ts';
import { reviewTables } from './review-tables.ts';

/** Enough for every filter to fill a page, its count and the flags it looks through. */
const FEW = 700;
const MANY = 2_000;
/** A search looks through four rounds of flags and their stories. */
const MOST_REQUESTS = 12;

const tables = await reviewTables();
afterAll(tables.stop);
const measured = await measuredConsole(tables);
const few = new Map<string, Cost>();

beforeAll(async () => {
  await writeFlags(tables.client, tables.table, 0, FEW);
  for (const [name, path] of Object.entries(PAGES)) {
    // The first look at a text is told of: three writes and a read more.
    await measured.cost(path);
    few.set(name, await measured.cost(path));
  }
  await writeFlags(tables.client, tables.table, FEW, MANY);
}, 60_000);

describe(`with ${MANY} flags stored`, () => {
  test.each(Object.entries(PAGES))(`%s costs what it costs with ${FEW}`, async (name, path) => {
    const { requests, units } = await measured.cost(path);
    const before = few.get(name) as Cost;
    expect(before.requests).toBeGreaterThan(0);
    expect(requests).toBe(before.requests);
    expect(units).toBeLessThanOrEqual(before.units + 1);
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});
