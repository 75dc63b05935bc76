/**
 * What lists of content blockers look for in addresses and in class, id and attribute names, as words: our own collection of
 * what is common to them. A word ends where a letter meets another sign or a capital.
 */
const WORDS: readonly RegExp[] = [
  /^ads?$/,
  /^adv(?:s|ert.*)?$/,
  /^ad(?:server|serve|system|service|sense|unit|slot|box|block|blocker|frame|banner|choices|click|count|link|zone|words?)s?$/,
  /^(?:google|text|video|native|smart|top|side|page)ads?$/,
  /^banners?$/,
  /^sponsor(?:s|ed|ship)?$/,
  /^promo(?:s|ted|tion|tions)?$/,
  /^pop(?:up|under|over)s?ads?$|^pop(?:up|under)s?$/,
  /^(?:web|page|click|user)?track(?:s|er|ers|ing)?$/,
  /^analytics?$/,
  /^(?:web)?pixels?$/,
  /^(?:web)?beacons?$/,
  /^telemetry$/,
  /^(?:web)?(?:metrics|stats|statistics|counters?|logger)$/,
  /^fingerprint(?:s|js|ing)?$/,
  /^affiliates?$/,
  /^doubleclick$/,
  /^(?:retarget|remarket)(?:ing)?$/,
  /^impressions?$/,
  /^(?:cookie|gdpr)(?:consent|banner|notice|wall|law)?s?$/,
  /^newsletters?$/,
  /^paywalls?$/,
]

/** The words of a name or a path, lower case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word)
}

/** Names that a blocker would take for something else. */
export function blockedNames(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].filter((name) => wordsOf(name).some((word) => WORDS.some((pattern) => pattern.test(word))))
}
