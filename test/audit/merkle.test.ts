import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leafHash, proofOf, rootByProof, rootOf } from '../../shared/audit/merkle.ts';

const leaves = (count: number) => Array.from({ length: count }, (_, no) => leafHash(`leaf ${no}`));
const node = (left: string, right: string) =>
  createHash('sha256')
    .update(Buffer.from(`01${left}${right}`, 'hex'))
    .digest('hex');

/** RFC 6962, section 2.1, as it is written: split at the largest power of two below the number of leaves. */
function byDefinition(of: string[]): string {
  if (of.length === 1) return of[0] ?? '';
  let half = 1;
  while (half * 2 < of.length) half *= 2;
  return node(byDefinition(of.slice(0, half)), byDefinition(of.slice(half)));
}

it('a proof of another leaf, another place or a node in the place of a leaf leads elsewhere', () => {
  const all = leaves(5);
  const root = rootOf(all);
  for (const [at, leaf] of all.entries()) {
    for (const [other] of all.entries()) {
      if (other !== at) expect(rootByProof(leaf, proofOf(all, other))).not.toBe(root);
    }
  }
  expect(leafHash('')).not.toBe(createHash('sha256').digest('hex'));
  expect(rootOf([...all, all[4] ?? ''])).not.toBe(root);
});

it('has the root of the standard, of none and of many, and each leaf leads to it', () => {
  expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), (count) => {
      const all = leaves(count);
      expect(rootOf(all)).toBe(byDefinition(all));
      for (const [at, leaf] of all.entries()) expect(rootByProof(leaf, proofOf(all, at))).toBe(rootOf(all));
    }),
  );
});
