import { gzipSync, zipSync } from 'fflate';
import type { BuiltFormat } from './format-parts.ts';
import {
  bytes,
  each,
  escaped,
  factiva,
  first,
  HOLDER,
  html,
  latin,
  lexis,
  mail,
  rssItem,
  xml,
} from './format-parts.ts';
import { docx, pdf } from './office-builders.ts';

/** Exports of databases, mail, office files and archives. */
export const EXPORTED_FILES: readonly BuiltFormat[] = [
  {
    format: 'sgml',
    name: 'reut.sgm',
    build: (all) =>
      bytes(
        `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${each(all, (s, no) => `<REUTERS NEWID="${no + 1}"><DATE>14-MAR-2031</DATE><TEXT>&#2;<TITLE>${escaped(s.head)}</TITLE><DATELINE>OSTMERE, March 14 - </DATELINE><BODY>${s.paragraphs.map(escaped).join('\n    ')}\n Reuter\n&#3;</BODY></TEXT></REUTERS>`)}`,
      ),
  },
  { format: 'text', name: 'lexis.txt', build: (all) => bytes(lexis(all)) },
  {
    format: 'html',
    name: 'lexis.html',
    build: (all) =>
      html(
        lexis(all)
          .split(/\n+/)
          .filter((line) => line.trim())
          .map((line) => `<div><p>${escaped(line.trim())}</p></div>`)
          .join('\n'),
        'en',
      ),
  },
  {
    format: 'docx',
    name: 'lexis.docx',
    build: (all) =>
      docx(
        lexis(all)
          .split('\n')
          .map((line) => line.trim()),
      ),
  },
  { format: 'text', name: 'factiva.txt', build: (all) => bytes(factiva(all)) },
  {
    format: 'factiva',
    name: 'factiva.xml',
    build: (all) =>
      xml(
        `<ppsArticleResponse>${each(all, (s, no) => `<ppsArticle><article><accessionNo>${no}</accessionNo><baseLanguage>${s.lang}</baseLanguage><copyright>(c) 2031 ${HOLDER}</copyright><headline><paragraph>${escaped(s.head)}</paragraph></headline><leadParagraph><paragraph>${escaped(s.paragraphs[0])}</paragraph></leadParagraph><tailParagraphs><paragraph>${escaped(s.paragraphs[1])}</paragraph></tailParagraphs></article></ppsArticle>`)}</ppsArticleResponse>`,
      ),
  },
  { format: 'mail', name: 'one.eml', single: true, build: (all) => latin(mail(first(all), 1)) },
  {
    format: 'mbox',
    name: 'some.mbox',
    build: (all) =>
      latin(each(all, (s, no) => `From desk@amber.example Fri Mar 14 08:00:0${no} 2031\r\n${mail(s, no)}`)),
  },
  { format: 'docx', name: 'dump.docx', build: (all) => docx(all.flatMap((s) => [s.head, ...s.paragraphs, ''])) },
  {
    format: 'pdf',
    name: 'dump.pdf',
    build: (all) => pdf(all.map((s) => [s.head, '', ...s.paragraphs.flatMap((p) => [p, ''])])),
  },
  {
    format: 'text',
    name: 'dump.txt.gz',
    build: (all) =>
      gzipSync(bytes(all.map((s) => [s.head, ...s.paragraphs, '', ''].join('\n')).join('\n')), { mtime: 0 }),
  },
  {
    format: 'zip',
    name: 'stories.zip',
    build: (all) =>
      zipSync(Object.fromEntries(all.map((s, i) => [`${i}.txt`, bytes([s.head, ...s.paragraphs].join('\n'))]))),
  },
  {
    format: 'zip',
    name: 'nested.zip',
    build: (all) =>
      zipSync({
        'inner.zip': zipSync({
          'rss.xml': xml(`<rss version="2.0"><channel><title>Amber</title>${each(all, rssItem)}</channel></rss>`),
        }),
      }),
  },
];
