/** Finds out about holders by id. Null: not in the directory. */
export interface HolderLookup {
  name(id: string): string | null;
  country?(id: string): string | null;
  /** The listed holder of a name that no directory knew when the text was read. */
  idOf?(name: string): string | null;
}

/** A name for comparison only: compatibility forms, marks and case folded, everything but letters and digits dropped. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('ı', 'i');
}

/** What tells holders apart: the id where listed, else the name as folded; null when nobody is named. */
export function holderKeyOf({ holderId, holderName }: { holderId: string | null; holderName: string | null }) {
  if (holderId !== null) return holderId;
  const name = holderName === null ? '' : folded(holderName);
  return name === '' ? null : `name:${name}`;
}
