/**
 * Languages an ad may be written in, by market. TikTok points to such a table but no public copy was found:
 * official and everyday languages, with English where it is an official or a common business language. Heuristic.
 * A market that is not listed is not judged.
 */
export const MARKET_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  AE: ['ar', 'en'], AR: ['es'], AT: ['de'], AU: ['en'], BE: ['nl', 'fr', 'de', 'en'], BG: ['bg'], BR: ['pt'], BY: ['be', 'ru'],
  CA: ['en', 'fr'], CH: ['de', 'fr', 'it', 'en'], CL: ['es'], CO: ['es'], CZ: ['cs'], DE: ['de'], DK: ['da', 'en'], EC: ['es'],
  EG: ['ar', 'en'], ES: ['es', 'ca', 'eu', 'gl'], FI: ['fi', 'sv', 'en'], FR: ['fr'], GB: ['en'], GR: ['el'], HU: ['hu'],
  ID: ['id', 'en'], IE: ['en', 'ga'], IL: ['he', 'ar', 'en'], IT: ['it'], JP: ['ja'], KE: ['en', 'sw'], KR: ['ko'], KZ: ['kk', 'ru'],
  KW: ['ar', 'en'], MX: ['es'], MY: ['ms', 'en', 'zh'], NG: ['en'], NL: ['nl', 'en'], NO: ['no', 'nb', 'nn', 'en'], NZ: ['en'],
  PE: ['es'], PH: ['tl', 'fil', 'en'], PK: ['ur', 'en'], PL: ['pl'], PT: ['pt'], QA: ['ar', 'en'], RO: ['ro'], RU: ['ru'],
  SA: ['ar', 'en'], SE: ['sv', 'en'], SG: ['en', 'zh', 'ms', 'ta'], TH: ['th', 'en'], TR: ['tr'], TW: ['zh'], UA: ['uk'],
  US: ['en', 'es'], UY: ['es'], VN: ['vi'], ZA: ['en', 'af', 'zu', 'xh'],
}

/** Currencies a price may be shown in, ISO 4217. The local one, and the ones commonly shown beside it. */
export const MARKET_CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  AE: ['AED'], AR: ['ARS', 'USD'], AT: ['EUR'], AU: ['AUD'], BE: ['EUR'], BR: ['BRL'], BY: ['BYN'], CA: ['CAD'], CH: ['CHF'],
  CL: ['CLP'], CO: ['COP'], CZ: ['CZK'], DE: ['EUR'], DK: ['DKK'], EC: ['USD'], EG: ['EGP'], ES: ['EUR'], FI: ['EUR'], FR: ['EUR'],
  GB: ['GBP'], GR: ['EUR'], HU: ['HUF'], ID: ['IDR'], IE: ['EUR'], IL: ['ILS'], IT: ['EUR'], JP: ['JPY'], KE: ['KES'], KR: ['KRW'],
  KZ: ['KZT'], KW: ['KWD'], MX: ['MXN'], MY: ['MYR'], NG: ['NGN'], NL: ['EUR'], NO: ['NOK'], NZ: ['NZD'], PE: ['PEN'], PH: ['PHP'],
  PK: ['PKR'], PL: ['PLN'], PT: ['EUR'], QA: ['QAR'], RO: ['RON'], RU: ['RUB'], SA: ['SAR'], SE: ['SEK'], SG: ['SGD'], TH: ['THB'],
  TR: ['TRY'], TW: ['TWD'], UA: ['UAH'], US: ['USD'], UY: ['UYU'], VN: ['VND'], ZA: ['ZAR'],
}
