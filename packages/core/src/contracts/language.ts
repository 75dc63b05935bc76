/** Languages whose direction is right to left. */
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv'])

/** `pt-BR` → `pt`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RTL.has(primaryLanguage(tag)) ? 'rtl' : 'ltr'
}

/** The best available language for a request: exact tag, then its primary language, then English. */
export function pickLanguage(wanted: string, available: readonly string[]): string {
  const lower = wanted.toLowerCase()
  return (
    available.find((a) => a.toLowerCase() === lower) ??
    available.find((a) => primaryLanguage(a) === primaryLanguage(wanted)) ??
    'en'
  )
}
