/** Words of the checks on violence, children and suicide. Folded when loaded; `*`: the word may go on. */

/** That somebody took their own life, or tried to. */
export const SUICIDE: readonly string[] = [
  'suicide', 'suicides', 'took his own life', 'took her own life', 'taken his own life', 'taken her own life', 'killed himself',
  'killed herself', 'ended his life', 'ended her life', 'intihar*', 'canına kıy*', 'yaşamına son ver*', 'hayatına son ver*',
  'انتحر', 'انتحرت', 'انتحار', 'الانتحار', 'انتحاره', 'انتحارها', 'بانتحار', 'منتحرا', 'منتحرة', 'أنهى حياته', 'أنهت حياتها', 'خودکشی*', 'خۆکوژی*',
  'خۆی کوشت', 'خۆی کوشتووە', 'xwe kuşt*', 'întîhar*', 'xwekuj*', 'selbstmord*', 'suizid*', 'suicidio*', 'suicidó', 'самоубийств*', 'самогубств*',
  'intihara', 'התאבד*', 'خود کشی*', 'ज़हर खाकर', 'आत्महत्या*', '自杀', '自殺', '자살',
]; // biome-ignore format: a list

/** That a person did it, as headlines say. */
export const SUICIDE_HEADLINE: readonly string[] = [
  'commits suicide', 'committed suicide', 'dies by suicide', 'died by suicide', 'takes own life', 'took own life', 'takes his own life',
  'takes her own life', 'kills himself', 'kills herself', 'killed himself', 'killed herself', 'suicide of', 's suicide', 'intihar etti',
  'intihar eden', 'intiharı', 'canına kıydı', 'yaşamına son verdi', 'hayatına son verdi', 'انتحر', 'انتحرت', 'ينتحر', 'تنتحر', 'انتحار طالب', 'انتحار طالبة',
  'انتحار شاب', 'انتحار شابة', 'انتحار فتاة', 'انتحار سيدة', 'انتحار رجل', 'انتحار موظف', 'ينهي حياته', 'تنهي حياتها', 'خودکشی کرد', 'خۆی کوشت', 'xwe kuşt',
]; // biome-ignore format: a list

/** The same words in another meaning. */
export const NOT_SUICIDE: readonly string[] = [
  'suicide bomb*', 'suicide attack*', 'suicide vest*', 'suicide belt*', 'suicide mission*', 'suicide drone*', 'suicide car*', 'suicide squad*',
  'political suicide', 'economic suicide', 'career suicide', 'suicide prevention', 'intihar saldırı*', 'intihar bomba*', 'intihar eylem*',
  'intihar yele*', 'intihar komando*', 'siyasi intihar*', 'kamikaze', 'انتحاري', 'انتحارية', 'الانتحاري', 'الانتحارية', 'انتحاريا', 'انتحاريين',
  'انتحاريون', 'الانتحاريين', 'انتحار سياسي', 'حمله انتحاری', 'بمب‌گذار انتحاری', 'êrîşa xwekuj*', 'êrîşeke xwekuj*', 'خۆکوژیی سیاسی', 'هێرشی خۆکوژی*',
]; // biome-ignore format: a list

/** How it was done, in words that can only mean one's own death. */
export const METHOD_PLAIN: readonly string[] = [
  'hanged himself', 'hanged herself', 'hung himself', 'hung herself', 'hanging himself', 'hanging herself', 'shot himself in', 'shot herself in',
  'slit his wrists', 'slit her wrists', 'slashed his wrists', 'slashed her wrists', 'jumped to his death', 'jumped to her death',
  'set himself on fire', 'set herself on fire', 'kendini astı', 'kendini asarak', 'kendini asmış', 'kendisini astı', 'kendisini asarak',
  'kendini vurdu', 'kendini vurarak', 'kendisini vurdu', 'bileklerini keserek', 'bileklerini kesti', 'bileklerini kesen', 'kafasına sıkarak',
  'başına sıkarak', 'kendini boşluğa bırak*', 'kendini yakarak', 'شنق نفسه', 'شنقت نفسها', 'شنق نفسها', 'مشنوقا داخل', 'أطلق النار على نفسه',
  'اطلق الرصاص على نفسه', 'أضرم النار في نفسه', 'أشعل النار في نفسه', 'أضرمت النار في نفسها', 'قطع شرايين يده', 'قطع شريان يده', 'قطعت شرايين يدها',
  'خود را حلق‌آویز*', 'خود را حلق آویز*', 'خودسوزی*', 'خۆی هەڵواسی*', 'xwe daliqand*', 'xwe bi dar ve kir*', 'erhängte sich', "s'est pendu*",
  'se ahorcó', 'si è impiccat*', 'повесился', 'повесилась', 'повісився',
]; // biome-ignore format: a list

