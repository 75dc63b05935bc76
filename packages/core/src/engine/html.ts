/** Elements whose content is not read by people. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title'])
/** Elements that end a line of text. */
const BLOCKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header footer nav main form label button option'.split(
    ' ',
  ),
)

/**
 * The text people read on a page, one block a line. One pass, no DOM; entities are left to folding.
 * A hidden element that is never closed hides the rest of the page, as it does in a browser.
 */
export function htmlToText(html: string): string {
  const parts: string[] = []
  let hidden = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const until = open < 0 ? html.length : open
    if (!hidden) parts.push(html.slice(at, until))
    if (open < 0) break
    if (!hidden && html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      if (end < 0) break
      at = end + 3
      continue
    }
    const isClosing = html[open + 1] === '/'
    const name = tagName(html, isClosing ? open + 2 : open + 1)
    if (hidden ? !isClosing || name !== hidden : !name && !'!?/'.includes(html[open + 1] ?? ' ')) {
      if (!hidden) parts.push('<')
      at = open + 1
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    if (hidden) hidden = ''
    else if (!isClosing && HIDDEN.has(name) && !(name === 'svg' && html[close - 1] === '/')) hidden = name
    if (BLOCKS.has(name)) parts.push('\n')
    at = close + 1
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** At most ten letters and digits, in small letters; empty where no tag starts. */
function tagName(html: string, from: number): string {
  return /^[a-z][a-z0-9]*/.exec(html.slice(from, from + 10).toLowerCase())?.[0] ?? ''
}
