import { PoisonError } from '../pipeline/failures.ts';
import { LIMITS } from '../pipeline/limits.ts';
import type { Reading } from './item.ts';
import { countMappedCodes } from './pdf-maps.ts';

/** Text of a PDF, page by page; a gap of more than a line and a half between lines is a blank line. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  if (countMappedCodes(bytes, LIMITS.pdfMappedCodes) > LIMITS.pdfMappedCodes)
    throw new PoisonError('broken-markup', 'pdf');
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the buffer over, so it gets its own.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    if (pdf.numPages > LIMITS.pdfPages) throw new PoisonError('too-large', 'pdf');
    const pages: string[] = [];
    let chars = 0;
    for (let no = 1; no <= pdf.numPages; no++) {
      const { items } = await (await pdf.getPage(no)).getTextContent();
      const page = pageText(items as TextRun[]);
      chars += page.length;
      if (chars > LIMITS.textChars) throw new PoisonError('too-large', 'pdf');
      pages.push(page);
    }
    return { kind: 'dump', format: 'pdf', text: pages.join('\n\n'), warnings: [] };
  } catch (failure) {
    if (failure instanceof PoisonError) throw failure;
    if (failure instanceof Error && failure.name === 'PasswordException')
      throw new PoisonError('encrypted', 'pdf', { cause: failure });
    throw new PoisonError('broken-markup', 'pdf', { cause: failure });
  }
}

interface TextRun {
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: number[];
}

function pageText(runs: readonly TextRun[]): string {
  let text = '';
  let last: number | null = null;
  for (const { str = '', hasEOL, height = 0, transform } of runs) {
    const y = transform?.[5] ?? null;
    if (str && last !== null && y !== null && height > 0 && last - y > height * 1.9 && text.endsWith('\n'))
      text += '\n';
    text += str;
    if (hasEOL) text += '\n';
    if (str.trim() && y !== null) last = y;
  }
  return text;
}
