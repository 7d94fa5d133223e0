/** The audit ports over what the memory console keeps. */
import type { ChainEnd } from '../../shared/audit/daily-head.ts';
import type { AuditStore, HeadStore } from '../../shared/ports/audit-store.ts';
import { withLatest } from '../../shared/review/flag-event.ts';
import type { MemoryReview } from '../console/memory-review.ts';

export class MemoryAudit implements AuditStore {
  readonly review: MemoryReview;
  mark: { day: string; hash: string } | null = null;
  constructor(review: MemoryReview) {
    this.review = review;
  }
  async days() {
    return [...this.review.chainDays.keys()].sort();
  }
  async subjects(day: string) {
    return [...(this.review.chainDays.get(day) ?? [])].sort();
  }
  async chain(subject: string) {
    const latest = (await this.review.flag(subject))?.event ?? (await this.review.dropEvent(subject)) ?? undefined;
    return withLatest(await this.review.events(subject, Number.MAX_SAFE_INTEGER), latest);
  }
  async sealed() {
    return this.mark;
  }
  async putSealed(day: string, hash: string) {
    this.mark = { day, hash };
  }
}

export class MemoryHeads implements HeadStore {
  readonly texts = new Map<string, string>();
  async head(day: string) {
    return this.texts.get(day) ?? null;
  }
  async ends(day: string, root: string) {
    const text = this.texts.get(`${day}/${root}`);
    return text === undefined ? null : (JSON.parse(text) as ChainEnd[]);
  }
  async putEnds(day: string, root: string, ends: readonly ChainEnd[]) {
    const key = `${day}/${root}`;
    this.texts.set(key, this.texts.get(key) ?? JSON.stringify(ends));
  }
  async putHead(day: string, head: string) {
    this.texts.set(day, this.texts.get(day) ?? head);
    return this.texts.get(day) as string;
  }
}
