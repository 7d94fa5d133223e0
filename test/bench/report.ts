/** What the bench found, as rows: printed as one table and written as JSON. */
export interface Figure {
  part: string;
  what: string;
  value: number;
  unit: string;
  /** What the project asks of itself. */
  target?: { most: number } | { least: number };
}

const shown = (value: number) =>
  value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toPrecision(3);

export const holds = ({ value, target }: Figure): boolean | null =>
  target ? ('most' in target ? value <= target.most : value >= target.least) : null;

const aim = (target: Figure['target']) => (target ? ('most' in target ? `≤ ${target.most}` : `≥ ${target.least}`) : '');

/** Rows under a heading a part, as wide as the widest. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.part,
    figure.what,
    `${shown(figure.value)} ${figure.unit}`,
    aim(figure.target),
    { true: 'holds', false: 'MISSED', null: '' }[String(holds(figure)) as 'true' | 'false' | 'null'],
  ]);
  const head = ['part', 'what', 'figure', 'target', ''];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
