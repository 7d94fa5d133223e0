import { existsSync, readFileSync } from 'node:fs';
import type { PackFonts } from '../../shared/evidence/report-pdf.ts';
import files from './font-files.json' with { type: 'json' };

/** From beside the bundle, or from the packages where nothing is bundled. */
function font(name: keyof PackFonts): Uint8Array {
  const beside = new URL(`./fonts/${name}.ttf`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : new URL(import.meta.resolve(files[name])));
}

let read: PackFonts | null = null;
export function packFonts(): PackFonts {
  read ??= { latin: font('latin'), arabic: font('arabic') };
  return read;
}
