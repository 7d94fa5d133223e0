import type { Lexicon } from './lexicon.ts';

export const TR: Lexicon = {
  lang: 'tr',
  roles: {
    claim:
      'telif hak* | yayın hakk* | yayın haklar* | fikri mülkiyet* | fikri hak* | telif | eser sahipli* | kullanım hakk* | kullanım haklar*',
    right: 'haklar* | hakkı* | hakları',
    reserved: 'saklıdır | saklı | mahfuzdur | mahfuz | saklı tutul*',
    allRights:
      'tüm hakları | tüm hakkı | bütün hakları | her hakkı | tüm haklar | her türlü hakkı | tüm yayın hakları | tüm telif hakları | her türlü telif hakkı',
    own: 'ait | aittir | ait olup | mülkiyet* | sahiptir | sahibidir | malıdır | bünyesinde',
    protect: 'korunmaktadır | koruma altında* | korunur | korunan | koruması altında*',
    act: 'yayınla* | yayımla* | yayın yap* | kopyala* | kopya ed* | çoğalt* | alıntı* | iktibas* | dağıt* | paylaş* | aktar* | yeniden yayın* | yayınlan* | yayımlan* | basıl* | ilet* | nakled* | nakil* | işlen* | kopya*',
    use: 'kullan*',
    derive: 'değiştir* | tercüme* | çevir* | özetlen* | işleme eser* | uyarlan* | türev* | düzenlen*',
    store: 'sakla* | depola* | arşivle* | veri taban* | kaydedil*',
    ai: 'yapay zeka* | yapay zekâ* | veri madencili* | makine öğren* | metin ve veri* | dil model*',
    sell: 'satıl* | satışı | satamaz | satılamaz',
    commercial: 'ticari amaç* | ticari | reklam amaç*',
    ban: 'yasak | yasaktır | yasaklanmıştır | *ilamaz | *ilemez | *unamaz | *anamaz | *enemez | *ulamaz | *ülemez | *olunamaz | *arilamaz | *atilamaz | edilemez | yapılamaz | *emez | *amaz | *emezler | *amazlar | izin verilmez | müsaade edilmez | hiçbir şekilde | hiçbir surette | yapmayınız | etmeyiniz',
    allow: 'serbesttir | serbest | *abilir | *ebilir | ücretsiz olarak | ücretsiz',
    unauth:
      'izinsiz | izin alınmaksızın | izin alınmadan | izni olmadan | izni olmaksızın | izin almadan | izni alınmadan | habersiz | yetkisiz',
    only: 'yalnızca | sadece | ancak | kaydıyla | koşuluyla | şartıyla',
    without:
      'gösterilmeden | belirtilmeden | gösterilmeksizin | olmadan | olmaksızın | alınmadan | alınmaksızın | yapılmadan | yapmadan | almadan | dışında | imzalanmadan | olmadıkça | sağlanmadan | edinilmeden',
    must: 'zorunludur | zorunlu | gerekir | gerekmektedir | şarttır | mecburidir | lütfen | kaydıyla | koşuluyla | şartıyla',
    consent: 'izin | izni | iznine | izninin | izniyle | izne | onay* | muvafakat* | rıza* | müsaade* | izinsiz',
    written: 'yazılı iz* | yazılı onay* | yazılı muvafakat* | yazılı olarak',
    contract: 'sözleşme* | anlaşma* | kontrat* | lisans sözleşme*',
    subscribe: 'abone* | abonelik*',
    extent:
      'tamamı veya bir kısmı | tamamı ya da bir kısmı | kısmen veya tamamen | tamamen veya kısmen | kısmen ya da tamamen | tamamen ya da kısmen | bir kısmı | bir bölümü | tümü veya bir kısmı | tamamı veya bir bölümü | kısmen de olsa | kısmen | tümü ya da bir bölümü',
    source:
      'kaynak göster* | kaynak belirt* | kaynağı göster* | kaynağı belirt* | kaynak olarak | atıf* | kaynak * göster* | kaynak gösterilmeden | ismi belirtil*',
    link: 'aktif link* | link ver* | bağlantı ver* | aktif bağlantı | link veril* | link göster*',
    object:
      'haber* | fotoğraf* | görüntü* | içerik* | içeriğ* | video* | yazı* | materyal* | metin* | site* | sayfa* | bilgi | bilgiler | makale* | resim* | köşe yazı* | görsel*',
    label: 'uyarı | yasal uyarı | dikkat | telif hakkı uyarısı | önemli not | not | yasal not',
    ownsBefore: 'aittir | ait | ait olup | sahiptir | sahibidir | malıdır',
    embargo: 'ambargolu* | ambargo* | yayın yasağı saati',
    until: "'a kadar | kadar | saatine kadar | önce | itibaren | tarihine kadar",
    kill: 'iptal | iptal edil* | yayından kaldır* | geri çekil* | iptal olmuştur | kullanmayınız | yayından çek*',
    killObject: 'haberi* | haberimiz* | haber* | fotoğraf* | geçilen',
    please: 'lütfen | abonelerimiz* | sayın abone* | editörlerin dikkatine | dikkat | rica',
    report:
      'dedi | söyledi | belirtti | ifade etti | açıkladı | kaydetti | bildirdi | duyurdu | vurguladı | savundu | iddia etti | öne sürdü | göre | konuştu | istedi | eleştirdi',
    law: 'maç* | lig | ligi* | sezon* | mahkeme* | hakim | yargıtay | savcı* | bakan | bakanlığı | bakanı | tbmm | davası | dava | tasarı* | meclis* | polis | sanık*',
    mask: 'insan hak* | silah ambargo* | ticaret ambargo* | hakkında | çerez* | kişisel veri* | petrol ambargo* | ambargo uygula* | ambargonun kald* | çocuk hak* | kadın hak* | işçi hak*',
    'all-rights-reserved': 'her hakkı saklıdır | tüm hakları saklıdır | her hakkı mahfuzdur | tüm hakkı saklıdır',
    'rights-contact': 'abonelik için | telif için | izin için | lisans için | iletişime geç* | bilgi ve izin için',
    'legal-action':
      'yasal işlem | hukuki işlem | yasal yollara | kanuni işlem | hukuki yollara | cezai işlem | suç teşkil | yasal takip*',
    'subscription-required':
      'abonelere sunulan | sadece abone* | yalnızca abone* | abonelere özel | abonelerimize özel',
    'cc-licence': 'creative commons lisans*',
    'licensed-syndication': 'lisansıyla yayın* | lisansı ile yayın* | tarafından dağıtıl*',
    'used-with-permission': 'izniyle yayın* | izni ile yayın* | izniyle kullanıl*',
    'free-to-republish': 'serbestçe yayın* | ücretsiz yayın* | serbestçe kullanıl*',
    'personal-use-only': 'kişisel kullanım* | şahsi kullanım*',
    'non-commercial': 'ticari amaçla kullanılamaz | ticari olmayan',
    'editorial-use-only': 'editoryal kullanım* | editoryal amaç* | yalnızca haber amaç* | sadece haber amaç*',
    'no-archive': 'arşivlenemez | arşiv yasak',
    'no-sales': 'satılamaz | satış yasak',
    'mandatory-credit': 'zorunlu kaynak | kredi zorunlu',
  },
};
