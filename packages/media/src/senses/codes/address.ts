/** Longer contents are no address anybody follows. */
const LONGEST = 2048
/** `shop.example/sale`: letters and digits with dots between, and a top level of letters. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,5})?(?=[/?#]|$)/i
/** Endings of file names and of shops' numbers that look like a top level. */
const NO_DOMAIN = /\.(?:pdf|png|jpe?g|gif|webp|mp4|txt|docx?|zip|apk)$/i

/**
 * The web address that the content of a code leads to, whole; undefined for other contents, e.g. a network's password, a
 * business card or a telephone number. Links of messengers (`wa.me`, `t.me`) are web addresses.
 */
export function addressIn(content: string): string | undefined {
  const text = content.trim()
  if (text === '' || text.length > LONGEST || /\s/.test(text)) return undefined
  const stated = /^URL(?:TO)?:/i.test(text) ? text.slice(text.indexOf(':') + 1) : text
  if (/^https?:\/\//i.test(stated)) return whole(stated)
  if (!DOMAIN.test(stated) || NO_DOMAIN.test(stated)) return undefined
  return whole(`https://${stated}`)
}

function whole(text: string): string | undefined {
  try {
    const { href, hostname } = new URL(text)
    return hostname === '' ? undefined : href
  } catch {
    return undefined
  }
}
