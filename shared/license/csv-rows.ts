export interface CsvRow {
  /** Place of the row, from 1; blank rows are counted and left out. */
  row: number;
  cells: string[];
  /** Why the row cannot be trusted, if so. */
  broken: string | null;
}

/**
 * The rows of a table as RFC 4180 writes it, in one pass. A byte-order mark is dropped. The separator is the comma, or the
 * semicolon or tab where the first line has no comma: spreadsheets of many countries write those.
 */
export function readCsv(csv: string): CsvRow[] {
  const text = csv.startsWith('\uFEFF') ? csv.slice(1) : csv;
  const [line = ''] = text.split(/[\r\n]/, 1);
  const separator = line.includes(',') ? ',' : line.includes('\t') ? '\t' : ';';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let row = 1;
  const endRow = (broken: string | null) => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== '')) rows.push({ row, cells, broken });
    row++;
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at++;
      endRow(null);
    } else cell += char;
  }
  if (cell !== '' || cells.length) endRow(quoted ? 'a quotation mark is never closed' : null);
  return rows;
}
