import { describe, expect, it } from 'vitest';
import { splitText } from '../../shared/split/split-text.ts';

const outline = (text: string) => splitText(text).map((s) => `${s.kind}: ${s.headline ?? ''}`);
const lede = 'The harbour board said on Monday that the new ferry would sail from Ostmere before the end of the year.';
const more =
  'It added that the pier needed work first, and that two companies had offered to do it for less than planned.';

describe('what is not a story of its own', () => {
  it('a text without a visible character has no segments', () => {
    for (const text of ['', ' \n\t\r\n', '\u00a0\n\u3000']) expect(splitText(text)).toEqual([]);
  });
  it('a sub-heading, a link line and a page number stay inside their story', () => {
    const text = [
      'Ferry to sail from Ostmere this year',
      '',
      lede,
      '',
      'Read more: Pier closed again',
      '',
      'What comes next',
      '',
      more,
      '',
      '- 3 -',
      '',
      more,
    ].join('\n');
    expect(outline(text)).toEqual(['story: Ferry to sail from Ostmere this year']);
  });
  it('an end mark closes a story and starts none', () => {
    const text = [
      'Ferry to sail from Ostmere this year',
      lede,
      more,
      '-0-',
      'Night school opens in Pellgate',
      lede,
      more,
      '- 30 -',
    ].join('\n');
    expect(outline(text)).toEqual([
      'story: Ferry to sail from Ostmere this year',
      'story: Night school opens in Pellgate',
    ]);
    expect(splitText(text).map((s) => s.fields?.signoff)).toEqual(['-0-', '- 30 -']);
  });
  it('a contents list is boilerplate though every line of it is a headline', () => {
    const heads = [
      'Ferry to sail from Ostmere this year',
      'Night school opens in Pellgate',
      'Wheat tariff splits the council',
    ];
    const text = ['Contents', ...heads, '', ...heads.flatMap((head) => [head, lede, more, ''])].join('\n');
    expect(
      splitText(text)
        .filter((s) => s.kind === 'story')
        .map((s) => s.headline),
    ).toEqual(heads);
  });
  it('a table of results does not make headlines', () => {
    const text = [
      'AMBER BANK FIRST QUARTER NET',
      'Shr 35.9 cents vs 38.2 cents',
      'Net 21.01 mln vs 21.08 mln',
      'Sales 792.7 mln vs 864.2 mln',
      'Note: year ends in March.',
    ].join('\n');
    expect(splitText(text)).toHaveLength(1);
  });
  it('a report about copyright is a story, not a notice', () => {
    const text = [
      'Court rules on newspaper copyright',
      'A court in Pellgate ruled that the copyright of the photographs belonged to their authors, a lawyer said.',
      more,
    ].join('\n');
    expect(outline(text)).toEqual(['story: Court rules on newspaper copyright']);
  });
});

describe('notices', () => {
  const LEDE = 'The lake council of Ostmere opened the repaired pier on Monday after two years of work.';
  const kindOf = (line: string) =>
    splitText(`Pier opens again\n\n${LEDE}\n\n${line}\n`).find(
      ({ start, end }) => end - start >= line.length && start > 0,
    )?.kind;
  it.each([
    'Visitors may not take photographs of the repaired pier without permission of the council.',
    'Bezpłatne kopie planu można otrzymać w ratuszu za zgodą burmistrza.',
    'המועצה דנה בזכויות הדייגים ובתנאי העבודה שלהם בנמל.',
    '市議会は桟橋での花火を禁止する条例を可決した。',
  ])('are not: %s', (line) => {
    expect(kindOf(line)).not.toBe('notice');
  });
  it.each([
    '© 2031 Ostmere Press',
    'כל הזכויות שמורות לסוכנות נמל. אין להעתיק או להפיץ ללא אישור בכתב.',
    '<저작권자 ⓒ 북항통신, 무단 전재-재배포 금지>',
    '本文著作权归北江晚报所有，未经授权禁止转载。',
    '記事の無断転載を禁じます。著作権は北港新聞社に帰属します。',
    'Передрук матеріалів «Північ-Новини» без письмового дозволу заборонено.',
    'نیوز ون کی تحریری اجازت کے بغیر اس خبر کی مکمل یا جزوی اشاعت ممنوع ہے۔',
    'Wszelkie prawa zastrzeżone. Kopiowanie bez zgody redakcji zabronione.',
  ])('are: %s', (line) => {
    expect(kindOf(line)).toBe('notice');
  });
  const story = (head: string) => [head, lede, more];
  it('a notice below a story speaks of that story', () => {
    const note = '© 2031 Amber Wire. All rights reserved. May not be copied or republished without permission.';
    const segments = splitText(
      [...story('Ferry to sail from Ostmere this year'), note, ...story('Night school opens in Pellgate'), note].join(
        '\n',
      ),
    );
    expect(segments.map((s) => s.kind)).toEqual(['story', 'notice', 'story', 'notice']);
    expect(segments.filter((s) => s.kind === 'notice').map((s) => s.appliesTo)).toEqual([[0], [2]]);
  });
  it('the only notice of a dump, at its end, speaks of all', () => {
    const note = 'UYARI: Bu bültendeki tüm haberlerin yayın hakları saklıdır, izinsiz kullanılamaz.';
    const segments = splitText(
      [...story('Ferry to sail from Ostmere this year'), '', ...story('Night school opens in Pellgate'), '', note].join(
        '\n',
      ),
    );
    expect(segments.at(-1)).toMatchObject({ kind: 'notice', appliesTo: 'all' });
  });
});

