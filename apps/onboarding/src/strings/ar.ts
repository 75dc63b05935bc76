import type { Strings } from './en.ts'
import type { Words } from './words.ts'

export const strings: Strings = {
  name: 'العربية', steps: 'الخطوات', stepOf: 'الخطوة {n} من {total}', attention: 'يحتاج إلى انتباه',
  business: 'النشاط', creative: 'الإعلان', destination: 'الوجهة', audience: 'الجمهور', submit: 'الإرسال',
  form: 'حملتك', previewTitle: 'معاينة', checkTitle: 'الفحص', views: 'الأقسام', edit: 'تحرير',
  toFix: '{n, plural, zero {لا شيء للإصلاح} one {أمر واحد للإصلاح} two {أمران للإصلاح} few {# أمور للإصلاح} many {# أمرًا للإصلاح} other {# أمر للإصلاح}}',
  kept: 'المسودة محفوظة على هذا الجهاز', startOver: 'البدء من جديد', startOverSure: 'هل تريد حذف هذه المسودة؟', startOverYes: 'حذف', cancel: 'إبقاء',
  language: 'اللغة', theme: 'الألوان', themeSystem: 'حسب النظام', themeLight: 'فاتح', themeDark: 'داكن',
  displayName: 'الاسم الظاهر للناس', homeCountry: 'بلد النشاط', industry: 'المجال', choose: 'اختر', certificates: 'الشهادات التي لديك', certificatesHint: 'لا تُعرض بعض المنتجات إلا بإحدى هذه الشهادات.',
  caption: 'النص', captionHint: 'نعدّ كما يعدّ TikTok: الحرف الصيني أو الياباني أو الكوري يُحسب 2.', headline: 'العنوان', headlineHint: 'يظهر في نتائج البحث.', disclaimer: 'ملاحظة توضيحية', counter: 'استُخدم {n} من {max}',
  media: 'صورة أو فيديو', dropTitle: 'أفلت ملفًا هنا أو اختر واحدًا', dropHint: 'JPG أو PNG أو MP4، والأنسب عمودي 9:16. يُقرأ الملف هنا ولا يُرفع.', dropWrong: 'هذا ليس صورة ولا فيديو. اختر ملف JPG أو PNG أو MP4.', replace: 'استبدال', remove: 'إزالة', unreadable: 'لا يستطيع هذا المتصفح عرضه',
  button: 'الزر', noButton: 'بلا زر', placement: 'مكان الظهور', buying: 'نوع الشراء', flags: 'عن هذا الإعلان', aiGenerated: 'صُنع أو عُدّل بالذكاء الاصطناعي', aiDisclosed: 'إظهار وسم الذكاء الاصطناعي', brandedContent: 'محتوى مدفوع لعلامة', brandedContentDisclosed: 'إظهار وسم الشراكة المدفوعة', spark: 'Spark: يروّج لمنشور قائم',
  url: 'صفحة الوصول', urlHint: 'نقرأ العنوان فقط ولا نفتح الصفحة.', pageText: 'نص صفحة الوصول', pageTextHint: 'اختياري. ألصقه لنقارنه بالإعلان.', pagePaste: 'لصق نص الصفحة',
  countries: 'البلدان', countryNone: 'لم يُختر بلد بعد', countryPick: 'اختر بلدًا', countryHint: 'تختلف القواعد من بلد إلى آخر، فاختر بلدًا واحدًا على الأقل.', languages: 'اللغات', languageNone: 'كل اللغات', languagePick: 'اختر لغة', take: 'إزالة {name}', age: 'العمر', ageFrom: 'العمر من', ageTo: 'العمر إلى', ageAny: 'أي عمر', ageTop: '55 فأكثر',
  showFix: 'عرض الإصلاح', showWhy: 'عرض السبب', sponsored: 'إعلان', captionEmpty: 'يظهر نصك هنا', safeZone: 'المنطقة الآمنة', safeInside: 'أبقِ الكلمات هنا', safeHint: 'قاعدة تقريبية: أعلى 8 %، جانب 14 %، أسفل 23 %. تغيّر المنصات هذه الحدود.', impression: 'تصوّر لخلاصة عمودية، وليس معاينة المنصة نفسها.', previewOf: 'معاينة الإعلان',
  ready: 'جاهز للإرسال', before: 'قبل الإرسال', nothingWritten: 'لا شيء للفحص بعد',
  rejects: '{n, plural, zero {لا شيء يسبب الرفض} one {أمر واحد قد يسبب الرفض} two {أمران قد يسببان الرفض} few {# أمور قد تسبب الرفض} many {# أمرًا قد يسبب الرفض} other {# أمر قد يسبب الرفض}}',
  others: '{n, plural, zero {لا أمور أخرى} one {أمر آخر للنظر فيه} two {أمران آخران للنظر فيهما} few {# أمور أخرى للنظر فيها} many {# أمرًا آخر للنظر فيه} other {# أمر آخر للنظر فيه}}',
  noObjection: 'لم تعترض أي قاعدة', pageGiven: 'صفحة الوصول مذكورة', pageMissing: 'صفحة الوصول غير مذكورة', pageUnread: 'لم يُفحص نص صفحة الوصول', stillDecides: 'القرار للمنصة بعد مراجعتها',
  submitReady: 'إرسال للمراجعة', submitAnyway: 'إرسال على أي حال', submitWarn: 'القرار لك. بهذه الحال توقّع أن يُعاد إليك.', submitEmpty: 'اكتب نصًا أولًا، أو أرسل وتوقّع أن يُعاد إليك.', submitted: 'هنا يأتي دور منصتك. في هذا العرض لا يُرسل الإعلان إلى أي مكان.',
  bytes: '{n, plural, zero {لم يغادر متصفحك أي بايت} one {غادر متصفحك بايت واحد} two {غادر متصفحك بايتان} few {غادر متصفحك # بايت} many {غادر متصفحك # بايت} other {غادر متصفحك # بايت}}',
  report: 'التقرير', reportTitle: 'تقرير Preclear', back: 'العودة إلى الإعلان', print: 'طباعة', saveHtml: 'حفظ كصفحة', saveJson: 'حفظ JSON', untitled: 'إعلان بلا اسم',
  platform: 'المنصة', market: '{n, plural, zero {البلد} one {البلد} two {البلدان} few {البلدان} many {البلدان} other {البلدان}}', checkedAt: 'فُحص لتاريخ', rules: 'القواعد', sent: 'المُرسل',
  sentBytes: '{n, plural, zero {0 بايت} one {بايت واحد} two {بايتان} few {# بايت} many {# بايت} other {# بايت}}', fixList: 'ما يجب إصلاحه ({n})', whatWhy: 'ماذا ولماذا', effect: 'الأثر', howToFix: 'طريقة الإصلاح', tested: 'مُجرَّب: تختفي المشكلة ولا تظهر جديدة.', untested: 'لم يُجرَّب بعد.', readOn: '{source}، قُرئ في {date}',
  whatChecked: 'ما الذي فُحص', ran: '{n, plural, zero {لم تُفحص أي قاعدة.} one {فُحصت قاعدة واحدة.} two {فُحصت قاعدتان.} few {فُحصت # قواعد.} many {فُحصت # قاعدة.} other {فُحصت # قاعدة.}}',
  couldNot: '{n, plural, zero {لم يتعذّر شيء:} one {تعذّر تشغيل واحدة:} two {تعذّر تشغيل اثنتين:} few {تعذّر تشغيل #:} many {تعذّر تشغيل #:} other {تعذّر تشغيل #:}}',
  allRan: 'شُغّلت كل القواعد المنطبقة.', later: 'يبدأ لاحقًا', fromDate: 'من {date}', disclaimerLine: 'هذا فحص على جهازك وليس قرارًا من المنصة. القواعد تتغير، فأعد الفحص قبل الإرسال.',
  likely_rejected: 'يُرجَّح رفضه', likely_limited: 'يُرجَّح تقييده', needs_human: 'يحتاج إلى مراجعة شخص', no_issue_found: 'لم نجد أي مشكلة', effect_reject: 'سيُرفض', effect_limit: 'سيُقيَّد', effect_review: 'يقرر شخص', effect_advise: 'نصيحة',
  checkFailed: 'لم نتمكن من إكمال الفحص. مسودتك محفوظة.', tryAgain: 'حاول مجددًا', badInput: 'لا يمكن فحص هذا كما هو مكتوب.', agesOutOfOrder: 'يجب ألا يقل العمر الأعلى عن العمر الأدنى.', loading: 'نجهّز القواعد', presenter: 'العرض', offline: 'يعمل دون إنترنت', scenario: 'القصة', reset: 'إعادة', next: 'التالي', hide: 'إخفاء',
}

