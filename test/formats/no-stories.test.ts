import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { BUILT } from './format-builders.ts';
import { INVENTED, type InventedStory } from './invented-stories-data.ts';
import { read, storiesOf } from './whole.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const [ferry] = INVENTED.English as [InventedStory];
const story = `${ferry.head}\n${ferry.paragraphs.join('\n')}`;
const built = (name: string) => BUILT.find((format) => format.name === name)?.build([ferry]) as Uint8Array;

describe('what is no text story', () => {
  it.each([
    [
      'a NewsML-G2 package of references',
      '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><contentMeta><headline>Top ten</headline></contentMeta><groupSet root="r"><group id="r"><itemRef residref="urn:x:1"><headline>Ferry</headline></itemRef></group></groupSet></packageItem>',
    ],
    [
      'a NewsML-G2 picture',
      '<newsItem guid="x"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Ferry at the pier</headline></contentMeta><contentSet><remoteContent href="f.jpg"/></contentSet></newsItem>',
    ],
    [
      'a ninjs event',
      '{"uri":"urn:x:1","type":"event","versioncreated":"2031-03-14T08:00:00Z","headline":"Council meets"}',
    ],
    [
      'a ninjs video',
      '[{"uri":"urn:x:1","type":"video","versioncreated":"2031-03-14T08:00:00Z","headline":"Ferry sails","body_text":"Shot list"}]',
    ],
    ['a feed without entries', '<rss version="2.0"><channel><title>Amber</title></channel></rss>'],
    [
      'a WordPress export of attachments',
      '<rss version="2.0" xmlns:wp="w"><channel><item><title>a.jpg</title><wp:post_type>attachment</wp:post_type></item></channel></rss>',
    ],
  ])('%s is told, never an empty story', async (_, text) => {
    expect(await read(bytes(text), 'file.xml')).toBe('no-stories');
  });

  it('empty, binary and locked files each have a reason of their own', async () => {
    expect(await read(bytes(''), 'a.txt')).toBe('empty-file');
    expect(await read(bytes(' \r\n\t'), 'a.txt')).toBe('empty-file');
    expect(
      await read(
        Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32),
        'a.bin',
      ),
    ).toBe('not-text');
    expect(await read(Uint8Array.of(0x50, 0x4b, 5, 6), 'a.zip')).toBe('archive-broken');
  });
});

describe('a file that is not what its name says', () => {
  it.each(['a.xml', 'a.json', 'a.pdf'])('plain text called %s is read as plain text and told', async (name) => {
    const document = await read(bytes(story), name);
    expect(document).toMatchObject({ format: 'text', warnings: [expect.stringMatching(/although its name/)] });
    expect(storiesOf(document)).toHaveLength(1);
  });
  it('text behind the markup is kept as an item of its own and told', async () => {
    const document = await read(bytes(`${new TextDecoder().decode(built('nitf.xml'))}\n${story}`), 'a.xml');
    expect(storiesOf(document)).toHaveLength(2);
    expect(document).toMatchObject({ warnings: expect.arrayContaining([expect.stringMatching(/outside the markup/)]) });
  });
  it('broken JSON is read as plain text and told', async () => {
    expect(
      await read(bytes(`{"headline": "${ferry.head}", "body_text": "${ferry.paragraphs[0]}`), 'a.json'),
    ).toMatchObject({
      format: 'text',
      warnings: [expect.stringMatching(/JSON/)],
    });
  });
});

describe('archives', () => {
  const nest = (depth: number, wrap: (inner: Uint8Array) => Uint8Array): Uint8Array =>
    depth === 0 ? bytes(story) : wrap(nest(depth - 1, wrap));
  it.each([
    ['gzip', (inner: Uint8Array) => gzipSync(inner, { mtime: 0 })],
    ['zip', (inner: Uint8Array) => zipSync({ 'a.txt': inner })],
  ] as const)('%s is opened to the limit of nesting and no further', async (_, wrap) => {
    expect(storiesOf(await read(nest(LIMITS.archiveDepth, wrap), 'a'))).toHaveLength(1);
    expect(await read(nest(LIMITS.archiveDepth + 1, wrap), 'a')).toBe('archive-bomb');
  });
  it('a part that cannot be read is told, the others are read', async () => {
    const document = await read(zipSync({ 'a.txt': bytes(story), 'b.bin': new Uint8Array(300) }), 'a.zip');
    expect(storiesOf(document)).toHaveLength(1);
    expect(document).toMatchObject({ warnings: [expect.stringMatching(/^Part 2 was left out/)] });
  });
  it.each(BUILT.filter(({ format }) => format !== 'zip'))('$name inside a zip gives what it gives alone', async ({
    name,
    build,
  }) => {
    const file = build(INVENTED.Turkish as readonly InventedStory[]);
    const heads = (document: Awaited<ReturnType<typeof read>>) => storiesOf(document).map(({ headline }) => headline);
    expect(heads(await read(zipSync({ [name]: file }), 'a.zip'))).toEqual(heads(await read(file, name)));
  });
});

describe('structured fields', () => {
  it('rights, embargo, status and credit of an item are kept', async () => {
    const [item] = storiesOf(await read(built('item.xml'), 'item.xml'));
    expect(item?.fields?.metadata).toMatchObject({
      copyrightHolder: 'Amber Wire',
      copyrightNotice: '© 2031 Amber Wire',
      usageTerms: 'Subscribers only',
      creditLine: 'Credit: Amber Wire',
      embargoed: '2031-03-15T06:00:00Z',
      status: 'usable',
    });
    expect(item?.fields?.embargo).toBe('2031-03-15T06:00:00Z');
  });
  it('a cancelled item is a kill', async () => {
    const text = new TextDecoder().decode(built('item.xml')).replace('stat:usable', 'stat:canceled');
    expect(storiesOf(await read(bytes(text), 'item.xml'))[0]?.fields?.mark).toBe('kill');
  });
});
