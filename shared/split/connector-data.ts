/** First words (one or two) of paragraphs that go on with a story. */
export const CONNECTORS: readonly string[] = [
  'he', 'she', 'it', 'they', 'but', 'however', 'meanwhile', 'also', 'and', 'his', 'her', 'their', 'its', 'this', 'these', 'those', 'that', 'earlier', 'asked', 'according to', 'in addition', 'the company', 'the statement', 'the spokesman', 'the report', 'the minister', 'the president', 'the firm', 'the group', 'the move', 'the two', 'on the', 'in response', 'last month', 'so', 'yet', 'then', 'now', 'there', 'if', 'such', 'some', 'others', 'another', 'both', 'officials', 'instead', 'nevertheless', 'separately', 'elsewhere', 'previously', 'moreover', 'despite', 'although', 'while', 'because', 'we', 'you', 'our',
  'bu', 'o', 'ayrıca', 'öte yandan', 'söz konusu', 'ancak', 'öte', 'bunun', 'buna', 'bunu', 'konuya', 'açıklamada', 'konuşmasında', 'şunları', 'daha sonra', 'öncelikle', 'fakat', 'ama', 'bunlar', 'böylece', 'ardından', 'onun', 'onlar', 'bunların', 'burada', 'bizim', 'biz', 'ben', 'toplantıda', 'açıklamasında', 'haberde', 'olayın ardından', 'öte taraftan', 'diğer', 'aynı', 'bununla', 'sözlerine', 'sözlerini', 'yetkililer', 'bakan',
  'كما', 'فيما', 'بينما', 'لكن', 'حيث', 'إلى ذلك', 'من جهته', 'من جانبه', 'من جهتها', 'من جانبها', 'في المقابل', 'بدوره', 'بدورها', 'يذكر', 'يشار', 'يذكر أن', 'جدير بالذكر', 'الجدير بالذكر', 'تجدر', 'مشيرا', 'وقال', 'ثم', 'بعد ذلك', 'هذا', 'هذه', 'غير', 'إلا', 'أما', 'في سياق', 'في غضون', 'على صعيد', 'أضاف', 'تابع', 'لذلك', 'هذا و', 'هو', 'هي', 'هم', 'نحن',
  'ew', 'lê', 'lê belê', 'her wiha', 'herwiha', 'wî', 'wê', 'wan', 'ev', 'di heman', 'ji aliyê', 'di berdewamiya', 'li gorî', 'û', 'piştî', 'ئەو', 'هەروەها', 'بەڵام', 'ئەمە', 'لە لایەکی', 'هاوکات', 'ناوبراو',
];

/** Arabic words whose first letter waw belongs to them and is no "and". */
export const WAW_WORDS: readonly string[] = [
  'وزير', 'وزار', 'وزرا', 'وفد', 'وفود', 'وفاة', 'وفيات', 'وكالة', 'وكيل', 'وكلاء', 'وصل', 'وصول', 'وقع', 'وقف', 'وافق', 'وجه', 'وجوه', 'ودع', 'وضع', 'واصل', 'وحد', 'ولي ', 'ولادة', 'ولاي', 'والدة', 'والد', 'واشنطن', 'وسط', 'وسائل', 'وساطة', 'ورش', 'وثائق', 'وثيقة', 'وادي', 'واعد', 'وظائف', 'وعد', 'وعود', 'وباء', 'ورق', 'وردة', 'وقود', 'وطن', 'واجه', 'واتساب', 'ويكيليكس', 'ويلز', 'وليد', 'وليام', 'واردات', 'وداع', 'وارسو', 'وديات', 'ودية', 'وسيط', 'وهران', 'وول',
];
