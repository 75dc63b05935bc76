/** Flat strings of one language: key → sentence. */
export type Strings = Readonly<Record<string, string>>

/** Names of the placeholders of a sentence, sorted: `{name}` and `{n, plural, one {...} other {...}}`, forms included. */
export function placeholdersOf(sentence: string): string[] {
  const names = groupsOf(sentence).flatMap((group) => {
    const [name = '', ...forms] = group.split(',')
    return [name.trim(), ...groupsOf(forms.join(',')).flatMap(placeholdersOf)]
  })
  return [...new Set(names)].sort()
}

/** What stands inside the outermost braces. */
function groupsOf(text: string): string[] {
  const groups: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{' && depth++ === 0) start = i + 1
    else if (text[i] === '}' && depth > 0 && --depth === 0) groups.push(text.slice(start, i))
  }
  return groups
}

/** Keys that are missing, left over, or whose placeholders differ from English. */
export function checkPlaceholders(language: string, english: Strings, translated: Strings): string[] {
  const problems: string[] = []
  for (const [key, sentence] of Object.entries(english)) {
    const other = translated[key]
    if (other === undefined) problems.push(`${language}: ${key} is missing`)
    else if (!other.trim() && sentence.trim()) problems.push(`${language}: ${key} is empty`)
    else if (placeholdersOf(sentence).join() !== placeholdersOf(other).join())
      problems.push(
        `${language}: ${key} has {${placeholdersOf(other).join('}, {')}}, English has {${placeholdersOf(sentence).join('}, {')}}`,
      )
  }
  for (const key of Object.keys(translated))
    if (!(key in english)) problems.push(`${language}: ${key} is not in English`)
  return problems
}

/** Nested strings to flat ones: `{a: {b: 'x'}}` → `{'a.b': 'x'}`. */
export function flatten(value: unknown, prefix = ''): Strings {
  if (typeof value === 'string') return { [prefix]: value }
  if (typeof value !== 'object' || value === null) return {}
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key)),
  )
}
