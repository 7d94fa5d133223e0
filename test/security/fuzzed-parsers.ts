/**
 * Runs in a worker under a memory limit: what is offered to each parser is answered or refused in its own way, never by
 * another exception. Files that partners drop are fuzzed in test/formats.
 */
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import * as v from 'valibot';
import { licensesFromCsv } from '../../shared/license/license-csv.ts';
import { fromOdrl, toOdrl } from '../../shared/license/license-odrl.ts';
import { checkHolder, checkLicense, checkPartner } from '../../shared/license/license-schema.ts';
import { QUEUE_MESSAGES } from '../../shared/pipeline/messages.ts';
import { keyOfEvent, placeOf } from '../../shared/pipeline/place.ts';
import { uploadsOf } from '../../shared/pipeline/upload-event.ts';
import { license } from '../license/license-factory.ts';

const RUNS = { numRuns: 400, seed: 20261126 };
const json = fc.jsonValue({ maxDepth: 6 });
const keyed = (keys: string[], value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 });
/** Objects that have the right fields and anything in them. */
const shaped = (sample: object): fc.Arbitrary<unknown> => {
  const entries = Object.entries(sample);
  return fc
    .tuple(...entries.map(([, value]) => fc.oneof(fc.constant(value), json)))
    .map((values) => Object.fromEntries(entries.map(([name], at) => [name, values[at]])));
};

const PARSERS: Record<string, () => void> = {
  'upload events': () => {
    const event = fc.oneof(
      json,
      fc.array(json).map((Records) => ({ Records })),
      fc.string().map((key) => ({
        Records: [{ eventTime: '2026-11-26T00:00:00Z', s3: { object: { key } } }],
      })),
    );
    fc.assert(
      fc.property(event, (value) => refusedBy(() => uploadsOf(value), v.ValiError, URIError)),
      RUNS,
    );
  },
  'object keys': () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (key) => void placeOf(key).place),
      RUNS,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => keyOfEvent(encodeURIComponent(name)) === name),
      RUNS,
    );
  },
  messages: () => {
    const fields = ['v', 'kind', 'dropId', 'partner', 'batch', 'stories', 'again', '__proto__'];
    for (const schema of Object.values(QUEUE_MESSAGES))
      fc.assert(
        fc.property(fc.oneof(json, keyed(fields, json)), (value) => void v.safeParse(schema, value)),
        RUNS,
      );
  },
  'license records': () => {
    for (const check of [checkLicense, checkHolder, checkPartner])
      fc.assert(
        fc.property(fc.oneof(json, shaped(license())), (value) => typeof check(value).ok === 'boolean'),
        RUNS,
      );
  },
  'license tables': () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', '"\n', ',', ';', '\t', '=1+1', '\uFEFF', '2026-01-01'),
    );
    const csv = fc.array(fc.array(cell).map((cells) => cells.join(','))).map((rows) => rows.join('\r\n'));
    fc.assert(
      fc.property(csv, (text) => licensesFromCsv(text, '2026-11-26T00:00:00.000Z').licenses.length >= 0),
      RUNS,
    );
    const large = 'x,"'.repeat(300_000);
    licensesFromCsv(large, '2026-11-26T00:00:00.000Z');
  },
  'license policies': () => {
    const odrl = shaped(toOdrl(license()) as object);
    fc.assert(
      fc.property(fc.oneof(json, odrl), (value) => typeof fromOdrl(value).ok === 'boolean'),
      RUNS,
    );
    let deep: unknown = 'end';
    for (let depth = 0; depth < 5000; depth++) deep = { constraint: [deep], permission: deep };
    fromOdrl({ permission: deep });
  },
};

function refusedBy(work: () => unknown, ...kinds: (abstract new (...given: never[]) => Error)[]) {
  try {
    work();
  } catch (failure) {
    if (!kinds.some((kind) => failure instanceof kind)) throw failure;
  }
}

for (const [name, fuzz] of Object.entries(PARSERS)) {
  try {
    fuzz();
    parentPort?.postMessage({ name, failure: null });
  } catch (failure) {
    parentPort?.postMessage({ name, failure: String(failure) });
  }
}
