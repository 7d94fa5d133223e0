import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { QUEUE_MESSAGES } from '../../shared/pipeline/messages.ts';

/** A field may be read when its values cannot hold prose: ids, keys, hashes, words of a closed list, counts. */
const FIELDS = [
  'v',
  'kind',
  'dropId',
  'partner',
  'batch',
  'no',
  'size',
  'key',
  'sha256',
  'stories',
  'i',
  'id',
  'again',
];
const PROSE = ['A court decided on Monday.', 'Mahkeme pazartesi karar verdi', 'قررت المحكمة يوم الاثنين', 'two words'];

type Schema = v.GenericSchema & { entries?: Record<string, Schema>; item?: Schema; wrapped?: Schema };

/** All fields below a schema as `[name, schema]`; an item of a list has the name of the list. */
function fieldsOf(schema: Schema, name: string): [string, Schema][] {
  if (schema.wrapped) return fieldsOf(schema.wrapped, name);
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(
      ([key, field]) => [[key, field.wrapped ?? field], ...fieldsOf(field, key)] as [string, Schema][],
    );
  return schema.item ? [[name, schema.item], ...fieldsOf(schema.item, name)] : [];
}

const LEAVES = ['string', 'number', 'literal', 'picklist'];
const CONTAINERS = ['strict_object', 'array'];

describe.each(Object.entries(QUEUE_MESSAGES))('a message on %s', (queue, schema) => {
  const fields = fieldsOf(schema as Schema, queue);

  it('has known fields only', () => {
    expect(fields.length).toBeGreaterThanOrEqual(4);
    expect(fields.map(([name]) => name).filter((name) => !FIELDS.includes(name))).toEqual([]);
    expect(
      [schema, ...fields.map(([, field]) => field)]
        .map(({ type }) => type)
        .filter((type) => ![...LEAVES, ...CONTAINERS].includes(type)),
    ).toEqual([]);
  });

  it('refuses prose in each of them', () => {
    const leaves = fields.filter(([, field]) => LEAVES.includes(field.type));
    const open = leaves.filter(([, field]) => PROSE.some((prose) => v.is(field, prose))).map(([name]) => name);
    expect(open).toEqual([]);
  });
});

it('would see a field for text', () => {
  const fields = fieldsOf(v.strictObject({ v: v.literal(1), headline: v.string() }) as unknown as Schema, 'x');
  expect(fields.filter(([name]) => !FIELDS.includes(name)).map(([name]) => name)).toEqual(['headline']);
  expect(v.is(v.string(), PROSE[0])).toBe(true);
});
