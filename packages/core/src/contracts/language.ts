/** Languages whose direction is right to left. */
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv'])

/** `pt-BR` → `pt`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RTL.has(primaryLanguage(tag)) ? 'rtl' : 'ltr'
}

/** The tag with the script and region that Unicode's locale data takes as likely: `zh-TW` → zh, Hant, TW. Undefined for what is no tag. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize()
  } catch {
    return undefined
  }
}

/** How well `offered` stands in for `wanted`: the script counts before the region, for nobody reads a script they have not learnt. */
function closeness(wanted: Intl.Locale, offered: Intl.Locale | undefined): number {
  if (offered?.language !== wanted.language) return 0
  return 1 + (offered.script === wanted.script ? 2 : 0) + (offered.region === wanted.region ? 1 : 0)
}

/** The best available language for a request: the exact tag, then the one of the same language with the same script and region as far as there is one, then English. */
export function pickLanguage(wanted: string, available: readonly string[]): string {
  const lower = wanted.toLowerCase()
  const exact = available.find((tag) => tag.toLowerCase() === lower)
  const asked = exact === undefined ? likely(wanted) : undefined
  if (!asked) return exact ?? 'en'
  const ranked = available.map((tag) => ({ tag, rank: closeness(asked, likely(tag)) }))
  const best = ranked.reduce((a, b) => (b.rank > a.rank ? b : a), { tag: 'en', rank: 0 })
  return best.tag
}
