/**
 * Objects by key: originals, decoded texts, stage outputs, receipts. Keys of everything the pipeline writes come from
 * content, so a second put writes the same bytes.
 */
export interface Objects {
  /** The whole object, or null when there is none. Refuses (PoisonError too-large) above `maxBytes` without reading on. */
  get(key: string, maxBytes: number): Promise<Uint8Array | null>;
  /** Bytes `from` (inclusive) to `to` (exclusive), or null when there is no such object. */
  getRange(key: string, from: number, to: number): Promise<Uint8Array | null>;
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
}