describe('fields', () => {
  it('keeps no marks around a headline, and the words and offsets as they stand', () => {
    const head = 'Ferry to sail from Ostmere this year';
    const marked = [
      ...['**', '***', '__', '#'].map((mark) => `${mark}${head}${mark}`),
      ...[`== ${head} ==`, `*** ${head} ***`, `- ${head} -`, `[${head}]`, `**[${head}]**`, `>>> ${head} <<<`],
      ...[`1. **${head}**`, `**1. ${head}**`, `## ${head} ##`, `Headline: **${head}**`, `**Headline:** ${head}`],
    ];
    for (const line of marked) {
      const [story] = splitText(`${line}\n${lede}\n${more}`);
      expect([line, story?.headline, story?.start]).toEqual([line, head, 0]);
    }
    for (const line of [`"${head}"`, `[Ostmere] ${head}`, `${head} *`])
      expect(splitText(`${line}\n${lede}\n${more}`)[0]?.headline).toBe(line);
  });
  it('reads dateline, byline, slug and sign-off, and the headline without its number', () => {
    const text = [
      'NW-312-TRAM',
      '1. Tram depot opens',
      'By Ada Penrose',
      `PELLGATE, 3 May (NWA) - ${lede}`,
      `${more} (NWA)`,
    ].join('\n');
    const [story] = splitText(text);
    expect(story?.headline).toBe('Tram depot opens');
    expect(story?.fields).toMatchObject({
      slug: 'NW-312-TRAM',
      byline: 'By Ada Penrose',
      dateline: 'PELLGATE, 3 May (NWA) -',
      signoff: '(NWA)',
    });
  });
  it('marks a correction and keeps an embargo line', () => {
    const text = [
      'CORRECTION: Tram depot opens on Friday',
      'EMBARGO: not for release before 1800 GMT',
      lede,
      more,
    ].join('\n');
    expect(splitText(text)[0]?.fields).toMatchObject({
      mark: 'correction',
      embargo: 'EMBARGO: not for release before 1800 GMT',
    });
  });
  it('says that a headline was derived where none stands in the text', () => {
    const [brief] = splitText(
      'BREAKING - The harbour board said on Monday that the new ferry would sail from Ostmere.',
    );
    expect(brief).toMatchObject({ kind: 'brief', fields: { headlineDerived: true } });
  });
});

describe('what the frame of a page and the form of a round-up leave in the text', () => {
  const LEDES = [
    'Ostmere opened the repaired pier on Monday after two years of work.',
    'Grain prices in Pellgate fell by a tenth in a week of heavy rain.',
    'The night school of Dunmarrow will teach welding from the autumn on.',
  ];
  const kindsOf = (lines: readonly string[]) => splitText(lines.join('\n')).map(({ kind }) => kind);
  const startsOf = (lines: readonly string[]) =>
    splitText(lines.join('\n'))
      .filter(({ kind }) => kind === 'story' || kind === 'brief')
      .map(({ start }) => lines.join('\n').slice(start).split('\n')[0]);

  it.each([
    'Next Previous',
    'Ana sayfa | Sonraki haber',
    'التالي السابق',
    'Accueil › Partager',
  ])('buttons are no headline: %s', (buttons) => {
    const [one = '', two = '', three = ''] = LEDES;
    expect(startsOf(['Pier opens again', one, two, buttons, three])).toEqual(['Pier opens again']);
  });
  it('a headline may open with a word that is on buttons, too', () => {
    const [one = '', two = ''] = LEDES;
    const heads = ['Next week brings the vote on the pier', 'Share of rain in the harvest grows'];
    expect(startsOf([heads[0] as string, one, '', '', heads[1] as string, two])).toEqual(heads);
  });
  it('speakers that come back lead no briefs, leads of their own do', () => {
    const talk = ['Ada: We open on Monday, rain or shine.', 'Bo: And who pays for the pier in the end?'];
    const interview = ['Two voices on the pier', '', ...talk, ...talk, ...talk].flatMap((line) => [line, '']);
    expect(startsOf(interview)).toEqual(['Two voices on the pier']);
    const leads = ['Ostmere', 'Pellgate', 'Dunmarrow'].map((place, at) => `${place}: ${LEDES[at]}`);
    expect(startsOf(['From the region', '', ...leads.flatMap((line) => [line, ''])])).toEqual(leads);
  });
  it('an unknown word below every story ends it, above every story it opens it', () => {
    const heads = ['Pier opens again', 'Grain prices fall', 'Night school grows'];
    const below = heads.flatMap((head, at) => [head, '', LEDES[at] as string, '', 'Zmrk', '']);
    expect(startsOf(below)).toEqual(heads);
    const above = heads.flatMap((head, at) => ['Zmrk', head, '', LEDES[at] as string, '', '']);
    expect(startsOf(above)).toEqual(['Zmrk', 'Zmrk', 'Zmrk']);
  });
  it('a line of another script before an address is text', () => {
    expect(kindsOf(['استقال المدير من منصبه يوم الاثنين بعد خلاف طويل حول الميناء. https://t.example/1'])).toEqual([
      'brief',
    ]);
  });
});
