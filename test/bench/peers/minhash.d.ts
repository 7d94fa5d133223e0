declare module 'minhash' {
  export class Minhash {
    update(shingle: string): void;
    jaccard(other: Minhash): number;
  }
  export class LshIndex {
    index: Record<string, string[]>;
    constructor(args?: { bandSize?: number });
    insert(key: string, minhash: Minhash): void;
    query(minhash: Minhash): string[];
    getHashbands(minhash: Minhash): string[];
  }
}
