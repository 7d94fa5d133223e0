import { fold } from './fold.ts';

/** Ordinal and cardinal words by which newsrooms count stories, first to tenth. */
const ORDINALS: readonly string[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'one two three four five six seven eight nine ten',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu',
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
  'أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا',
  'yekem duyem sêyem çarem pêncem şeşem heftem heştem nehem dehem',
  'یەکەم دووەم سێیەم چوارەم پێنجەم شەشەم حەوتەم هەشتەم نۆیەم دەیەم',
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
  'پہلی دوسری تیسری چوتھی پانچویں چھٹی ساتویں آٹھویں نویں دسویں',
  'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
  'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte',
  'primera segunda tercera cuarta quinta sexta séptima octava novena décima',
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая',
  'πρώτη δεύτερη τρίτη τέταρτη πέμπτη έκτη έβδομη όγδοη ένατη δέκατη',
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh',
];

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((words) => words.split(' ').map((word, i) => [fold(word), i + 1] as const)),
);
