import { brotliDecompressSync } from 'node:zlib';

/**
 * Stands in the bundle for `brotli/decompress.js`, which fontkit would ask for web fonts: the same by what Node brings along,
 * instead of half a megabyte of script.
 */
// biome-ignore lint/style/noDefaultExport: the package that it stands for has one.
export default (bytes: Uint8Array): Uint8Array => brotliDecompressSync(bytes);
