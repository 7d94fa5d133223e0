import { boundariesOf, placeOfBoundary } from '../../shared/license/register-change.ts';
import type { PendingChange, RegisterChanges } from '../../shared/ports/register-changes.ts';
import type { MemoryRegisters } from './memory-ports.ts';

/** The register's changes and its clock over the registers of a test. */
export class MemoryChanges implements RegisterChanges {
  readonly items = new Map<string, PendingChange>();
  readonly registers: MemoryRegisters;
  upTo: string | null = null;
  constructor(registers: MemoryRegisters) {
    this.registers = registers;
  }
  async clock() {
    return { revision: this.registers.current, seenTo: this.upTo };
  }
  async put(change: Omit<PendingChange, 'cursor'>) {
    this.items.set(change.id, { ...change, cursor: null });
  }
  async pending(limit: number) {
    return [...this.items.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
  async moveOn(id: string, cursor: string) {
    const item = this.items.get(id);
    if (item) this.items.set(id, { ...item, cursor });
  }
  async done(id: string) {
    this.items.delete(id);
  }
  async boundaries(from: string, to: string, limit: number) {
    const seen = `${from}${from.includes('#') ? '!' : '~'}`;
    return this.registers.rest.licenses
      .flatMap(boundariesOf)
      .filter((boundary) => placeOfBoundary(boundary) > seen && boundary.at <= to)
      .sort((a, b) => (placeOfBoundary(a) < placeOfBoundary(b) ? -1 : 1))
      .slice(0, limit);
  }
  async tick(asOf: string) {
    if ((this.registers.rest.asOf ?? '') >= asOf) return;
    this.registers.rest.asOf = asOf;
    this.registers.current = (this.registers.current ?? 0) + 1;
  }
  async noteSeenTo(to: string) {
    this.upTo = to;
  }
}
