import { REASONS, type ReasonCode } from './reasons.ts';

/** The sentences of `reasons.ts` for people who work in another language; receipts and messages keep the English ones. */
const TR: Record<ReasonCode, string> = {
  'empty-file': 'Dosyada metin yok. Dışa aktarımı denetleyip yeniden gönderin.',
  'not-text':
    'Dosya, okuduğumuz bir metin biçimi değil (ikili görünüyor). Metin, HTML, XML, JSON, DOCX, PDF, e-posta ya da bunların zip arşivini gönderin.',
  undecodable: 'Karakterler bildiğimiz hiçbir kodlamayla çözülemedi. Dosyayı UTF-8 olarak kaydedip yeniden gönderin.',
  'too-large': 'Dosya, bir teslimat için olan sınırdan büyük. Birkaç küçük dosya halinde gönderin.',
  'too-many-stories': 'Dosyada bir teslimat için olan sınırdan çok haber var. Birkaç küçük dosya halinde gönderin.',
  'unknown-partner': 'Klasör bilinen bir ortağa ait değil. incoming/<ortak kimliğiniz>/ altına yükleyin.',
  'bad-key': 'Dosya adı kullanılamıyor. incoming/<ortak kimliğiniz>/ altına, en çok 1.024 baytlık bir adla yükleyin.',
  'folder-marker':
    'Bu bir dosya değil, boş bir klasörün imi. Hiçbir şey denetlenmedi; dosyaları klasörün içine yükleyin.',
  'archive-bomb':
    'Arşiv açılınca sınırları (boyut, oran, derinlik ya da dosya sayısı) aşıyor. Dosyaları sıkıştırmadan gönderin.',
  'archive-broken': 'Arşiv bozuk, açılamadı. Yeniden oluşturup gönderin.',
  encrypted: 'Dosya parolayla korunuyor. Korumayı kaldırıp yeniden gönderin.',
  'hostile-markup':
    'XML, reddettiğimiz varlıklar ya da iç alt kümeli bir belge türü bildiriyor. DOCTYPE olmadan dışa aktarın.',
  'broken-markup': 'İşaretleme bozuk, metin kurtarılamadı. Dosyayı yeniden dışa aktarın.',
  'too-deep': 'İşaretleme, sınırdan derin iç içe. Dosyayı daha yalın bir yapıyla yeniden dışa aktarın.',
  'no-stories': 'Dosya okundu ama içinde metin haberi yok (örneğin yalnızca görseller ya da göndermeler).',
  'story-too-long': 'Bir haber sınırdan uzun. Dosyanın haberleri ayırdığını denetleyin.',
  'changed-in-flight':
    'Saklanan kopya artık özetiyle uyuşmuyor. Dosyayı yeniden gönderin; işletim ekibine haber verildi.',
  'unknown-message': 'Akıştaki bir iletinin biçimi ya da sürümü bilinmiyor. İşletim ekibine haber verildi.',
  'detector-failed': 'Haber incelenemedi. Ayrıldı ve işletim ekibine haber verildi; bir kişi bakmalı.',
  'cut-anew': 'Bir kişi metni haberlere yeniden böldü: burada duran artık başka haberlere ait.',
  'missing-object': 'Sırası geldiğinde dosya artık yerinde değildi. Yeniden gönderin.',
};

const AR: Record<ReasonCode, string> = {
  'empty-file': 'لا نص في الملف. راجع التصدير وأرسله مجددًا.',
  'not-text':
    'الملف ليس بصيغة نصية نقرؤها (يبدو ثنائيًا). أرسل نصًا أو HTML أو XML أو JSON أو DOCX أو PDF أو بريدًا أو أرشيف zip منها.',
  undecodable: 'تعذّر فك ترميز المحارف بأي ترميز نعرفه. احفظ الملف بترميز UTF-8 وأرسله مجددًا.',
  'too-large': 'الملف أكبر من حد الدفعة الواحدة. أرسله في عدة ملفات أصغر.',
  'too-many-stories': 'في الملف أخبار أكثر من حد الدفعة الواحدة. أرسله في عدة ملفات أصغر.',
  'unknown-partner': 'المجلد لا يعود إلى شريك معروف. ارفع تحت \u2066incoming/<partner id>/\u2069.',
  'bad-key': 'اسم الملف لا يصلح. ارفع تحت \u2066incoming/<partner id>/\u2069 باسم لا يتجاوز 1024 بايتًا.',
  'folder-marker': 'هذه علامة مجلد فارغ لا ملف. لم يُفحص شيء؛ ارفع الملفات داخل المجلد.',
  'archive-bomb': 'الأرشيف يتجاوز عند فكّه الحدود (الحجم أو النسبة أو العمق أو عدد الملفات). أرسل الملفات دون ضغط.',
  'archive-broken': 'الأرشيف تالف ولم يُفتح. أنشئه من جديد وأرسله.',
  encrypted: 'الملف محمي بكلمة مرور. أزل الحماية وأرسله مجددًا.',
  'hostile-markup': 'يعلن ملف XML كيانات أو نوع مستند ذا مجموعة داخلية، وهذا مرفوض. صدّره دون DOCTYPE.',
  'broken-markup': 'الترميز الوصفي تالف ولم يُستخرج نص. صدّر الملف مجددًا.',
  'too-deep': 'الترميز الوصفي متداخل أعمق من الحد. صدّر الملف ببنية أبسط.',
  'no-stories': 'قُرئ الملف ولا خبر نصيًا فيه (صور أو إحالات فقط مثلًا).',
  'story-too-long': 'أحد الأخبار أطول من الحد. تحقق من أن الملف يفصل بين أخباره.',
  'changed-in-flight': 'النسخة المحفوظة لم تعد تطابق بصمتها. أرسل الملف مجددًا؛ أُبلغ القائمون على التشغيل.',
  'unknown-message': 'رسالة في سير العمل بشكل أو إصدار غير معروف. أُبلغ القائمون على التشغيل.',
  'detector-failed': 'تعذّر فحص الخبر. نُحّي جانبًا وأُبلغ القائمون على التشغيل؛ لا بد أن ينظر فيه شخص.',
  'cut-anew': 'أعاد شخص تقسيم النص إلى أخبار: ما كان هنا صار لأخبار أخرى.',
  'missing-object': 'لم يعد الملف موجودًا حين جاء دوره. أرسله مجددًا.',
};

export const REASON_WORDS = { en: REASONS, tr: TR, ar: AR } as const;
