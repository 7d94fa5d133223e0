import { describe, expect, test } from 'vitest';
import { isWorldwide, itemIdsOf } from '../../shared/verdict/item-ids-of.ts';

describe('names no item', () => {
  test.each(['', '17', '2031-03-01', '20310301', 'story', 'x'.repeat(301)])('%j', (id) => {
    expect(itemIdsOf({ id })).toEqual([]);
  });
});

test.each([
  ['tag:kestrel.example,2031:newsml_A1', 'tag:kestrel.example,2031:newsml_A1'],
  ['https://kestrel.example/a/1', 'https://kestrel.example/a/1'],
  [' KSTL8842AB ', 'KSTL8842AB'],
  ['urn:newsml:kestrel.example:20310301:A1:2', 'urn:newsml:kestrel.example:20310301:A1'],
  ['urn:newsml:kestrel.example:20310301:A1:13U', 'urn:newsml:kestrel.example:20310301:A1'],
])('%s names an item, in every revision', (id, item) => expect(itemIdsOf({ id })).toEqual([item]));

test.each([
  ['tag:kestrel.example,2031:a', true],
  ['https://kestrel.example/a', true],
  ['0f8fad5b-d9cb-469f-a165-70867728950e', true],
  ['KSTL8842AB', false],
  ['item-0000001', false],
])('%s is one in the world: %s', (id, is) => expect(isWorldwide(id)).toBe(is));

test('each name of an item counts, once', () => {
  expect(itemIdsOf({ id: 'urn:x:1', otherIds: ['urn:x:1', '7', 'KSTL8842AB'] })).toEqual(['urn:x:1', 'KSTL8842AB']);
});
