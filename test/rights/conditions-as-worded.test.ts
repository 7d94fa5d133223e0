import { expect, test } from 'vitest';
import { detectNotices } from '../../shared/rights/detect-notices.ts';
import { createHolderDirectory } from '../../shared/rights/holder-directory.ts';

const directory = createHolderDirectory();
const termsOf = (text: string) => detectNotices(text, directory).flatMap(({ terms }) => terms);

test.each([
  'Bu yolu özgürce kullanabilirsiniz.',
  'Residents were asked to withhold the rent until the roof is mended.',
  'La vente du miel est permise sans contrat, sous réserve des droits des apiculteurs.',
  'جميع حقوق الصيد محفوظة لأهالي الجزيرة بموجب العرف.',
  'جميع الحقوق المائية محفوظة للدولتين بموجب المعاهدة الموقعة العام الماضي.',
  'Der Bürgermeister sagte, die schriftliche Vereinbarung werde nur im Rathaus gezeigt.',
  'The ointment is not for sale in Norway, the ministry said.',
])('no notice in: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  ['Bu haber izin alınmadan, kaynak gösterilse dahi kopyalanamaz.', 'attribution-required'],
  ['This article must not be reposted without permission, even with attribution.', 'attribution-required'],
  ['يمنع نسخ هذا التقرير دون إذن حتى مع ذكر المصدر.', 'attribution-required'],
  ['EDITORIAL USE ONLY. NOT FOR SALE IN PORTUGAL.', 'no-sales'],
  ['لا يجوز إعادة نشر هذا التقرير دون إذن.', 'free-to-republish'],
  ['Копирование материалов без разрешения преследуется по закону.', 'free-to-republish'],
  ['Our texts are under CC0: no rights reserved.', 'all-rights-reserved'],
  ['© Heron Media. Commercial reuse requires a licence.', 'no-republication'],
  ['Все материалы сайта охраняются законом об авторском праве. Копирование запрещено.', 'all-rights-reserved'],
  ['© Heron Media. Use prohibited in Portugal and Spain.', 'no-republication'],
  [
    'Open Fenland Licence: this report may be reproduced free of charge provided it is quoted accurately.',
    'prior-permission',
  ],
  ['Kiadványunk csak a szerkesztőség írásbeli engedélyével másolható.', 'used-with-permission'],
  ['صرف ذاتی استعمال کے لیے، تجارتی استعمال کی اجازت نہیں۔', 'prior-permission'],
] as const)('%s does not state %s', (text, term) => {
  expect(termsOf(text)).not.toEqual([]);
  expect(termsOf(text)).not.toContain(term);
});

test.each([
  ['EDITORIAL USE ONLY. NOT FOR SALE IN PORTUGAL.', 'territory-restricted'],
  ['NOT FOR SALE IN PORTUGAL OR SPAIN.', 'territory-restricted'],
  ['EDITORIAL USE ONLY. USABLE FOR 72 HOURS FROM TIME OF TRANSMISSION.', 'one-time-use'],
  ['ADVISORY: Clients are asked to withhold the 1140 item on the ferry.', 'withdrawn'],
  ['Haberlerimizi gazetemizin adını vererek özgürce kullanabilirsiniz.', 'free-to-republish'],
  ['Bu yazı aktif link verilmeden kopyalanamaz.', 'link-required'],
  ['This programme may not be rebroadcast without a licence from Heron Media.', 'prior-permission'],
  ['Usage réservé aux abonnés de la lettre.', 'subscription-required'],
  ['For subscribers only. Do not forward this bulletin.', 'subscription-required'],
  ['Alla rättigheter tillhör Ordfront Press AB.', 'all-rights-reserved'],
  ['Копирование материалов без разрешения преследуется по закону.', 'no-republication'],
  ["6 Mart 2031 saat 10.00'a kadar ambargoludur.", 'embargo'],
  ['To buy a licence to reuse this article, visit our reprints page.', 'rights-contact'],
  ['Haberlerimizi aktif link vererek ücretsiz kullanabilirsiniz.', 'attribution-required'],
  ['कॉपीराइट © 2031 विंध्य पत्र। इस खबर को बिना अनुमति कॉपी करना कानूनन अपराध है।', 'no-republication'],
  ['Bản quyền thuộc về Báo Sông Hậu. Cấm sao chép khi chưa được phép bằng văn bản.', 'written-permission'],
  ['Publicering före fredag kl. 12.00 är inte tillåten.', 'embargo'],
  ['© Heron Media. Commercial reuse requires a licence.', 'non-commercial'],
  ['Alle rettigheder tilhører forlaget Vestkyst A/S.', 'copyright-claim'],
  ['Delen mag, mits met bronvermelding.', 'free-to-republish'],
  ['این گزارش تا ساعت ۱۰ روز شنبه ممنوع‌الانتشار است.', 'embargo'],
  ["Conformément à l'article L. 211-3 du code, nous nous opposons à la fouille de textes sur ce site.", 'no-ai-tdm'],
  [
    '© Ordfront Media AB. Innehållet får ej arkiveras eller säljas vidare. Endast redaktionell användning.',
    'no-archive',
  ],
  ['This article is in the public domain as a work of the United States Government.', 'public-domain'],
  ['Dieser Beitrag darf nur nach schriftlicher Vereinbarung abgedruckt werden.', 'contract-required'],
  ['استفاده از این گزارش تنها با مجوز کتبی ما امکان‌پذیر است.', 'no-republication'],
] as const)('%s states %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});
