import { PoisonError } from '../pipeline/failures.ts';

export interface ZipMember {
  name: string;
  method: number;
  /** Compressed bytes. */
  data: Uint8Array;
  /** Stated size after inflating, bytes. */
  size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Members of a zip as its central directory lists them, folders left out. No ZIP64: such a file exceeds our limits. */
export function zipMembers(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (failure) {
    if (failure instanceof PoisonError) throw failure;
    // Only reads past the end land here.
    throw new PoisonError('archive-broken', undefined, { cause: failure });
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipMember[] {
  let end = bytes.length - 22;
  const stop = Math.max(0, end - 65_535);
  while (end >= stop && view.getUint32(end, true) !== END) end--;
  if (end < stop) throw new PoisonError('archive-broken', 'no directory');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: ZipMember[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new PoisonError('archive-broken', 'directory');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (flags & 1) throw new PoisonError('encrypted');
    const local = view.getUint32(at + 42, true);
    if (!name.endsWith('/')) {
      if (view.getUint32(local, true) !== LOCAL) throw new PoisonError('archive-broken', 'member');
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + packed > bytes.length) throw new PoisonError('archive-broken', 'truncated');
      members.push({ name, method, data: bytes.subarray(from, from + packed), size });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}
