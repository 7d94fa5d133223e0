import type { Lexicon } from './lexicon.ts';

export const TR: Lexicon = {
  lang: 'tr',
  party: {
    besides: 've iştirakleri | ve bağlı | ve grup şirketleri | ve ortakları | ve lisans verenleri',
    endings: 'nın> nin> nun> nün> na> ne> ndan> nden> yla> yle>',
    of: 'tarafından',
    within: 've',
  },
  commons: {
    name: 'kreatif müşterekler',
    by: 'atıf',
    nc: 'gayriticari | ticari olmayan',
    nd: 'türetilemez',
    sa: 'aynı lisansla paylaş',
  },
  abbreviations: 'sti tic san prof dr vb cad sok t.c av san tic',
  roles: {
    'link-required':
      'bağlantısını vererek | linkini vererek | bağlantısı verilerek | bağlantı verilerek | link verilerek | bağlantı vererek | link vererek | linki verilerek',
    claim:
      'telif hak* | yayın hakk* | yayın haklar* | fikri mülkiyet* | fikri hak* | telif | eser sahipli* | kullanım hakk* | kullanım haklar*',
    right: 'haklar* | hakkı*',
    reserved: 'saklıdır | saklı | mahfuzdur | mahfuz | saklı tutul*',
    allRights:
      'tüm hakları | tüm hakkı | bütün hakları | her hakkı | tüm haklar | her türlü hakkı | tüm yayın hakları | tüm telif hakları | her türlü telif hakkı | tüm hukuki hak* | tüm yasal hak* | tüm fikri hak* | tüm mali hak* | tüm telif hak* | bütün hukuki hak* | tüm fikri ve sınai hak*',
    own: 'ait | aittir | ait olup | mülkiyet* | sahiptir | sahibidir | malıdır | bünyesinde',
    protect: 'korunmaktadır | koruma altında* | korunur | korunan | koruması altında*',
    act: 'yayınla* | yayımla* | çoğalt* | iktibas* | dağıt* | paylaş* | aktar* | basıl* | ilet* | nakled* | nakil* | işlen* | kopya* | alınt* | yayım | yayın | yayını | basım* | naklen | nakli | başka bir yer* | yayıl* | servis ed* | gösterile* | gösterim* | alıntıla* | paylaşım*',
    use: 'kullan* | faydalan* | yararlan*',
    derive:
      'değiştir* | tercüme* | çevir* | işleme eser* | uyarlan* | türev* | düzenlen* | değişiklik | yeniden yaz* | özet* | işleme hakk* | çevril*',
    store: 'sakla* | depola* | veri taban* | kaydedil* | veri tabanı* | veritaban* | kaydet* | tarama* | kazıma*',
    archive: 'arşiv*',
    ai: 'yapay zekâ* | veri madencili* | makine öğren* | metin ve veri* | dil model* | yapay zekâ | eğitimi* | eğitmek | eğitilme* | veri kazıma | model eğit* | üretken yapay | algoritma* | botlar* | makine öğrenme* | öğrenmesi* | veri madenci*',
    sell: 'satıl* | satışı | satamaz',
    commercial: 'ticari* | reklam',
    ban: '*ılamaz | *ilemez | *unamaz | *anamaz | *enemez | *ulamaz | *ülemez | *olunamaz | *arilamaz | *atilamaz | edilemez | yapılamaz | *emez | *amaz | *emezler | *amazlar | hiçbir şekilde | hiçbir surette | yapmayınız | etmeyiniz | yasak* | edilmez | verilmez | mümkün değil* | *nılamaz | *tılamaz | izin vermiyor* | izin vermez | müsaade etmez | rızamız yok* | etmemektedir | yayınlamayınız | yayımlamayınız | kullanmayınız | kopyalamayınız | paylaşmayınız | izin verilmiyor | verilmemektedir | *mamaktadır | *memektedir | suçtur | suç sayılır | suç teşkil',
    allow:
      '*abilir | *ebilir | *abilirsiniz | *ebilirsiniz | özgürce | ücretsiz olarak | ücretsiz | serbest* | *ılabilir | *ilebilir | *ulabilir | *ülebilir | yayınlanabilir | yayımlanabilir | kullanılabilir | alıntılanabilir | paylaşılabilir | izin verilir | izin verilmektedir | mümkündür | telifsiz | bedelsiz* | ücretsizdir',
    unauth:
      'izin alınmaksızın | izin alınmadan | izni olmadan | izni olmaksızın | izin almadan | izni alınmadan | habersiz | yetkisiz | izinsiz* | izin alınmadıkça | onayı olmadan | onay alınmadan | onayı alınmadan | rızası olmadan | izni bulunmadan | muvafakati olmadan',
    only: 'yalnızca | sadece | ancak | kaydıyla | koşuluyla | şartıyla | yalnız | şartı ile | koşulu ile | kaydı ile | münhasıran | takdirde | suretiyle | sınırlıdır | mahsustur | özel',
    without:
      'gösterilmeden | belirtilmeden | gösterilmeksizin | olmadan | olmaksızın | alınmadan | alınmaksızın | yapılmadan | yapmadan | almadan | dışında | imzalanmadan | olmadıkça | sağlanmadan | edinilmeden | vermeden | verilmeden | vermeksizin | verilmeksizin | göstermeden | belirtmeden | anılmadan | anmadan | olmazsa | almaksızın | imzalamadan | bulunmadan | hariç | haricinde | alınmadıkça | bulunmayan | olmayan | yokken',
    must: 'zorunludur | zorunlu | gerekir | gerekmektedir | şarttır | lütfen | kaydıyla | mecburi* | şart | şartı* | koşulu* | gereklidir | gerek | lazımdır | zaruridir | esastır | zorundadır | zorundasınız | rica olunur | rica ederiz | icap eder | tabidir | bağlıdır | gerekli | belirtilmeli* | gösterilmeli* | verilmeli* | alınmalı*',
    consent:
      'izni | iznine | izninin | izniyle | izne | onay* | muvafakat* | rıza* | müsaade* | izin* | olur | lisans*',
    written: 'yazılı | imzalı',
    contract: 'sözleşme* | anlaşma* | kontrat* | mukavele* | protokol',
    subscribe: 'abone* | müşteri*',
    extent:
      'tamamı veya bir kısmı | tamamı ya da bir kısmı | kısmen veya tamamen | tamamen veya kısmen | kısmen ya da tamamen | tamamen ya da kısmen | bir kısmı | bir bölümü | tümü veya bir kısmı | tamamı veya bir bölümü | kısmen de olsa | kısmen | tümü ya da bir bölümü | tamamı ya da bir bölümü | tamamı veya herhangi bir | tamamı ya da herhangi | bütünü veya | kısmi veya tam | tam veya kısmi | kısmen dahi | bir parçası | herhangi bir bölümü | herhangi bir kısmı | bir kısmının | bir bölümünün | tamamının veya | tümünün veya | bütününün veya | kısmen veya bütünüyle | hiçbir bölümü | hiçbir kısmı | bölümleri | tamamen ya da | kısmı ya da tamamı | kısmı veya tamamı | hiçbir bölüm* | hiçbir kısm*',
    source:
      'kaynak göster* | kaynak belirt* | kaynağı göster* | kaynağı belirt* | kaynak olarak | atıf* | kaynak * göster* | kaynak gösterilmeden | ismi belirtil* | kaynak | kaynağı | kaynağın | kaynağının | kaynak adı | adı anıl* | adını an* | adını ve* | adı veril* | ismini ver* | ismi anıl* | referans göster* | referans ver* | kaynağına atıf* | yazarın adı | muhabirin adı | yazar adı',
    link: 'link | linki | linkle* | bağlantı* | köprü* | url | linkin*',
    object:
      'haber* | fotoğraf* | görüntü* | içerik* | içeriğ* | video* | materyal* | metin* | site* | sayfa* | bilgi | bilgiler | makale* | resim* | görsel* | bülten* | metni | eser* | portal* | yayın* | ses | kayıt* | röportaj* | grafik* | analiz* | infografik* | köşe | yazı | yazılar* | yazısı* | yazıyı | yazının | yazımız* | başka sitelerde | başka mecralarda',
    label:
      'uyarı | yasal uyarı | dikkat | telif hakkı uyarısı | önemli not | not | yasal not | hukuki uyarı | telif uyarısı | telif hakkı | künye | bilgilendirme | kullanım şartları | kullanım koşulları | önemli | abonelerimizin dikkatine',
    ownsBefore:
      "aittir | ait | ait olup | sahiptir | sahibidir | malıdır | 'a aittir | 'e aittir | 'ye aittir | 'ya aittir | 'nindir | 'nundur | mülkiyetindedir | tasarrufundadır | uhdesindedir | tekelindedir",
    embargo:
      'ambargo* | yayın yasağı saati | ambargolu haber | şu saate kadar yayınlamayın | yayın ambargosu | yayımlanmamak kaydıyla | yayın saati | saatine kadar ambargolu',
    until:
      "'a kadar | kadar | saatine kadar | önce | itibaren | tarihine kadar | dek | değin | itibarıyla | sonra | saatinden önce | tarihinden önce | 'den önce | 'dan önce | 'ten önce | 'tan önce",
    kill: 'iptal edil* | yayından kaldır* | geri çekil* | iptal olmuştur | kullanmayınız | yayından çek* | iptal* | iptal ediyoruz | iptal edilmiştir | geri çekilmiştir | geri çekiyoruz | geri çekilen | yayından çekil* | kullanılmaması | kullanılmamasını | dikkate almayınız | dikkate alınmaması* | siliniz | silinmesi* | yayımlamayınız | yayınlamayınız | yayından kaldırılması* | yok sayınız | kaldırınız | kullanmayın',
    killObject: 'haber* | fotoğraf* | geçilen | görüntüyü | içeriği | metni | bülteni | son dakika',
    please:
      'lütfen | abonelerimiz* | sayın abone* | editörlerin dikkatine | dikkat | rica | editörlerimizin | editörler | yayın kuruluşları | değerli abone* | abonelerin dikkatine | önemle',
    nobody:
      'yayıncı | yayıncının | yayıncısı* | yazar | yazarın | yazarına | sahibi | sahibinin | sahiplerine | kurumumuz* | şirketimiz* | sitemiz* | ajansın | ajansımız* | editör* | hak sahibi* | eser sahibi* | yayınevi* | gazetemiz* | yönetim*',
    kind: 'ajansı | ajans | ajansının | gazetesi | gazetesinin | gazete | haber ajansı | medya | yayıncılık | gazetecilik | televizyonu | radyosu | dergisi | dergisinin | yayınları | sitesi | sitesinin | holding | postası | haber ağı | derneği | vakfı | enstitüsü | kurumu',
    report:
      'dedi | söyledi | belirtti | ifade etti | açıkladı | kaydetti | bildirdi | duyurdu | vurguladı | savundu | öne sürdü | göre | konuştu | istedi | eleştirdi | belirtildi | denildi | kaydedildi | açıklandı | iddia | iddiasıyla | hükmetti | karar verdi | onadı | söylendi | bildirildi | ifade edildi | ifadelerini kullandı | çağrıda bulundu | çağrısı yaptı | tepki gösterdi | ileri sürdü | dile getirdi | anlattı | sözlerini | aktardı | yazdı | dava açtı | imzaladı | imzalandı | yürürlüğe girdi | konuşan | talep etti | istiyor | belirtilen | istediler | söylediler | dediler | açıkladılar | saydı | sayıldı | onayladı | reddetti | kaldırdı | başlattı | sattı | devretti | duyuruldu | bulundu | hatırlattı | uyardı | önerdi | planlıyor | hazırlanıyor | görüşüldü | kabul edildi | kararlaştırdı | kararı verdi | mahkûm etti | ceza verdi | tazminat ödemesine | yasakladı | yasaklandı | beraat | suç duyurusunda bulundu | şikâyet* | talebinde bulundu | öngörüyor | öngörülüyor | bekleniyor | eleştirildi | tartışıldı | satın aldı | anlaşma imzaladı | dedirtti | diye konuştu | dile getirildi | getirdi | anlaşmaya göre | sözleşmeye göre | paylaşamayacak | kullanamayacak | üretilebilecek | yapılabilecek | edilemeyecek | yapamayacak | oysa | sanılıyor | el konuldu | el koydu',
    law: 'maç* | lig | ligi* | sezon* | mahkeme* | yargıtay | savcı* | bakan | bakanlığı | bakanı | tbmm | davası | dava | tasarı* | meclis* | polis | sanık* | kanun* | yasa | yasası | yönetmelik | genelge* | valilik* | belediye* | bakanlık* | emniyet | jandarma | cumhurbaşkan* | rtük | anayasa | hâkim* | avukat* | davacı | davalı | yargı | yargılan* | rekabet kurulu | sendika* | dernek | derneği | federasyon* | kulüp | kulübü | tff | fifa | uefa | sanatçı* | şarkı* | dizi | dizinin | film | filmin | yasaklandı | kişisel verileriniz | oyuncu* | turist* | yolcu* | vatandaş* | sürücü* | hâkimliği | hakimliği | savcılığı | danıştay | anayasal | süper lig | maç | maçlar* | taraftar* | şarkıcı* | yönetmen* | bestseller | bakanlık | kurul kararı | taraflar | sözleşmenin tarafları | buluş* | mucit* | açık veri',
    thing:
      'mallar* | ilaç* | yakıt* | akaryakıt* | benzin* | silah* | mühimmat* | patlayıcı* | havai fişek* | gıda* | et ürün* | balık* | hayvan* | kuş* | tohum* | fidan* | odun* | kereste* | atık* | çöp* | anahtar* | broşür* | el ilanı* | afiş* | pankart* | para | paranın | banknot* | alkol* | içki* | sigara* | tütün* | suyu | arsa* | arazi* | konut* | araç | araçlar* | aracın | otomobil* | hasta* | mahkum* | tutuklu* | çocuk* | drone* | dron* | bilet* | hisse* | kimyasal* | ilaçlama* | aşı | aşılar* | kan | organ nakl* | organ bağış* | cenaze* | tarihi eser* | eserler müze* | tablo* | heykel* | mühür* | üniforma* | yardım malzeme* | yardımlar* | gübre* | kum | çakıl | elektrik* | telefon* | müşteri bilgi* | hasta kayıt* | sınav soru* | kasa* | koli* | emekli* | işçi* | memur* | taşınmaz* | kaçak* | veli | velinin | velileri* | öğrenci* | öğretmen* | ders | derste | dersler* | sınav* | hastane* | ameliyathane* | doktor* | reçete* | yakınları* | kiracı* | ev sahibi* | müze* | kilise* | cami | camide | mezarlık* | havalimanı* | havaalanı* | köpek* | kedi* | tür | türün | kimlik kart* | pasaport* | avcı* | çekim yap* | kamera* | çelik | çalışanlar* | giriş kart* | buluş* | patent* | fabrika*',
    mask: 'kaynak gösterilse* | kaynak belirtilse* | kaynak gösterilerek dahi | kaynak gösterilerek bile | insan hak* | silah ambargo* | ticaret ambargo* | hakkında | çerez* | kişisel veri* | petrol ambargo* | ambargo uygula* | ambargonun kald* | çocuk hak* | kadın hak* | işçi hak* | yayın hayatı* | haber verdi | haberine göre | yayın akışı* | insan haklar* | hayvan haklar* | seçme hakk* | oy hakk* | yaşam hakk* | naklen yayın* | canlı yayın* | yayın ihalesi | maç yayın* | sokağa çıkma yasağ* | kullanım kılavuz* | ehliyet* | yayın lisansı | gizlilik politikas*',
    'all-rights-reserved': 'her hakkı saklıdır | tüm hakları saklıdır | her hakkı mahfuzdur | tüm hakkı saklıdır',
    'rights-contact': 'abonelik için | telif için | izin için | lisans için | iletişime geç* | bilgi ve izin için',
    'legal-action':
      'yasal işlem | hukuki işlem | yasal yollara | kanuni işlem | hukuki yollara | cezai işlem | suç teşkil | yasal takip* | hukuki yollar* | dava açıl* | yasal haklarımız* | yasal haklar* | cezai ve hukuki | hukuki ve cezai | hukuki sorumluluk | yasal sorumluluk | yasal yaptırım* | tazminat* | haklarında yasal | suç duyurusu* | telif ihlali* | hak ihlali*',
    'subscription-required':
      'abonelere sunulan | sadece abone* | yalnızca abone* | abonelere özel | abonelerimize özel | abonelerimizin kullanım* | abonelerin kullanım* | abone kuruluş* | yalnızca abonelerimiz* | sadece abonelerimiz* | abonelerimiz için | abonelik gerektir* | abone olan | abonelere özeldir | aboneler içindir | abonelere yöneliktir | abonelerin kullanımına',
    'cc-licence': 'creative commons lisans*',
    'licensed-syndication':
      'lisansıyla yayın* | lisansı ile yayın* | tarafından dağıtıl* | lisanslı olarak | lisansı altında | lisanslıdır | dağıtımı',
    'used-with-permission':
      "izniyle yayın* | izni ile yayın* | izniyle kullanıl* | izniyle alıntı* | izni alınarak | izin alınarak | özel izniyle | izniyle | müsaadesiyle | özel izinle | izniyle yeniden yayım* | izniyle aktarıl* | iş birliğiyle yayım* | anlaşmalı olarak yayım* | 'da yayımlanmış olup | da yayımlanmış olup | ilk olarak yayımlan* | ilk olarak * yayımlan*",
    'free-to-republish':
      'özgürce yayın* | özgürce yayım* | özgürce paylaş* | serbestçe yayın* | ücretsiz yayın* | serbestçe kullanıl* | ücretsiz kullanıl* | telifsizdir | telif ödemeden | ücretsiz olarak yayın* | ücretsiz olarak kullan* | yayımlanması serbest* | yayınlanması serbest* | kullanımı serbest* | kullanılması serbest* | alıntı serbest* | kopyalanması serbest* | paylaşılması serbest* | serbestçe paylaş* | serbestçe kopyala* | dilediği gibi çoğalt* | dilediğince kullan* | ücretsizdir | bedelsiz kullanıl* | bedelsiz olarak',
    'personal-use-only':
      'kişisel kullanım* | şahsi kullanım* | kişisel ve ticari olmayan | bireysel kullanım* | özel kullanım* | şahsi amaç* | kişisel amaç*',
    'non-commercial':
      'ticari amaçla kullanılamaz | ticari olmayan | ticari amaç dışı | ticari amaçlı kullanıl* | ticari amaçlarla kullanıl* | gayri ticari | ticari amaç gütmeyen | gayriticari | reklam amaçlı kullanıl*',
    'editorial-use-only':
      'editoryal kullanım* | editoryal amaç* | yalnızca haber amaç* | sadece haber amaç* | haber amaçlı kullanım* | habercilik amac* | sadece haber | yalnızca haber | editöryal | sadece editoryal | yalnızca editoryal | editoryal içerik için | haber dışı kullanılamaz | haber dışında kullanılamaz | basın kullanımı içindir | basın kullanımına yöneliktir | yalnızca basın | sadece basın',
    'no-archive':
      'arşivlenemez | arşiv yasak | arşive alınamaz | arşivlenmez | arşiv amaçlı | arşivde kullanıl* | arşivlenmesi yasak* | arşivlenmesi | arşivde saklanamaz | arşiv için kullanılamaz | arşivleyemez | arşive kaldıramaz',
    'no-sales':
      'satılamaz | satış yasak | satılmaz | satışa sunul* | satışı yapıl* | üçüncü kişilere satıl* | devredilemez | satışı yasak* | yeniden satılamaz | satışı yapılamaz | devredemez | satamaz | başkasına devredemez | üçüncü kişilere devredilemez | satışa konu edilemez',
    'mandatory-credit':
      'zorunlu kaynak | kredi zorunlu | kaynak gösterilmesi zorunlu* | zorunlu kredi | imza zorunlu* | isim belirtilmesi zorunlu*',
    ownsAfter: 'telif hakkı sahibi | hak sahibi',
    territory:
      'türkiye dışında | yalnızca türkiye | sadece türkiye | sınırları içinde | ülkesinde kullanıl* | için geçerlidir | dışında kullanılamaz | dışında yayımlanamaz | dışında yayınlanamaz | ülkesi dışında | kullanımı yasaktır * için | yalnızca * sınırları',
    'one-time-use':
      'tek kullanımlık | bir defa kullanıl* | tek seferlik | bir kez kullanıl* | bir defaya mahsus | bir defalık | tek kullanım | yalnızca bir kez',
    'public-domain': 'kamu malı | kamuya mal',
    'no-ai-tdm': 'yapay zekâ eğitim* | metin ve veri madenciliği',
    ours: 'sitemiz* | ajansımız* | haberlerimiz* | haberimiz* | içeriklerimiz* | yazılarımız* | yayınlarımız* | gazetemiz* | abonelerimiz* | bu haber* | bu içerik* | bu yazı* | bu site* | bu metin* | bu metni* | bu sayfa* | fotoğraflarımız* | bu röportaj* | bu söyleşi* | bu analiz* | bu görsel* | bu fotoğraf* | bu video*',
    picture: 'fotoğraf* | foto | görsel* | video*',
    site: 'site | sitede* | sitemiz* | sitesi* | sitenin',
    item: 'bu haber | bu haberin | bu metin | bu metnin',
    output: 'tüm haber* | bütün haber* | tüm * haber* | bütün * haber* | tüm içerik* | bütün içerik* | tüm * içerik*',
    credit: 'kaynak',
    made: 'tarafından hazırlan* | tarafından üretil* | tarafından kaleme alın*',
    byline: 'haber | muhabir',
    others: 'üçüncü kişi* | üçüncü taraf*',
    manner: 'herhangi bir şekilde | hiçbir şekilde | hiçbir biçimde | herhangi bir yolla',
    'no-derivatives': 'değiştirilemez | üzerinde değişiklik yapılamaz | kırpılamaz | işlenemez | tercüme edilemez',
    'share-alike': 'aynı lisansla | benzer lisansla | aynı lisans altında | benzer şekilde paylaş*',
  },
};
