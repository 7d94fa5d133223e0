/**
 * Merkle tree over hashes, as RFC 6962 (Certificate Transparency) section 2.1 builds it: leaves and nodes are hashed
 * under different prefixes, so that a node can never be shown as a leaf. All hashes are hex SHA-256.
 */
import { createHash } from 'node:crypto';

const hash = (prefix: number, ...parts: Uint8Array[]): string => {
  const sum = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
};
const bytes = (hex: string) => Buffer.from(hex, 'hex');

/** @param data what the leaf stands for, as text */
export const leafHash = (data: string): string => hash(0, Buffer.from(data, 'utf8'));
const nodeHash = (left: string, right: string): string => hash(1, bytes(left), bytes(right));

/** Of no leaves: the hash of nothing. */
export function rootOf(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  let level = leaves;
  while (level.length > 1) level = parents(level);
  return level[0] ?? '';
}

/** A last node without a neighbour moves up as it is, which gives the same tree as the recursive definition. */
function parents(level: readonly string[]): string[] {
  const above: string[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left = '', right] = [level[at], level[at + 1]];
    above.push(right === undefined ? left : nodeHash(left, right));
  }
  return above;
}

/** One neighbour on the way from a leaf to the root. */
export interface ProofStep {
  side: 'left' | 'right';
  hash: string;
}

export function proofOf(leaves: readonly string[], index: number): ProofStep[] {
  const steps: ProofStep[] = [];
  let level = leaves;
  for (let at = index; level.length > 1; at = at >> 1) {
    const neighbour = level[at ^ 1];
    if (neighbour !== undefined) steps.push({ side: at % 2 ? 'left' : 'right', hash: neighbour });
    level = parents(level);
  }
  return steps;
}

/** The root that a leaf and its proof lead to. */
export const rootByProof = (leaf: string, proof: readonly ProofStep[]): string =>
  proof.reduce(
    (below, { side, hash: next }) => (side === 'left' ? nodeHash(next, below) : nodeHash(below, next)),
    leaf,
  );
