import { readsNotices } from '../notice-table.ts';

readsNotices(
  'Hebrew',
  [
    'ארגוני זכויות האדם דורשים לפרסם את הדוח.',
    'בית המשפט אסר לפרסם את התמונה ללא אישור.',
    'אמברגו הנשק יימשך עד דצמבר, אמר השר.',
  ],
  [
    {
      text: '© 2031 חדשות הגליל. כל הזכויות שמורות.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'חדשות הגליל',
    },
    {
      text: 'אין להעתיק, להפיץ או לפרסם תכנים מאתר זה ללא אישור מראש ובכתב.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);

readsNotices(
  'Chinese',
  [
    '法院判决该网站未经授权转载文章，须赔偿原告。',
    '代表建议加强人权保护，禁止商业机构使用学生信息。',
    '专家表示，未经许可不得砍伐树木。',
    '知识产权局公布了新的规定。',
  ],
  [
    {
      text: '版权所有，未经书面授权不得转载。',
      terms: ['copyright-claim', 'all-rights-reserved', 'no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: '本文版权归海岸日报所有，转载请注明出处。',
      terms: ['copyright-claim', 'attribution-required'],
      holder: '海岸日报',
    },
    { text: '未經許可，禁止轉載或複製本網站內容。', terms: ['no-republication', 'prior-permission'], holder: null },
  ],
);

readsNotices(
  'Japanese',
  [
    '裁判所は無断で写真を掲載した出版社に賠償を命じた。',
    '人権団体は報告書の公表を求めた。',
    '政府は著作権法の改正案を国会に提出した。',
    '飲食物の持ち込みは禁止されています。',
  ],
  [
    {
      text: '© 2031 山道新聞社 本記事の転載には事前の許諾が必要です。',
      terms: ['copyright-claim', 'no-republication', 'prior-permission'],
      holder: '山道新聞社',
    },
    { text: '記事・写真の無断転載を禁じます。', terms: ['no-republication'], holder: null },
    { text: '© 2031 青葉新聞社', terms: ['copyright-claim'], holder: '青葉新聞社' },
    {
      text: '本サイトの記事を許可なく複製・転載することはできません。',
      terms: ['no-republication', 'prior-permission'],
      holder: null,
    },
    { text: '著作権は青葉新聞社に帰属します。', terms: ['copyright-claim'], holder: '青葉新聞社' },
  ],
);

readsNotices(
  'Korean',
  [
    '법원은 사진을 무단으로 게재한 언론사에 배상하라고 판결했다.',
    '인권단체는 보고서 공개를 요구했다고 밝혔다.',
    '국회는 저작권법 개정안을 논의했다.',
  ],
  [
    {
      text: '저작권자 ⓒ 푸른뉴스, 무단 전재 및 재배포 금지',
      terms: ['copyright-claim', 'no-republication'],
      holder: '푸른뉴스',
    },
    {
      text: '이 기사는 출처를 밝히면 자유롭게 이용할 수 있습니다.',
      terms: ['free-to-republish', 'attribution-required'],
      holder: null,
    },
  ],
);

readsNotices(
  'Hindi',
  [
    'मानवाधिकार संगठन ने रिपोर्ट प्रकाशित करने की मांग की।',
    'अदालत ने कहा कि बिना अनुमति फोटो का उपयोग गलत है।',
    'मंत्री के अनुसार हथियारों की बिक्री प्रतिबंधित है।',
  ],
  [
    {
      text: '© 2031 नवदीप समाचार। सर्वाधिकार सुरक्षित।',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'नवदीप समाचार',
    },
    {
      text: 'बिना लिखित अनुमति इस सामग्री का प्रकाशन या वितरण वर्जित है।',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);

readsNotices(
  'Indonesian and Malay',
  [
    'Pengadilan melarang penerbitan buku itu tanpa izin keluarga, kata hakim.',
    'Lembaga hak asasi manusia meminta laporan itu disebarluaskan.',
    'Embargo senjata berlaku hingga Desember, ujar menteri.',
  ],
  [
    {
      text: 'Hak cipta © 2031 PT Suar Media. Semua hak dilindungi.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'PT Suar Media',
    },
    {
      text: 'Dilarang menyalin atau menyebarluaskan sebagian atau seluruh isi berita ini tanpa izin tertulis dari redaksi.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);
