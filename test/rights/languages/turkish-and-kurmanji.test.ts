import { readsNotices } from '../notice-table.ts';

readsNotices(
  'Turkish',
  [
    'Mahkeme, fotoğrafın izinsiz kullanılmasını telif hakkı ihlali saydı.',
    'İnsan hakları dernekleri raporun yayımlanmasını istedi.',
    'Bakan, silah ambargosunun mart ayına kadar süreceğini söyledi.',
    'Parkta ateş yakmak yasaktır.',
    'Abonelik ücretleri yılbaşında artacak.',
    'Belediye, izinsiz yapılan binaları yıkacağını duyurdu.',
    'Sitemizde çerez kullanılmaktadır.',
    'Konser iptal edildi, biletler iade edilecek.',
    'Kulübün hakkı saklı, dedi başkan.',
    'Kitap ilk kez tamamı Türkçeye çevrilerek yayımlandı.',
    'Fotoğraf: Deniz Kaya',
  ],
  [
    {
      text: '© 2031 Kuzgun Haber Ajansı. Tüm hakları saklıdır.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Kuzgun Haber Ajansı',
    },
    {
      text: "Bu haberin telif hakkı Kuzgun Medya A.Ş.'ye aittir; yazılı izin alınmadan kopyalanamaz, dağıtılamaz.",
      terms: ['copyright-claim', 'no-republication', 'prior-permission', 'written-permission'],
      holder: 'Kuzgun Medya A.Ş.',
    },
    {
      text: 'Uyarı: Haber ve fotoğraflar kısmen de olsa kaynak gösterilmeden yayınlanamaz.',
      terms: ['no-republication', 'in-whole-or-part', 'attribution-required'],
      holder: null,
    },
    { text: "AMBARGO: 6 Mart saat 10.00'a kadar yayınlanamaz.", terms: ['embargo'], holder: null },
    {
      text: '© Telif hakkı 2031 Irmak Postası. Yazılı izin alınmadan alıntılanamaz.',
      terms: ['copyright-claim', 'no-republication', 'prior-permission', 'written-permission'],
      holder: 'Irmak Postası',
    },
    {
      text: 'Haberlerimiz kaynak gösterilerek ve aktif link verilerek serbestçe yayınlanabilir.',
      terms: ['free-to-republish', 'attribution-required', 'link-required'],
      holder: null,
    },
  ],
);

readsNotices(
  'Kurmanji',
  [
    'Rêxistina mafên mirovan rapora xwe weşand.',
    'Wezîr got ku bê destûr avahî nayê çêkirin.',
    'Dadgehê biryar da ku nûçe bê weşandin.',
  ],
  [
    {
      text: 'Hemû mafên vê nûçeyê yên Ajansa Zozanê ne.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Ajansa Zozanê',
    },
    {
      text: '© 2031 Rojava Medya. Hemû maf parastî ne.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Rojava Medya',
    },
    {
      text: 'Kopîkirin û belavkirina nûçeyan bêyî destûra nivîskî qedexe ye.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);
