import type { Figure } from '../report.ts';

/** What a tool found against what is true, and how fast. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  seconds: number;
  /** How many things were looked at. */
  of: number;
}

export const noScore = (): Score => ({ right: 0, wrong: 0, missed: 0, seconds: 0, of: 0 });

export function figuresOf(part: string, tool: string, { right, wrong, missed, seconds, of }: Score): Figure[] {
  const share = (of: number) => (of ? right / of : 1);
  return [
    { part, what: `${tool}: precision`, value: share(right + wrong), unit: '' },
    { part, what: `${tool}: recall`, value: share(right + missed), unit: '' },
    { part, what: `${tool}: speed`, value: of / seconds, unit: 'a second' },
  ];
}

export async function timed<T>(score: Score, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const answer = await work();
  score.seconds += (performance.now() - from) / 1000;
  return answer;
}