/** How it was done, when the text speaks of suicide anyway. */
export const METHOD_BESIDE: readonly string[] = [
  'overdose of', 'overdosed on', 'jumping from', 'jumped from', 'jumped off', 'leapt from', 'swallowed', 'pesticide', 'rat poison', 'noose',
  'a rope', 'gunshot', 'atlayarak', 'atlayıp', 'ilaç içerek', 'ilaç içen', 'hap içerek', 'av tüfeği*', 'tabancayla', 'iple', 'zehir içerek',
  'قفز من', 'قفزت من', 'القفز من', 'ألقى بنفسه', 'ألقى نفسه', 'ألقت بنفسها', 'ألقت نفسها', 'إلقاء نفسه', 'إلقاء نفسها', 'حبة الغلة', 'حبة غلة',
  'حبوب الغلال', 'شنقا', 'حبل', 'مبيد حشري', 'سم فئران', 'سم الفئران', 'جرعة زائدة', 'قرص برنج', 'پریدن از', 'طناب', 'پەت', 'ژەهر*', 'bi benî', 'jehr*',
]; // biome-ignore format: a list

/** Where a reader finds help. */
export const HELP: readonly string[] = [
  'helpline*', 'help line*', 'hotline*', 'lifeline*', 'samaritans', 'crisis line*', 'crisis text', 'call 988', '116 123', 'seek help',
  'need support', 'yardım hattı*', 'destek hattı*', 'psikolojik destek*', 'yardım alabilir*', 'uzman desteği*', 'الخط الساخن', 'خط ساخن',
  'خط المساندة', 'خط الدعم', '16328', '08008880700', 'الدعم النفسي', 'طلب المساعدة', 'المساندة النفسية', 'اورژانس اجتماعی', 'صدای مشاور',
  'هێڵی یارمەتی*', 'alîkariya psîkolojîk*', 'telefonseelsorge', 'teléfono de la esperanza', 'телефон доверия',
]; // biome-ignore format: a list

/** Pictures and recordings. */
export const IMAGES: readonly string[] = [
  'video', 'videos', 'footage', 'image', 'images', 'photo', 'photos', 'photograph*', 'picture', 'pictures', 'clip', 'clips', 'livestream*',
  'görüntü*', 'videoda*', 'videosu*', 'videolar*', 'fotoğraf*', 'مقطع', 'مقاطع', 'فيديو', 'الفيديو', 'صور', 'الصور', 'صورة', 'مشاهد', 'المشاهد',
  'لقطات', 'اللقطات', 'تسجيل مصور', 'تصاویر*', 'ویدیو*', 'فیلم', 'وێنە*', 'ڤیدیۆ*', 'dîmen*', 'vîdyo*', 'wêne*',
]; // biome-ignore format: a list

