import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { messageSchemas } from '../../infra/message-schemas.ts';

const EVENTS = new URL('../../events/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, EVENTS), 'utf8');
const files = readdirSync(new URL('schemas/', EVENTS));
// Their being instants is checked at the door; here a schema must only be sound.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { 'date-time': true } });

describe('the JSON Schemas of the messages', () => {
  it('are those that the stages parse with (else: npm run schemas)', () => {
    expect(Object.fromEntries(files.map((name) => [name, read(`schemas/${name}`)]))).toEqual(
      Object.fromEntries(messageSchemas()),
    );
  });

  it.each(files)('%s takes the good message and refuses the bad one', (name) => {
    const valid = ajv.compile(JSON.parse(read(`schemas/${name}`)));
    const sample = (kind: string) => JSON.parse(read(`messages/${name.replace('.json', `.${kind}.json`)}`));
    expect(valid(sample('bad'))).toBe(false);
    expect(valid(sample('good')), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each(files.filter((name) => name !== 'drops.json'))('%s takes no field that it does not name', (name) => {
    const valid = ajv.compile(JSON.parse(read(`schemas/${name}`)));
    const good = JSON.parse(read(`messages/${name.replace('.json', '.good.json')}`));
    expect(valid({ ...good, headline: 'Ankara' })).toBe(false);
    expect(valid({ ...good, v: 2 })).toBe(false);
  });
});
