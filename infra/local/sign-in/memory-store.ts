/** What the provider remembers, in memory: sign-ins end with the process. Contract: oidc-provider's adapter interface. */
interface Entry {
  payload: Record<string, unknown>;
  until: number;
}

export class MemoryStore {
  static #all = new Map<string, Entry>();
  readonly #kind: string;
  constructor(kind: string) {
    this.#kind = kind;
  }
  async upsert(id: string, payload: Record<string, unknown>, seconds: number) {
    const now = Date.now();
    for (const [key, { until }] of MemoryStore.#all) if (until < now) MemoryStore.#all.delete(key);
    MemoryStore.#all.set(this.#key(id), { payload, until: now + seconds * 1000 });
  }
  async find(id: string) {
    const entry = MemoryStore.#all.get(this.#key(id));
    return entry && entry.until > Date.now() ? entry.payload : undefined;
  }
  async findByUid(uid: string) {
    for (const [key, { payload }] of MemoryStore.#all)
      if (key.startsWith(`${this.#kind}:`) && payload.uid === uid) return payload;
    return undefined;
  }
  async findByUserCode() {
    return undefined;
  }
  async consume(id: string) {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id: string) {
    MemoryStore.#all.delete(this.#key(id));
  }
  async revokeByGrantId(grantId: string) {
    for (const [key, { payload }] of MemoryStore.#all) if (payload.grantId === grantId) MemoryStore.#all.delete(key);
  }
  #key(id: string) {
    return `${this.#kind}:${id}`;
  }
}