export const words: Words = {
  industry: { ecommerce: 'متجر إلكتروني', fashion: 'ملابس وأحذية', beauty: 'جمال', home: 'منزل وحديقة', food: 'طعام وشراب', health: 'صحة', 'weight-loss': 'إدارة الوزن', fitness: 'رياضة', electronics: 'إلكترونيات', travel: 'سفر', education: 'تعليم', games: 'ألعاب', entertainment: 'ترفيه', vehicles: 'مركبات', employment: 'وظائف', 'real-estate': 'عقارات', finance: 'بنوك ومدفوعات', loan: 'قروض', credit: 'بطاقات ائتمان', investment: 'استثمار', crypto: 'عملات رقمية', insurance: 'تأمين', accounting: 'محاسبة', gambling: 'مراهنات وقمار', alcohol: 'كحول', 'energy-drink': 'مشروبات طاقة', dating: 'تعارف', fortune: 'قراءة الطالع', vpn: 'VPN', medical: 'خدمات طبية', pharmacy: 'صيدلية', other: 'غير ذلك' },
  certificate: { 'claim-proof': 'إثبات الادعاءات', 'brand-authorisation': 'إذن العلامة', 'financial-licence': 'ترخيص مالي', 'crypto-licence': 'ترخيص عملات رقمية', 'medical-approval': 'موافقة طبية', 'pharmacy-licence': 'ترخيص صيدلية', 'gambling-licence': 'ترخيص قمار', 'alcohol-licence': 'ترخيص كحول', 'sales-rep-approval': 'موافقة ممثل TikTok', 'dating-approval': 'موافقة تعارف', 'political-authorisation': 'إذن سياسي' },
  cta: { LEARN_MORE: 'اعرف المزيد', SHOP_NOW: 'تسوّق الآن', SIGN_UP: 'سجّل', DOWNLOAD_NOW: 'نزّل الآن', BOOK_NOW: 'احجز الآن', CONTACT_US: 'تواصل معنا', APPLY_NOW: 'قدّم طلبك', GET_QUOTE: 'اطلب السعر', ORDER_NOW: 'اطلب الآن', PREORDER_NOW: 'اطلب مسبقًا', SUBSCRIBE: 'اشترك', INSTALL_NOW: 'ثبّت الآن', PLAY_GAME: 'العب', CALL_NOW: 'اتصل الآن', SEND_MESSAGE: 'أرسل رسالة', GET_TICKETS_NOW: 'احصل على تذاكر', GET_SHOWTIMES: 'مواعيد العرض', LISTEN_NOW: 'استمع الآن', WATCH_NOW: 'شاهد الآن', READ_MORE: 'اقرأ المزيد', VIEW_NOW: 'اعرض الآن', VISIT_STORE: 'زر المتجر', EXPERIENCE_NOW: 'جرّب الآن', INTERESTED: 'مهتم' },
  placement: { feed: 'في الخلاصة', topview: 'TopView', search: 'نتائج البحث', network: 'شبكة الشركاء', 'app-bundle': 'تطبيقات أخرى للمنصة' },
  buying: { auction: 'مزاد', reservation: 'حجز' },
}
