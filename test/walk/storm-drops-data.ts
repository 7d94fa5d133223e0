/** What the storm's partners upload. Each text is our own; `events/drops` holds the agency's noon dump and its copies. */

const HARBOUR = `Old harbour crane to become a viewing tower

The town council voted on Tuesday to keep the last steam crane of the old harbour and to turn its cabin into a viewing platform for twelve people at a time.

Engineers who climbed the rusting frame in spring found the riveted legs sound, though every wooden step and most of the glass will have to be replaced before visitors are let in.

Volunteers have already gathered half of the money, mostly by selling prints of a drawing that the crane's last driver made during long nights of waiting for ships.
`;
const FERRY = `Ferry strike ends after nine days

Crews of the island ferries went back to work on Friday morning after both sides signed a paper that settles winter shifts and the price of meals on board.

Shopkeepers on the smaller islands said that bread and fuel would last until the first boat, which was due before noon with mail, medicine and two hundred passengers.
`;
const BRIDGE = `Taş köprünün onarımı tamamlandı

İlçenin iki yakasını bağlayan taş köprü, on dört ay süren onarımın ardından cumartesi günü yayalara yeniden açıldı, ilk geçenler mahallenin çocukları oldu.

Ustalar, sel sularının taşıdığı kemer taşlarını dere yatağından tek tek toplayıp numaralandırdıklarını, eksik kalan yedi taşı ise aynı ocaktan getirdiklerini anlattı.
`;
const BEES = `Arıcılar yayla yoluna erken çıktı

Vadide bahar erken gelince arıcılar kovanlarını her yıldan üç hafta önce yüklediler ve kırk kamyonluk bir kervanla gece boyunca yaylaya tırmandılar.
`;
const MILL = `Su değirmeni yeniden dönüyor

Elli yıldır susan su değirmeni, gençlerin bir kış boyunca yonttuğu meşe çarkla dönmeye başladı ve ilk çuval mısırı köyün en yaşlı kadını öğüttü.
`;
const SIGNED = (text: string) => `${text.trimEnd()} (İLKHA)\n`;

/** Words that no other story has, so that only what is meant to be shared is. */
const word = (no: number, at: number) =>
  `${['ka', 'lem', 'ovo', 'ri', 'zek'][(no + at) % 5]}${no}${['ta', 'su', 'bo'][at % 3]}${at}`;
const short = (no: number) =>
  `Place ${word(no, 0)}\n\nOn day ${no} the ${word(no, 1)} of ${word(no, 2)} met by ${word(no, 3)} and left.\n`;
/** More than travels in one batch, with one story that breaks the examiner and one that is somebody else's. */
const LONG = Array.from({ length: 52 }, (_, no) => short(no))
  .toSpliced(7, 0, 'BROKEN parts\n\nNobody can say what this BROKEN line did to the machine that read it.\n')
  .toSpliced(20, 0, FERRY)
  .join('\n***\n\n');

/** @param sample text of a file of events/drops */
export const stormUploads = (sample: (name: string) => string): [key: string, text: string, receivedAt: string][] => {
  const at = (time: string) => `2026-03-01T${time}:00.000Z`;
  return [
    ['incoming/ilkha/noon.txt', sample('ilkha-noon.txt'), at('06:00')],
    ['incoming/kuzey-postasi/noon.txt', sample('ilkha-noon.txt'), at('07:00')],
    // At the same moment: of two times the one that split meets first becomes the drop's (functions/split/README.md).
    ['incoming/kuzey-postasi/noon, again.txt', sample('ilkha-noon.txt'), at('07:00')],
    ['incoming/dicle-haber/noon.txt', sample('ilkha-noon.txt'), at('07:20')],
    ['incoming/nehir-gazetesi/kopya.txt', sample('copy-without-notice.txt'), at('08:00')],
    // Before the agency sent it: two paragraphs of a text whose owner comes later.
    ['incoming/nehir-gazetesi/köy.txt', sample('copy-of-two-paragraphs.txt'), at('05:00')],
    // A partner's copy that is there first, then the agency's own text, signed.
    ['incoming/nehir-gazetesi/köprü.txt', BRIDGE, at('09:00')],
    ['incoming/ilkha/late.txt', [BRIDGE, BEES, MILL].map(SIGNED).join('\n***\n\n'), at('11:00')],
    // No work here has more than four copies: an excerpt of one with more is nominated or not by the order of work
    // (shared/reuse/nominate.ts, ENOUGH).
    // Under a license for two texts a day, two files in whatever order: the two that came first are within it.
    ['incoming/hafta/second.txt', SIGNED(BEES), at('12:30')],
    ['incoming/hafta/first.txt', [BRIDGE, MILL].map(SIGNED).join('\n***\n\n'), at('12:00')],
    // Two partners of whom neither is a holder.
    ['incoming/kuzey-postasi/ferry.txt', `${FERRY}\n***\n\n${HARBOUR}`, at('10:00')],
    ['incoming/nehir-gazetesi/long.txt', LONG, at('10:30')],
    ['incoming/nehir-gazetesi/empty.txt', ' \n', at('10:40')],
    ['incoming/nobody/a.txt', HARBOUR, at('10:50')],
    ['incoming/kuzey-postasi/', '', at('10:55')],
  ];
};
