import { partsOf } from '../review/filled.ts';
import { showHidden } from '../review/hidden-characters.ts';
import type { Piece } from '../review/mark-text.ts';
import type { Block, Report } from './pack-report.ts';
import type { Cell } from './report-cell.ts';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,'Noto Sans','Noto Naskh Arabic',sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2{line-height:1.2}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word}.wide{overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0;overflow-wrap:anywhere}.text{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #999;padding:.5rem 1rem}
mark{background:#ffe08a;color:#000}mark.notice{background:#bfe3ff}mark sup{font-size:.7em}.code{font-family:monospace;border:1px dotted;font-size:.8em}
@media print{body{max-width:none;margin:0}section{break-inside:auto}h2{break-after:avoid}tr{break-inside:avoid}}@page{margin:18mm}`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Text of anybody: escaped, what is hidden in it named, isolated from the direction of what stands around it. */
const shown = (text: string) =>
  showHidden(text)
    .map((part) => (typeof part === 'string' ? escaped(part) : `<span class="code" dir="ltr">${part.code}</span>`))
    .join('');
const apart = (text: string) => `<bdi>${shown(text)}</bdi>`;
const speaks = (lang: string | null | undefined) =>
  lang && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? ` lang="${lang}"` : '';

/** A sentence of ours: the isolating marks around what is not ours become elements. */
const sentence = (text: string) =>
  partsOf(text)
    .map((part, at) => (at % 2 === 0 ? shown(part) : apart(part)))
    .join('');

/** A sentence of ours with the record of the pipeline beneath it, or what somebody else wrote as it stands. */
function cellHtml(cell: Cell): string {
  if (typeof cell === 'string') return apart(cell);
  const record =
    cell.record &&
    `<small>${escaped(cell.record.label)}: <bdi${speaks(cell.record.lang)}>${shown(cell.record.text)}</bdi></small>`;
  return [cell.said && sentence(cell.said), record].filter(Boolean).join('<br>');
}

/** A page that runs nothing and loads nothing: markup of a story arrives escaped, and the policy would stop it besides. */
export function reportHtml({ lang, dir, title, flagId, lead, sections }: Report): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} ${escaped(flagId)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${lead.map((line) => `<p>${sentence(line)}</p>`).join('\n')}
${sections.map(({ heading, blocks }) => `<section><h2>${escaped(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}</section>`).join('\n')}
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.as) {
    case 'line':
      return `<p>${sentence(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.rows.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${cellHtml(value)}</dd>`).join('\n')}</dl>`;
    case 'table':
      return `<table><thead><tr>${block.columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>
${block.rows.map((row) => `<tr>${row.map((value, at) => `<td dir="auto"${block.columns[at]?.wide ? ' class="wide"' : ''}>${cellHtml(value)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;
    case 'text':
      return `<div class="text"${speaks(block.lang)} dir="auto">${block.pieces.map(pieceHtml).join('')}</div>`;
  }
}

/** Nothing stands between a mark and its neighbours, so that letters which join go on joining. */
function pieceHtml({ text, copy, notice, first }: Piece): string {
  if (copy === null && !notice) return shown(text);
  const number = first && copy !== null ? `<sup dir="ltr">${copy}</sup>` : '';
  return `${number}<mark${copy === null ? ' class="notice"' : ''}>${shown(text)}</mark>`;
}
