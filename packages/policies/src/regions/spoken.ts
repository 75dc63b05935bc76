/** Languages that many ads are in besides the one most spoken in the country. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  BY: ['ru'],
  CA: ['fr'],
  CH: ['fr'],
  HK: ['zh'],
  KG: ['ru'],
  KZ: ['kk', 'ru'],
  MY: ['id', 'zh'],
  SG: ['zh'],
  UA: ['ru'],
  US: ['es'],
  UZ: ['ru'],
}

/**
 * BCP 47 primary languages in which ads for a country are written, the likeliest first, by the likely subtags of Unicode's
 * locale data. None for what is no ISO 3166-1 code.
 */
export function languagesSpokenIn(country: string): readonly string[] {
  try {
    return [...new Set([new Intl.Locale(`und-${country}`).maximize().language, ...(ALSO[country] ?? [])])]
  } catch {
    return []
  }
}