/** What such pictures show when a reader must be warned. */
export const GORE: readonly string[] = [
  'beheading*', 'beheaded', 'decapitat*', 'dismember*', 'severed head*', 'severed limb*', 'mutilated', 'mangled bod*', 'charred bod*',
  'charred corpse*', 'charred remains', 'burned bod*', 'burnt bod*', 'bloodied bod*', 'bloodied corpse*', 'dead bodies', 'corpses',
  'body parts', 'pools of blood', 'pool of blood', 'execution of prisoners', 'execution of hostages', 'being executed', 'being stoned', 'lynched', 'lynching*', 'başı kesil*', 'başını kes*',
  'kafası kesil*', 'kafasını kes*', 'parçalanmış ceset*', 'parçalanan ceset*', 'parçalanmış beden*', 'yanmış ceset*', 'cesetler*', 'kanlar içinde', 'infaz ed*',
  'infaz edil*', 'linç anları', 'linç edilerek', 'kopmuş kol*', 'kopmuş bacak*', 'قطع رأس', 'قطع الرأس', 'قطع رؤوس', 'مقطوع الرأس', 'مقطوعة الرأس', 'جثث', 'جثثا', 'أشلاء',
  'الأشلاء', 'متفحمة', 'متفحم', 'غارقا في دمائه', 'غارقة في دمائها', 'بركة دماء', 'برك الدماء', 'التمثيل بجثة', 'مذبوحا', 'مذبوحة', 'مذبوحين', 'ذبح رهائن', 'ذبح أسرى', 'إعدام ميداني', 'سر بریدن', 'سربریده*',
  'اجساد سوخته', 'جسد سوخته', 'تەرمی سووتاو*', 'سەربڕین*', 'termên şewitî', 'serjêkirin*',
]; // biome-ignore format: a list

/** A warning to readers and viewers. */
export const ADVISORY: readonly string[] = [
  'graphic content', 'graphic warning', 'graphic images', 'graphic image', 'graphic video', 'graphic footage', 'contains graphic', 'graphic details',
  'viewer discretion', 'reader discretion', 'viewers may find', 'readers may find', 'may be disturbing', 'some may find', 'distressing images',
  'distressing details', 'disturbing images', 'disturbing content', 'sensitive content', 'content warning', 'trigger warning', 'rahatsız edici görüntü*',
  'rahatsız edici içerik*', 'rahatsız edebilecek*', 'hassas görüntüler', 'hassas içerik*', 'şiddet içeren görüntü*', 'şiddet içerir', 'مشاهد قاسية',
  'صور قاسية', 'لقطات قاسية', 'مشاهد صادمة', 'صور صادمة', 'مشاهد عنيفة', 'محتوى حساس', 'محتوى صادم', 'قد تكون صادمة', 'قد تكون مزعجة',
  'لأصحاب القلوب الضعيفة', 'تصاویر دلخراش', 'حاوی تصاویر', 'دیمەنی دڵتەزێن*', 'dîmenên êşîner', 'dîmenên giran',
]; // biome-ignore format: a list

/** Sexual offences. */
export const SEXUAL_OFFENCE: readonly string[] = [
  'rape', 'raped', 'raping', 'rapist', 'gang-rape*', 'sexual assault*', 'sexually assault*', 'sexual abuse*', 'sexually abuse*', 'sexual exploitation',
  'sexually exploit*', 'molest*', 'child abuse', 'sex trafficking', 'child pornography', 'indecent assault*', 'cinsel istismar*', 'cinsel saldırı*',
  'cinsel taciz*', 'çocuk istismar*', 'tecavüz*', 'istismara uğra*', 'istismar ed*', 'fuhşa*', 'fuhuş*', 'اغتصاب', 'الاغتصاب', 'اغتصب', 'اغتصبها', 'اغتصابها',
  'اغتصبوها', 'تحرش', 'التحرش', 'اعتداء جنسي', 'الاعتداء الجنسي', 'اعتدى عليها جنسيا', 'اعتداء جنسيا', 'هتك عرض', 'هتك العرض', 'استغلال جنسي', 'مواقعة',
  'تجاوز جنسی', 'تعرض جنسی', 'آزار جنسی', 'دەستدرێژی سێکسی*', 'tecawiz*', 'destdirêjiya zayendî*', 'vergewaltig*', 'sexuell missbrauch*', 'viol',
  'violée', 'violó', 'violación', 'изнасилов*',
]; // biome-ignore format: a list

/** A person is accused or held. */
export const ACCUSED: readonly string[] = [
  'arrested', 'detained', 'charged with', 'is accused of', 'was accused of', 'suspect', 'pleaded guilty', 'gözaltına alın*', 'tutuklan*',
  'şüpheli*', 'suça sürüklenen', 'cinayet zanlısı', 'zanlı*', 'ألقي القبض', 'القي القبض على', 'القبض على', 'المتهم', 'المتهمة', 'متهم بقتل', 'متهما', 'دستگیر*',
  'بازداشت*', 'دەستگیر*', 'hat girtin', 'hate girtin',
]; // biome-ignore format: a list
