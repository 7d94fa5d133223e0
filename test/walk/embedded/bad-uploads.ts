import { gzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../../shared/pipeline/limits.ts';
import type { ReasonCode } from '../../../shared/pipeline/reasons.ts';

interface BadUpload {
  what: string;
  key: string;
  body: () => string | Uint8Array;
  /** Null: it is processed after all. */
  reason: ReasonCode | null;
  stories: number;
  says: string;
}

const IN = 'incoming/kuzey-postasi/';
const STORY = 'Köy okuluna yeni sınıflar yapıldı\n\nVelilerin imece usulü yaptığı iki sınıf bu hafta derse açıldı.\n';
const refused = (what: string, key: string, reason: ReasonCode, body: BadUpload['body']): BadUpload => {
  return { what, key, body, reason, stories: 0, says: `is refused as ${reason}` };
};
const taken = (what: string, key: string, stories: number, body: BadUpload['body']): BadUpload => {
  return { what, key, body, reason: null, stories, says: `becomes ${stories} stories` };
};

/** windows-1254 differs from Latin-1 in six letters; enough for a Turkish file that says it is UTF-8. */
const inWindows1254 = (text: string) => {
  const own: Record<string, number> = { Ğ: 0xd0, İ: 0xdd, Ş: 0xde, ğ: 0xf0, ı: 0xfd, ş: 0xfe };
  return Uint8Array.from([...text], (char) => own[char] ?? char.charCodeAt(0));
};
const STORY_FILE = { 'a.txt': new TextEncoder().encode(STORY) };
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3)) % 256);
const doctype = (entities: string, text: string) =>
  `<?xml version="1.0"?><!DOCTYPE nitf [${entities}]><nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`;
const nested = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

export const BAD_UPLOADS: BadUpload[] = [
  refused('an empty file', `${IN}empty.txt`, 'empty-file', () => ''),
  refused('a file of blanks', `${IN}blank.txt`, 'empty-file', () => ' \r\n\t\n'),
  refused('a folder marker', `${IN}folder/`, 'folder-marker', () => ''),
  refused('binary data', `${IN}noise.txt`, 'not-text', () => noise(5000)),
  refused('a file over the limit', `${IN}huge.txt`, 'too-large', () => new Uint8Array(LIMITS.dropBytes + 1).fill(97)),
  refused('a stranger', 'incoming/nobody/a.txt', 'unknown-partner', () => STORY),
  refused('an upload outside the partners’ folders', 'incoming/loose.txt', 'unknown-partner', () => STORY),
  refused('a zip bomb', `${IN}bomb.zip`, 'archive-bomb', () =>
    zipSync({ 'a.txt': new Uint8Array(40 * 1024 * 1024) }, { level: 9 }),
  ),
  refused('a gzip bomb', `${IN}bomb.gz`, 'archive-bomb', () => gzipSync(new Uint8Array(40 * 1024 * 1024))),
  refused('an external entity', `${IN}xxe.xml`, 'hostile-markup', () =>
    doctype('<!ENTITY x SYSTEM "file:///etc/hostname">', '&x;'),
  ),
  refused('an entity bomb', `${IN}laughs.xml`, 'hostile-markup', () => doctype(`<!ENTITY e0 "ha">${nested}`, '&e9;')),
  refused('an external entity inside gzip', `${IN}xxe.xml.gz`, 'hostile-markup', () =>
    gzipSync(new TextEncoder().encode(doctype('<!ENTITY x SYSTEM "file:///etc/hostname">', '&x;'))),
  ),
  refused('archives four deep', `${IN}deep.zip`, 'archive-bomb', () =>
    ['d', 'c', 'b', 'a'].reduce<Uint8Array>((inner, name) => zipSync({ [`${name}.zip`]: inner }), zipSync(STORY_FILE)),
  ),
  refused('an archive cut short', `${IN}cut.zip`, 'archive-broken', () => zipSync(STORY_FILE).slice(0, 60)),
  refused('an archive of nothing to read', `${IN}none.zip`, 'no-stories', () =>
    zipSync({ 'a.txt': new Uint8Array(), 'b.bin': noise(5000) }),
  ),
  refused('a mark of an encoding and nothing after it', `${IN}mark.txt`, 'empty-file', () => '\ufeff'),
  taken('an archive with a name that climbs', `${IN}climbs.zip`, 1, () =>
    zipSync({ '../../x.txt': STORY_FILE['a.txt'] }),
  ),
  taken('UTF-16 with a byte too many', `${IN}odd.txt`, 1, () =>
    Uint8Array.from([...Buffer.from(`\ufeff${STORY}`, 'utf16le'), 0x41]),
  ),
  taken('XML that names a DTD elsewhere', `${IN}dtd.xml`, 1, () =>
    doctype('', 'The bridge over the river was opened to walkers.')
      .replace(' [] ', ' ')
      .replace('[]', 'SYSTEM "http://example.org/x.dtd"'),
  ),
  taken(
    'a key that looks encoded',
    `${IN}a%2Bb%20c+d.txt`,
    1,
    () => `${STORY}\nIkinci sınıf yarın açılıyor, veliler hazırlıkta.\n`,
  ),
  taken('Turkish bytes declared as UTF-8', `${IN}wrong.xml`, 1, () =>
    inWindows1254(
      `<?xml version="1.0" encoding="UTF-8"?><nitf><body><body.head><hedline><hl1>Işıklı köprü açıldı</hl1></hedline></body.head><body.content><p>Şehrin iki yakasını bağlayan ışıklı köprü akşam saatlerinde yayalara açıldı, çocuklar ilk geçenler oldu.</p></body.content></body></nitf>`,
    ),
  ),
  taken('a key of Arabic letters, blanks and plus signs', `${IN}خبر عاجل + ملحق 100%.txt`, 1, () => STORY),
  taken('a file of 5,000 stories', `${IN}many.txt`, 5000, () =>
    Array.from({ length: 5000 }, (_, no) => `Köyde ${no}. gün başladı\n\nMuhtar ${no} kez teşekkür etti.\n`).join(
      '\n***\n\n',
    ),
  ),
];
