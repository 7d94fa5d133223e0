import { EXPORTED_FILES } from './exported-files.ts';
import {
  type BuiltFormat,
  body,
  bytes,
  each,
  escaped,
  first,
  g2Item,
  HOLDER,
  html,
  json,
  newsml1,
  nitf,
  paras,
  rssItem,
  xml,
} from './format-parts.ts';

/** Files of every format that is read. All names, ids and rights in them are invented. */
export const BUILT: readonly BuiltFormat[] = [
  {
    format: 'newsml-g2',
    name: 'message.xml',
    holder: HOLDER,
    build: (all) =>
      xml(
        `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${each(all, g2Item)}</itemSet></newsMessage>`,
      ),
  },
  { format: 'newsml-g2', name: 'item.xml', single: true, holder: HOLDER, build: (all) => xml(g2Item(first(all), 1)) },
  {
    format: 'newsml-1',
    name: 'newsml.xml',
    holder: HOLDER,
    build: (all) => xml(`<NewsML><NewsEnvelope/>${each(all, newsml1)}</NewsML>`),
  },
  { format: 'nitf', name: 'nitf.xml', single: true, holder: HOLDER, build: (all) => xml(nitf(first(all))) },
  { format: 'nitf', name: 'several.xml', holder: HOLDER, build: (all) => xml(each(all, nitf)) },
  {
    format: 'ninjs',
    name: 'ninjs1.json',
    single: true,
    holder: HOLDER,
    build: (all) =>
      json({
        uri: 'urn:x:1',
        type: 'text',
        versioncreated: '2031-03-14T08:00:00Z',
        pubstatus: 'usable',
        copyrightholder: HOLDER,
        usageterms: 'Subscribers only',
        headline: first(all).head,
        body_xhtml: body(first(all)),
        associations: { main: { uri: 'urn:x:2', type: 'picture', headline: 'A picture' } },
      }),
  },
  {
    format: 'ninjs',
    name: 'ninjs2.json',
    holder: HOLDER,
    build: (all) =>
      json(
        all.map((s, i) => ({
          uri: `urn:x:${i}`,
          type: 'text',
          standard: { name: 'ninjs', version: '2.0' },
          versioncreated: '2031-03-14T08:00:00Z',
          copyrightholder: HOLDER,
          headlines: [{ role: 'main', value: s.head }],
          bodies: [{ contenttype: 'text/html', value: body(s) }],
        })),
      ),
  },
  {
    format: 'ninjs',
    name: 'ninjs3.json',
    holder: HOLDER,
    build: (all) =>
      bytes(
        all
          .map((s, i) =>
            JSON.stringify({
              uri: `urn:x:${i}`,
              type: 'text',
              versionCreated: '2031-03-14T08:00:00Z',
              copyrightHolder: HOLDER,
              headlines: [{ role: 'main', value: s.head }],
              bodies: [{ contentType: 'text/plain', value: s.paragraphs.join('\n\n') }],
            }),
          )
          .join('\n'),
      ),
  },
  {
    format: 'json-feed',
    name: 'feed.json',
    build: (all) =>
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Amber',
        items: all.map((s, i) => ({ id: String(i), title: s.head, content_html: body(s) })),
      }),
  },
  {
    format: 'iptc7901',
    name: 'wire.txt',
    build: (all) =>
      bytes(
        each(
          all,
          (s, no) =>
            `\u0001amb00${no} 3 pl 120 amb 0${no}\r\n\r\n\u0002${s.head} =\r\n\r\n   ${s.paragraphs.join('\r\n   ')}\r\n\u0003\r\n\u0004`,
        ),
      ),
  },
  {
    format: 'anpa1312',
    name: 'wire.tst',
    build: (all) =>
      bytes(
        each(
          all,
          (s, no) =>
            `\u0016\u0016\u0001a014${no}\u001f\r\nr i \u001fbc-amber 03-14 0120\r\n\u0002^BC-Amber,120<\r\n^${s.head}<\r\n^By Ada Penrose=\r\n   ${s.paragraphs.join('\r\n   ')}\r\n\u0003\r\n03-14-31 0800GMT\r\n\u0004`,
        ),
      ),
  },
  {
    format: 'feed',
    name: 'rss.xml',
    holder: HOLDER,
    build: (all) =>
      xml(
        `<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>Amber</title><language>${first(all).lang}</language><dcterms:rightsHolder>${HOLDER}</dcterms:rightsHolder>${each(all, rssItem)}</channel></rss>`,
      ),
  },
  {
    format: 'feed',
    name: 'broken.xml',
    build: (all) =>
      xml(
        `<rss version="2.0"><channel><title>Amber & Co</title>${each(all, rssItem).replaceAll('<link>', '<link>a&b<br>')}`,
      ),
  },
  {
    format: 'feed',
    name: 'atom.xml',
    build: (all) =>
      xml(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Amber</title><rights>© 2031 ${HOLDER}</rights>${each(all, (s, no) => `<entry><id>urn:x:${no}</id><title type="text">${escaped(s.head)}</title><content type="html">${escaped(paras(s))}</content></entry>`)}</feed>`,
      ),
  },
  {
    format: 'feed',
    name: 'rdf.xml',
    build: (all) =>
      xml(
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://example.org"><title>Amber</title></channel>${each(all, rssItem)}</rdf:RDF>`,
      ),
  },
  {
    format: 'feed',
    name: 'wxr.xml',
    build: (all) =>
      xml(
        `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Amber</title>${each(all, (s, no) => `<item><title>${escaped(s.head)}</title><content:encoded><![CDATA[${paras(s)}]]></content:encoded><wp:post_id>${no}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`)}<item><title>photo.jpg</title><wp:post_type>attachment</wp:post_type></item></channel></rss>`,
      ),
  },
  {
    format: 'html',
    name: 'article.html',
    single: true,
    build: (all) =>
      html(
        `<article><h1>${escaped(first(all).head)}</h1>${paras(first(all))}</article><footer>About us</footer>`,
        first(all).lang,
        '<meta property="og:type" content="article">',
      ),
  },
  {
    format: 'html',
    name: 'list.html',
    build: (all) =>
      html(
        each(all, (s) => `<article><h2>${escaped(s.head)}</h2>${paras(s)}</article>`),
        first(all).lang,
      ),
  },
  ...EXPORTED_FILES,
];
