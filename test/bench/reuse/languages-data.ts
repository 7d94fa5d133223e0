/** Sounds and function words of made-up news prose: enough of each language to have its letters, word lengths and habits. */
export interface Sounds {
  onsets: string[];
  vowels: string[];
  endings: string[];
  /** The commonest words, which make up half of a text. */
  small: string[];
  /** Between two words; nothing where the script has no blanks. */
  blank: string;
  stop: string;
  quotes: [string, string];
  capitals: boolean;
}

const words = (text: string) => text.split(' ');

export const LANGUAGES: Record<string, Sounds> = {
  en: {
    onsets: words('b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w'),
    vowels: words('a e i o u ai ea ou'),
    endings: words('n r s t l nd ng ck ment tion'),
    small: words('the of to and in a said for on that was is with by at he it as from his be has an were which had are not will its after have been who would their this more they'),
    blank: ' ', stop: '. ', quotes: ['“', '”'], capitals: true,
  },
  ar: {
    onsets: words('ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه أ إ'),
    vowels: words('ا و ي َ ِ ى'),
    endings: words('ة ين ات ون ه ن ر ل م د ية اء'),
    small: words('في من على إلى أن عن مع هذا التي الذي كان قال بعد قبل بين كما وقد أو لا ما هذه ذلك خلال حيث منذ غير كل عند لم أنه وأن'),
    blank: ' ', stop: '. ', quotes: ['«', '»'], capitals: false,
  },
  tr: {
    onsets: words('b c ç d f g h k l m n p r s ş t v y z'),
    vowels: words('a e ı i o ö u ü'),
    endings: words('lar ler dı di n k ş ğın ması yle da'),
    small: words('ve bir bu de da için ile olarak olan daha çok gibi kadar sonra en ise ya o ancak her göre ki dedi büyük yeni iki'),
    blank: ' ', stop: '. ', quotes: ['“', '”'], capitals: true,
  },
  ku: {
    onsets: words('b c ç d f g h j k l m n p q r s ş t v w x y z'),
    vowels: words('a e ê i î o u û'),
    endings: words('an ên ek ê kirin n r z d t'),
    small: words('û li ji bi di de ku jî ya yê bo ew ev ne dike hat got kir wan xwe her du bû'),
    blank: ' ', stop: '. ', quotes: ['"', '"'], capitals: true,
  },
  fa: {
    onsets: words('ب پ ت ج چ ح خ د ر ز س ش ص ط ع غ ف ق ک گ ل م ن ه آ'),
    vowels: words('ا و ی'),
    endings: words('ان ها ند ت ر ن م د ش ی'),
    small: words('و در به از که این را با است برای آن یک شد خود تا بر کرد هم نیز می اما گفت بود شده وی'),
    blank: ' ', stop: '. ', quotes: ['«', '»'], capitals: false,
  },
  ru: {
    onsets: words('б бр в г гр д ж з к кр л м н п пр р с ст т тр ф х ц ч ш'),
    vowels: words('а е и о у я ю'),
    endings: words('ний ство ция н р л т м ать ом ов'),
    small: words('в и на не что по с из за к от для как это его был до он также был года при но они об'),
    blank: ' ', stop: '. ', quotes: ['«', '»'], capitals: true,
  },
  zh: {
    onsets: [...'市政府会议经济发展公司国家人民生产社区学校医院交通环境安全法律文化教育科技投资银行贸易能源农村城市工程建设项目计划部门领导代表委员问题情况工作活动'],
    vowels: [''],
    endings: [...'长局部院厅会者员量率区线站桥港路场馆楼款案法'],
    small: [...'的了在是和有这为与对将从等也被于以上中日月年并称说'],
    blank: '', stop: '。', quotes: ['“', '”'], capitals: false,
  },
}; // biome-ignore format: a line a property
