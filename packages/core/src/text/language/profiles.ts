/** Small words that are frequent in ads, per language. Words shared by several languages count for each. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and as just my off out so then you your for with our to of in is are on at from now this that get free we shop buy new all it be more how what can not a an by or up have today every no',
  id: 'yang dan di untuk dengan dari ini itu anda kamu tidak akan bisa ada ke kami kita juga sudah saja lebih dapatkan gratis sekarang hanya pada atau bagi tanpa hari jadi beli harga semua dalam setiap',
  ms: 'yang dan di untuk dengan dari ini itu anda tidak akan boleh ada ke kami juga sahaja lebih dapatkan percuma sekarang hanya pada atau tanpa hari beli harga semua dalam setiap kerana ialah awak wang',
  es: 'el la los las de y en a que un una para con por tu su mi mis tus hasta ya si me te muy es más sin del al como ahora gratis compra hoy se no lo nuestro nuestra días todo cada desde',
  pt: 'o a os as de e em que um uma para com por seu sua é mais sem do da no na ao como agora grátis compre hoje não você nosso nossa dias tudo cada desde',
  fr: 'le la les de et en que un une pour avec par votre vos est plus sans du des au aux nous vous ce cette dans sur maintenant gratuit notre nos pas tout chaque jours dès',
  de: 'der die das und in für mit von ihr ihre sie ist mehr ohne den dem ein eine einen auf zu im nicht jetzt kostenlos wir unsere unser bei auch heute alle aus wie',
  tr: 've bir bu için ile de da en çok daha şimdi sizin senin ücretsiz yeni tüm hemen gibi olan kadar sadece her bizim var değil ne mi',
  it: 'il lo la gli le di e in che un una per con tuo tua è più senza del della al come ora gratis acquista oggi non si nostro nostra giorni tutto ogni da dal nel',
  vi: 'và của cho với bạn là có không được một những các trong này để từ tại miễn phí ngay mua giá đến chỉ khi nhiều hơn',
  ru: 'и в на с для не по от за до из как что вы ваш вам это мы наш при бесплатно сейчас только уже все у к или без сегодня',
  uk: 'і в на з для не по від за до із як що ви ваш вам це ми наш при безкоштовно зараз тільки вже всі у та або без сьогодні',
  kk: 'керек ақша теңге арқылы үшiн ғана сені сізге біздің қалай жылы күн ай емес осы бір екі барып болып дейін мың және бұл үшін мен бен сіз сіздің біз тегін қазір тек барлық жаңа бар жоқ да де бойынша дейін кейін',
}

/** Letters that only one of the languages above writes. */
export const TELLING_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['kk', /[әғқңөұүһ]/u],
  ['uk', /[їєґ]/u],
  ['ru', /[ыэъё]/u],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u],
  ['tr', /[ığş]/u],
  ['de', /ß/u],
  ['es', /[ñ¿¡]/u],
  ['pt', /[ãõ]/u],
  ['fr', /[œêîûë]/u],
]
