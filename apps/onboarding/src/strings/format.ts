export type Args = Readonly<Record<string, string | number>>

/** Index of the brace that closes the one at `open`. */
function closing(pattern: string, open: number): number {
  let depth = 0
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '{') depth++
    if (pattern[i] === '}' && --depth === 0) return i
  }
  return pattern.length
}

function plural(branches: string, n: number, language: string): string {
  const forms = new Map<string, string>()
  for (let i = 0; i < branches.length; ) {
    const open = branches.indexOf('{', i)
    if (open < 0) break
    const end = closing(branches, open)
    forms.set(branches.slice(i, open).trim(), branches.slice(open + 1, end))
    i = end + 1
  }
  const form = forms.get(`=${n}`) ?? forms.get(new Intl.PluralRules(language).select(n)) ?? forms.get('other') ?? ''
  return form.replaceAll('#', new Intl.NumberFormat(language).format(n))
}

/** Fills `{name}` and `{n, plural, one {# day} other {# days}}`. Arguments are put in as they are, never read as a pattern. */
export function format(pattern: string, args: Args, language: string): string {
  let out = ''
  for (let i = 0; i < pattern.length; ) {
    const open = pattern.indexOf('{', i)
    if (open < 0) return out + pattern.slice(i)
    const end = closing(pattern, open)
    const body = pattern.slice(open + 1, end)
    const [name = '', kind = ''] = body.split(',', 2).map((part) => part.trim())
    const value = args[name] ?? ''
    const rest = body.slice(body.indexOf(',', body.indexOf(',') + 1) + 1)
    out += pattern.slice(i, open)
    out +=
      kind === 'plural'
        ? plural(rest, Number(value), language)
        : typeof value === 'number'
          ? new Intl.NumberFormat(language).format(value)
          : value
    i = end + 1
  }
  return out
}
