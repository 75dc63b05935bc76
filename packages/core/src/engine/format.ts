/**
 * A sentence with its placeholders filled: `{name}`, and `{n, plural, one {# day} other {# days}}` by the plural rules
 * of the language. Values are put in once and never read as placeholders themselves.
 */
export function formatMessage(
  message: string,
  args: Readonly<Record<string, string | number>>,
  language: string,
): string {
  let out = ''
  let at = 0
  while (at < message.length) {
    const open = message.indexOf('{', at)
    if (open < 0) return out + message.slice(at)
    const close = closingBrace(message, open)
    if (close < 0) return out + message.slice(at)
    out += message.slice(at, open) + placeholder(message.slice(open + 1, close), args, language)
    at = close + 1
  }
  return out
}

function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return -1
}

function placeholder(body: string, args: Readonly<Record<string, string | number>>, language: string): string {
  const [name = '', kind] = body.split(',', 2).map((part) => part.trim())
  const value = Object.hasOwn(args, name) ? args[name] : undefined
  if (value === undefined) return `{${name}}`
  if (kind !== 'plural') return typeof value === 'number' ? formatNumber(value, language) : value
  const forms = pluralForms(body.slice(body.indexOf('plural') + 'plural'.length + 1))
  const n = Number(value)
  const form = forms.get(`=${n}`) ?? forms.get(new Intl.PluralRules(language).select(n)) ?? forms.get('other') ?? ''
  return formatMessage(form.replaceAll('#', formatNumber(n, language)), args, language)
}

function pluralForms(text: string): Map<string, string> {
  const forms = new Map<string, string>()
  let at = 0
  for (;;) {
    const open = text.indexOf('{', at)
    const close = open < 0 ? -1 : closingBrace(text, open)
    if (close < 0) return forms
    forms.set(text.slice(at, open).trim(), text.slice(open + 1, close))
    at = close + 1
  }
}

const numbers = new Map<string, Intl.NumberFormat>()
function formatNumber(value: number, language: string): string {
  const format = numbers.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  numbers.set(language, format)
  return format.format(value)
}
