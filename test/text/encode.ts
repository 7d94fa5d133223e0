/** Encodes text for tests by turning the platform's decoder round; characters the encoding lacks become `?`. */
const tables = new Map<string, Map<string, number[]>>();

function tableOf(name: string): Map<string, number[]> {
  const known = tables.get(name);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(name);
  const wide = /^(?:gb|big5|shift|euc)/.test(name);
  for (let high = wide ? 0x81 : 256; high < 256; high++)
    for (let low = 0x40; low < 256; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [high, low]);
    }
  for (let byte = 255; byte >= 0; byte--) {
    const char = decoder.decode(Uint8Array.of(byte));
    if (char.length === 1 && char !== '\ufffd') table.set(char, [byte]);
  }
  tables.set(name, table);
  return table;
}

export const SINGLE_BYTE = (name: string): ReadonlyMap<string, number[]> => tableOf(name);

export function encode(text: string, name: string): Uint8Array {
  if (name.startsWith('utf-16')) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), name === 'utf-16le');
    return bytes;
  }
  const table = tableOf(name);
  const out: number[] = [];
  for (const char of text) out.push(...(table.get(char) ?? [63]));
  return Uint8Array.from(out);
}
