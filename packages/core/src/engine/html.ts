/** Elements whose content is not read by people. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title'])
/** Elements that end a line of text. */
const BLOCKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header footer nav main form label button option'.split(
    ' ',
  ),
)

/** The text people read on a page, one block a line. One pass, no DOM; entities are left to folding. */
export function htmlToText(html: string): string {
  const lower = html.toLowerCase()
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      parts.push(html.slice(at))
      break
    }
    parts.push(html.slice(at, open))
    if (lower.startsWith('<!--', open)) {
      const end = lower.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    const name = tagName(lower, open + 1)
    if (BLOCKS.has(name)) parts.push('\n')
    if (lower[open + 1] !== '/' && HIDDEN.has(name)) {
      const end = lower.indexOf(`</${name}`, close)
      at = end < 0 ? html.length : end
      continue
    }
    at = close + 1
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function tagName(lower: string, from: number): string {
  let at = lower[from] === '/' ? from + 1 : from
  const start = at
  while (
    at < lower.length &&
    (((lower[at] ?? '') >= 'a' && (lower[at] ?? '') <= 'z') || ((lower[at] ?? '') >= '0' && (lower[at] ?? '') <= '9'))
  )
    at++
  return lower.slice(start, at)
}
