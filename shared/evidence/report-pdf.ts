import PDFDocument from 'pdfkit';
import { partsOf } from '../review/filled.ts';
import { showHidden } from '../review/hidden-characters.ts';
import { type Direction, type Line, linesOf, type Pen, type Styled } from './bidi-lines.ts';
import type { Block, Report } from './pack-report.ts';
import { type Cell, cellText } from './report-cell.ts';

export interface PackFonts {
  /** TrueType: Latin with all its marks, Cyrillic, Greek. */
  latin: Uint8Array;
  /** TrueType: Arabic script. */
  arabic: Uint8Array;
}

const MARGIN = 48;
const SIZE = 10;
const LEADING = 1.55;
/** Characters of one text that are drawn; the whole of it is in the pack as a file of its own. */
const TEXT_CHARS = 20_000;

type Style = 'plain' | 'copy' | 'notice' | 'code';
const BACKGROUND: Partial<Record<Style, string>> = { copy: '#ffe08a', notice: '#bfe3ff', code: '#dddddd' };

/** Same report and fonts, same bytes: dates come from the report, nothing is compressed. */
export function reportPdf(report: Report, fonts: PackFonts): Promise<Uint8Array> {
  const created = new Date(report.asOf);
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, compress: false, bufferPages: true, lang: report.lang, displayTitle: true },
    // No standard font: every letter is in the file.
    font: null as unknown as string,
    info: {
      Title: `${report.title} ${report.flagId}`,
      Producer: 'rightsdesk',
      Creator: 'rightsdesk',
      CreationDate: created,
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const page = new Page(doc, fonts, report.dir);
  page.write([{ text: report.title, style: 'plain' }], 20, report.dir);
  for (const line of report.lead) page.write(sentence(line), SIZE, report.dir);
  for (const { heading, blocks } of report.sections) {
    page.space(14);
    page.keep(70);
    page.write([{ text: heading, style: 'plain' }], 14, report.dir);
    for (const block of blocks) drawBlock(page, block, report);
  }
  page.numberPages(report.flagId);
  doc.end();
  return done;
}

function drawBlock(page: Page, block: Block, report: Report) {
  page.space(4);
  switch (block.as) {
    case 'line':
      return page.write(sentence(block.text), SIZE, report.dir);
    case 'facts':
      return page.rows(block.rows, [{ share: 0.24 }, { share: 0.76 }]);
    case 'table': {
      const all = block.columns.reduce((sum, { wide }) => sum + (wide ? 3 : 1), 0);
      return page.rows(
        [block.columns.map(({ head }) => head), ...block.rows],
        block.columns.map(({ wide }) => ({ share: (wide ? 3 : 1) / all, own: wide })),
      );
    }
    case 'text':
      return drawText(page, block, report);
  }
}

function drawText(page: Page, { pieces }: Extract<Block, { as: 'text' }>, { rest, dir }: Report) {
  let left = TEXT_CHARS;
  let paragraph: Styled<Style>[] = [];
  for (const { text, copy, notice, first } of pieces) {
    const style: Style = copy !== null ? 'copy' : notice ? 'notice' : 'plain';
    if (first && copy !== null) paragraph.push({ text: `[${copy}] `, style: 'copy' });
    const parts = text.slice(0, left).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    for (const [at, part] of parts.entries()) {
      if (at > 0) page.write(paragraph, SIZE);
      if (at > 0) paragraph = [];
      paragraph.push(...visible(part, style));
    }
    left -= text.length;
    if (left <= 0) break;
  }
  page.write(paragraph, SIZE);
  if (left <= 0) page.write([{ text: rest, style: 'notice' }], SIZE, dir);
}

const visible = (text: string, style: Style): Styled<Style>[] =>
  showHidden(text.replaceAll('\t', ' ')).map((part) =>
    typeof part === 'string' ? { text: part, style } : { text: `[${part.code}]`, style: 'code' },
  );

/** A sentence of ours, with the isolating marks around what is not ours. */
const sentence = (text: string): Styled<Style>[] =>
  partsOf(text).flatMap((part, at) =>
    at % 2 === 0
      ? visible(part, 'plain')
      : [
          { text: '\u2068', style: 'plain' as const },
          ...visible(part, 'plain'),
          { text: '\u2069', style: 'plain' as const },
        ],
  );

interface DrawnColumn {
  /** Of the width of the page. */
  share: number;
  /** Each cell begins on the side of its own language, else on that of the page. */
  own?: boolean | undefined;
}

/** A place on paper that moves down as things are written. */
class Page {
  readonly #doc: PDFKit.PDFDocument;
  readonly #has: Record<string, (codePoint: number) => boolean> = {};
  readonly #dir: 'ltr' | 'rtl';
  #y = MARGIN;

