import type { Pack } from '@preclear/core'

/** Languages in which ads can be read, each with the lexicon for it: `await languagePacks.ja()`. Each is fetched when it is asked for. `en` is for `tiktokRules`; `tiktok` has it already. */
export const languagePacks: Readonly<Record<string, () => Promise<Pack>>> = {
  ar: async () => (await import('./language-ar.ts')).ar,
  de: async () => (await import('./language-de.ts')).de,
  en: async () => (await import('./language-en.ts')).en,
  es: async () => (await import('./language-es.ts')).es,
  fr: async () => (await import('./language-fr.ts')).fr,
  hi: async () => (await import('./language-hi.ts')).hi,
  id: async () => (await import('./language-id.ts')).id,
  ja: async () => (await import('./language-ja.ts')).ja,
  kk: async () => (await import('./language-kk.ts')).kk,
  ko: async () => (await import('./language-ko.ts')).ko,
  pt: async () => (await import('./language-pt.ts')).pt,
  ru: async () => (await import('./language-ru.ts')).ru,
  th: async () => (await import('./language-th.ts')).th,
  tr: async () => (await import('./language-tr.ts')).tr,
  vi: async () => (await import('./language-vi.ts')).vi,
  zh: async () => (await import('./language-zh.ts')).zh,
}
