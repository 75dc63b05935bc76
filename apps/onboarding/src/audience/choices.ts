import { MARKETS } from './markets.ts'

export const COUNTRIES: readonly string[] = MARKETS
export const LANGUAGE_CODES: readonly string[] = [
  'en',
  'ru',
  'id',
  'ar',
  'es',
  'de',
  'fr',
  'it',
  'ja',
  'kk',
  'ko',
  'ms',
  'nl',
  'pl',
  'pt',
  'th',
  'tl',
  'tr',
  'uk',
  'vi',
  'zh',
]
/** TikTok's age bands start here. */
export const AGE_FROM: readonly number[] = [13, 18, 21, 25, 35, 45, 55]
export const AGE_TO: readonly number[] = [17, 24, 34, 44, 54]
