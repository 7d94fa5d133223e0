/** Sounds and function words of made-up news prose: enough of each language to have its letters, word lengths and habits. */
export interface Sounds {
  onsets: string[];
  vowels: string[];
  endings: string[];
  /** The commonest words, which make up half of a text. */
  small: string[];
  /** Between two words: a blank, or JOINT where the script has none. */
  blank: string;
  /** After a sentence, with what parts it from the next. */
  stop: string;
  quotes: [string, string];
  capitals: boolean;
}

/** Stands between two words of a script without blanks while a text is made and edited; taken out of what is read. */
export const JOINT = '\u2028';

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
    blank: JOINT, stop: '。', quotes: ['“', '”'], capitals: false,
  },
  ja: {
    onsets: [...'東京都政府会議経済開発社国家民生産校病院交通環境安全法律文化教育科技投銀行貿易農村市工建設計画部長代表委員問題報告活動選挙警察事故災害', ...words('ラン ター クス メリ ドル セン リア ガス')],
    vowels: [''],
    endings: words('する した 的 化 性 れた って ない しい 者 局 部'),
    small: words('の に は を た が で て と し れ さ ある いる も な こと から として など この その では という ため まで より について によると また'),
    blank: JOINT, stop: '。', quotes: ['「', '」'], capitals: false,
  },
  th: {
    onsets: words('ก ข ค ง จ ช ซ ด ต ท น บ ป ผ พ ฟ ม ย ร ล ว ส ห อ ปร เก แก โค ไป'),
    vowels: words('า ี ิ ู ุ ะ ่า ้ อ ั ำ').concat(['', '']),
    endings: words('น ง ม ก ด บ ย ว'),
    small: words('ที่ และ ใน ของ การ เป็น ได้ ให้ มี ว่า จะ ไม่ กับ จาก นี้ โดย แต่ ก็ ไป มา ต้อง คน ความ อยู่ เพื่อ ถึง แล้ว ต่อ ซึ่ง หรือ'),
    blank: JOINT, stop: ' ', quotes: ['“', '”'], capitals: false,
  },
  ko: {
    onsets: [...'정부국가경제사회대통령회의지역주민학교병원교통환경안전법률문화교육과학기술투자은행무역농촌도시건설계획부장관대표위원문제보고활동선거경찰사고'],
    vowels: [''],
    endings: words('은 는 이 가 을 를 에서 으로 했다 하는 에 의 와 도'),
    small: words('이 그 및 것 수 등 있다 한 또 더 이날 위해 대한 따르면 지난 오는 있는 밝혔다 말했다 때문에 함께 통해 모두 다시 가장'),
    blank: ' ', stop: '. ', quotes: ['“', '”'], capitals: false,
  },
  hi: {
    onsets: words('क ख ग घ च ज झ ट ड त थ द ध न प फ ब भ म य र ल व श स ह प्र त्र क्ष स्त अ आ'),
    vowels: words('ा ि ी ु ू े ै ो ौ ं ँ').concat(['', '']),
    endings: words('न ी ों त र ता या ने कर ार'),
    small: words('के में की है और से का को पर ने कि इस यह एक भी नहीं तो हैं था वह लिए कहा गया साथ बाद किया अपने कर जो हो'),
    blank: ' ', stop: '। ', quotes: ['“', '”'], capitals: false,
  },
  bn: {
    onsets: words('ক খ গ ঘ চ ছ জ ট ড ত থ দ ধ ন প ফ ব ভ ম য র ল শ স হ প্র ক্ষ স্ত অ আ'),
    vowels: words('া ি ী ু ূ ে ৈ ো ৌ').concat(['', '']),
    endings: words('ন র ের য় তে রা টি কে ায় িত'),
    small: words('ও এই না এ করে হয় থেকে এবং তার জন্য তিনি একটি করা হয়েছে যে সঙ্গে পর কথা বলেন আর কিন্তু হবে ছিল দিয়ে মধ্যে নিয়ে'),
    blank: ' ', stop: '। ', quotes: ['“', '”'], capitals: false,
  },
  ur: {
    onsets: words('ب پ ت ٹ ج چ ح خ د ڈ ر ز س ش ص ط ع غ ف ق ک گ ل م ن و ہ آ بھ کھ'),
    vowels: words('ا و ی'),
    endings: words('وں یں ات نے ن ر تا ہ ے ی'),
    small: words('کے میں کی ہے اور سے کا کو پر نے کہ اس یہ ایک بھی نہیں تو ہیں تھا وہ لیے کہا گیا ساتھ بعد کیا اپنے کر جو ہو'),
    blank: ' ', stop: '۔ ', quotes: ['”', '“'], capitals: false,
  },
  ckb: {
    onsets: words('ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن و ه ی ئ'),
    vowels: words('ا و ۆ ە ێ ی وو'),
    endings: words('ان ەکان ەوە ێک ن ر ت ی کرد یان'),
    small: words('لە و بە بۆ کە ئەو ئەم لەگەڵ هەر وەک تا بۆ یان ناو لەسەر پێش دوای بەڵام هەروەها نێوان چەند زۆر دەکات کرا گوت بوو هەیە یەک'),
    blank: ' ', stop: '. ', quotes: ['«', '»'], capitals: false,
  },
  he: {
    onsets: words('ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת א'),
    vowels: words('ו י א').concat(['', '']),
    endings: words('ים ות ה ת ן ר ל ית ם'),
    small: words('של את על לא כי הוא גם עם זה אל היא או אם כל בין יותר רק אך היה כדי לאחר אמר עוד אחרי לפי כבר אין'),
    blank: ' ', stop: '. ', quotes: ['"', '"'], capitals: false,
  },
  el: {
    onsets: words('β γ δ ζ θ κ λ μ ν ξ π ρ σ τ φ χ ψ πρ στ τρ κρ μπ ντ'),
    vowels: words('α ε η ι ο υ ω ά έ ή ί ό ύ ώ αι ου ει'),
    endings: words('ς ση ται νει ων ου μα τα ν ρ'),
    small: words('και το η του να της με για που από ο σε την οι τα στο τον είναι στην θα δεν αυτό ότι ως στη τη τους αλλά μια'),
    blank: ' ', stop: '. ', quotes: ['«', '»'], capitals: true,
  },
  ka: {
    onsets: words('ბ გ დ ვ ზ თ კ ლ მ ნ პ ჟ რ ს ტ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ მთ გრ პრ'),
    vowels: words('ა ე ი ო უ'),
    endings: words('ის ში მა ები ად ვს თან ლი ბა'),
    small: words('და არ რომ ეს ის რა თუ მისი უნდა როგორც უფრო იყო ამ მაგრამ შემდეგ მათ მის მიერ ასევე ერთ რომელიც აქვს ან'),
    blank: ' ', stop: '. ', quotes: ['„', '“'], capitals: false,
  },
  hy: {
    onsets: words('բ գ դ զ թ ժ լ խ ծ կ հ ձ ղ ճ մ ն շ չ պ ջ ռ ս վ տ ր ց փ ք'),
    vowels: words('ա ե ի ո ու է ը'),
    endings: words('ություն ների ում ել ան ով ը ին եր'),
    small: words('և է որ են ու այդ այս ի մեջ հետ նա մի համար եւ իր նաև չի պետք եղել մասին թե նրա բայց կողմից ըստ այն'),
    blank: ' ', stop: '։ ', quotes: ['«', '»'], capitals: true,
  },
  am: {
    onsets: [...'መሰቀበተነከወዘየደገጠፈሙሉሪሲኒቲቤሔማሳራባናካዳጋፋምስርብትንክድግፍሞሶኖቶኮ'],
    vowels: [''],
    endings: words('ች ን ት ው ና ል ም ያት ዎች'),
    small: words('እና ነው ላይ ውስጥ ግን ይህ ወደ ከ እንደ ነበር ሁሉ አንድ ጋር ያለ በኋላ ብቻ ሌላ መሆኑን ገልጸዋል ተናግረዋል ደግሞ ዘንድ'),
    blank: ' ', stop: '። ', quotes: ['“', '”'], capitals: false,
  },
  vi: {
    onsets: words('b c ch d đ g gi h kh l m n ng nh ph q r s t th tr v x'),
    vowels: words('a ă â e ê i o ô ơ u ư á à ả ạ ấ ầ ế ề ệ í ì ị ó ò ọ ố ồ ộ ớ ờ ợ ú ù ụ ứ ừ ự iế ươ uố'),
    endings: words('n ng nh m p t c ch i u o'),
    small: words('của và là các có được trong cho một người này với những không đã để đến về từ khi ra tại sau năm theo cũng vào nhiều sẽ'),
    blank: ' ', stop: '. ', quotes: ['“', '”'], capitals: true,
  },
  de: {
    onsets: words('b br d dr f fl g gr h k kl kr l m n p pr r s sch schl sp st t tr v w z'),
    vowels: words('a e i o u ä ö ü ei au ie eu'),
    endings: words('ung keit schaft lich verwaltungs minister gesetz amt stelle ten er en ß heit'),
    small: words('der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei'),
    blank: ' ', stop: '. ', quotes: ['„', '“'], capitals: true,
  },
}; // biome-ignore format: a line a property
