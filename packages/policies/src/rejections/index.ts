import { BOOK_SCHEMA, type RejectionBook, type RejectionPhrases } from '@preclear/core/rejection'
import { amazon } from './codes/amazon.ts'
import { google } from './codes/google.ts'
import { meta } from './codes/meta.ts'
import { tiktok } from './codes/tiktok.ts'
import { topics } from './topics.data.ts'

export type { RejectionTopicId } from './topic-ids.ts'

/** BCP 47 → the words in which reasons of rejection are named. Each is fetched when it is asked for. */
export const rejectionPhrases: Readonly<Record<string, () => Promise<RejectionPhrases>>> = {
  ar: async () => (await import('./phrases/ar.data.ts')).phrases,
  de: async () => (await import('./phrases/de.data.ts')).phrases,
  en: async () => (await import('./phrases/en.data.ts')).phrases,
  es: async () => (await import('./phrases/es.data.ts')).phrases,
  fr: async () => (await import('./phrases/fr.data.ts')).phrases,
  hi: async () => (await import('./phrases/hi.data.ts')).phrases,
  id: async () => (await import('./phrases/id.data.ts')).phrases,
  ja: async () => (await import('./phrases/ja.data.ts')).phrases,
  kk: async () => (await import('./phrases/kk.data.ts')).phrases,
  ko: async () => (await import('./phrases/ko.data.ts')).phrases,
  'pt-BR': async () => (await import('./phrases/pt-BR.data.ts')).phrases,
  ru: async () => (await import('./phrases/ru.data.ts')).phrases,
  th: async () => (await import('./phrases/th.data.ts')).phrases,
  tr: async () => (await import('./phrases/tr.data.ts')).phrases,
  vi: async () => (await import('./phrases/vi.data.ts')).phrases,
  'zh-Hans': async () => (await import('./phrases/zh-Hans.data.ts')).phrases,
  'zh-Hant': async () => (await import('./phrases/zh-Hant.data.ts')).phrases,
}

/**
 * The book with the phrases of some languages: every variant of a language whose tag begins alike (`zh` loads both scripts, `pt-PT`
 * loads `pt-BR`), and English, in which platforms name their policies. Without an argument, or with `und` among the languages: all of them,
 * some 80 kB brotli; one is 4 to 6.
 */
export async function loadRejectionBook(languages: readonly string[] = ['und']): Promise<RejectionBook> {
  const wanted = new Set(languages.map(primary))
  const known = Object.keys(rejectionPhrases)
  const tags = wanted.has('und') ? known : known.filter((tag) => tag === 'en' || wanted.has(primary(tag)))
  const phrases = await Promise.all(tags.map(async (tag) => [tag, await rejectionPhrases[tag]?.()] as const))
  return {
    schema: BOOK_SCHEMA,
    topics,
    codes: { amazon, google, meta, tiktok },
    phrases: Object.fromEntries(phrases.flatMap(([tag, own]) => (own ? [[tag, own] as const] : []))),
  }
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}