  /** @param dir in which the columns of tables follow one another */
  constructor(doc: PDFKit.PDFDocument, { latin, arabic }: PackFonts, dir: 'ltr' | 'rtl') {
    this.#doc = doc;
    this.#dir = dir;
    for (const [name, bytes] of Object.entries({ latin, arabic })) {
      doc.registerFont(name, Buffer.from(bytes));
      doc.font(name);
      const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
      this.#has[name] = (codePoint) => font.hasGlyphForCodePoint(codePoint);
    }
  }

  get #wide(): number {
    return this.#doc.page.width - 2 * MARGIN;
  }

  #pen(size: number): Pen {
    const doc = this.#doc;
    return {
      fontOf: (char, rtl) => {
        const [first, second] = rtl ? ['arabic', 'latin'] : ['latin', 'arabic'];
        const code = char.codePointAt(0) ?? 32;
        return this.#has[first ?? '']?.(code) || !this.#has[second ?? '']?.(code)
          ? (first ?? 'latin')
          : (second ?? 'latin');
      },
      widthOf: (text, font) => doc.font(font).fontSize(size).widthOfString(text, { features: [] }),
    };
  }

  /** What follows shall not stand alone at the foot: a heading without its first lines. */
  keep(points: number) {
    this.#room(points);
  }

  space(points: number) {
    this.#y += points;
  }

  /** @param dir of the paragraph; by its first strong letter when it is somebody else's */
  write(pieces: readonly Styled<Style>[], size: number, dir: Direction = 'auto') {
    for (const line of linesOf(pieces, this.#wide, this.#pen(size), dir)) {
      this.#room(size * LEADING);
      this.#line(line, MARGIN, this.#wide, size);
      this.#y += size * LEADING;
    }
  }

  /** Rows of cells, each as high as its highest cell; a row that is higher than the page is cut at its foot and goes on. */
  rows(rows: readonly (readonly Cell[])[], columns: readonly DrawnColumn[]) {
    const [size, gap] = [SIZE - 1, 6];
    for (const row of rows) {
      const cells = row.map((cell, at) => {
        const { text, ours } = cellText(cell);
        const parts = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
        return parts.flatMap((part) =>
          linesOf(
            ours ? sentence(part) : visible(part, 'plain'),
            (columns[at]?.share ?? 1) * this.#wide - gap,
            this.#pen(size),
          ),
        );
      });
      const high = Math.max(...cells.map((lines) => lines.length));
      for (let at = 0; at < high; at++) {
        this.#room(size * LEADING);
        let begins = 0;
        for (const [column, lines] of cells.entries()) {
          const width = (columns[column]?.share ?? 1) * this.#wide;
          const x = this.#dir === 'ltr' ? MARGIN + begins : MARGIN + this.#wide - begins - width + gap;
          const line = lines[at];
          const rtl = columns[column]?.own ? line?.rtl : this.#dir === 'rtl';
          if (line) this.#line({ ...line, rtl: rtl ?? false }, x, width - gap, size);
          begins += width;
        }
        this.#y += size * LEADING;
      }
      this.#doc
        .moveTo(MARGIN, this.#y)
        .lineTo(MARGIN + this.#wide, this.#y)
        .lineWidth(0.3)
        .strokeColor('#999999')
        .stroke();
      this.#y += 2;
    }
  }

  numberPages(flagId: string) {
    const { count } = this.#doc.bufferedPageRange();
    for (let at = 0; at < count; at++) {
      this.#doc.switchToPage(at);
      const [line] = linesOf<Style>(
        [{ text: `${flagId} · ${at + 1} / ${count}`, style: 'plain' }],
        this.#wide,
        this.#pen(7),
      );
      this.#y = this.#doc.page.height - 0.6 * MARGIN;
      if (line) this.#line(line, MARGIN, this.#wide, 7);
    }
  }

  #room(points: number) {
    if (this.#y + points <= this.#doc.page.height - MARGIN) return;
    this.#doc.addPage();
    this.#y = MARGIN;
  }

  #line({ runs, width, rtl }: Line<Style>, from: number, wide: number, size: number) {
    const doc = this.#doc;
    let x = rtl ? from + wide - width : from;
    for (const run of runs) {
      if (!run.text) continue;
      const background = BACKGROUND[run.style];
      if (background) doc.rect(x, this.#y - 1, run.width, size * LEADING - 2).fill(background);
      doc.fillColor('#000000').font(run.font).fontSize(size);
      doc.text(run.text, x, this.#y + size * 1.05, { lineBreak: false, features: [], baseline: 'alphabetic' });
      x += run.width;
    }
  }
}
