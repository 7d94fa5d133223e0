import { PoisonError } from '../pipeline/failures.ts';
import { LIMITS } from '../pipeline/limits.ts';

/** Counts what all archives of one drop inflate to, however deep they nest. */
export class InflateBudget {
  private inflated = 0;
  private members = 0;
  private readonly compressed: number;
  /** @param compressed bytes of the drop as delivered */
  constructor(compressed: number) {
    this.compressed = compressed;
  }
  takeBytes(count: number): void {
    this.inflated += count;
    if (this.inflated > LIMITS.inflatedBytes) throw new PoisonError('archive-bomb', 'size');
    if (this.inflated > this.compressed * LIMITS.inflateRatio) throw new PoisonError('archive-bomb', 'ratio');
  }
  takeMembers(count: number): void {
    this.members += count;
    if (this.members > LIMITS.archiveMembers) throw new PoisonError('archive-bomb', 'members');
  }
}
