import { findLookAlike } from './look-alike.ts'
import type { DestinationVariant } from './options.ts'
import { readableHost } from './punycode.ts'

type Options = DestinationVariant['options']

/** What is wrong with an address, and the address without it where that can be told. */
export interface Objection {
  readonly part: string
  readonly what: string
  readonly plain?: string
  readonly better?: string
  readonly confidence?: number
}

/** WHATWG reading; undefined where browsers would not open it either. The parser lets an empty label pass, which no name server knows. */
export function parseAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^\.|\.\./.test(url.hostname) ? undefined : url
}

/** `{x}`, `{{x}}`, `${x}`, `%%x%%`, `[x]`, `<x>`. `__CID__` is a TikTok macro and is filled in when the ad runs; `a[]=1` is a list. */
const PLACEHOLDER =
  /\$?\{{1,2}[^{}\s]{0,80}\}{1,2}|%7B[^%\s]{1,80}%7D|%%[^%\s]{1,80}%%|(?<![\w\]])\[[a-z][\w .-]{0,60}\]|<[a-z][\w .-]{0,60}>|\b(?:your|insert)[-_](?:(?:url|link|site|domain)(?:[-_]here)?|[a-z]{1,20}[-_]here)\b/i

export function findPlaceholder(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0]
}

/** Looks that need nothing but a parsed address. */
export function objectTo(url: URL, options: Options): Objection | undefined {
  switch (options.look) {
    case 'scheme':
      return objectToScheme(url)
    case 'ip-address':
      return isIp(url.hostname) ? { part: url.hostname, what: 'ip-address' } : undefined
    case 'local-host':
      return isLocal(url.hostname) ? { part: url.hostname, what: 'local-host' } : undefined
    case 'port':
      return url.port
        ? { part: `:${url.port}`, what: 'port', better: changed(url, (copy) => (copy.port = '')) }
        : undefined
    case 'credentials':
      return objectToCredentials(url)
    case 'download':
      return objectToDownload(url, options.extensions)
    case 'personal-data':
      return objectToPersonalData(url)
    case 'host': {
      const host = options.hosts.find((one) => isUnder(url, one))
      return host === undefined ? undefined : { part: host, what: 'host' }
    }
    case 'host-required':
      return options.hosts.some((one) => isUnder(url, one))
        ? undefined
        : { part: url.hostname, what: options.hosts.join(', ') }
    case 'look-alike-host': {
      const alike = findLookAlike(url.hostname, options.brands)
      return alike && { part: readableHost(url.hostname), what: alike.brand, plain: alike.brand, confidence: 0.85 }
    }
    default:
      return undefined
  }
}

function changed(url: URL, change: (copy: URL) => unknown): string {
  const copy = new URL(url.href)
  change(copy)
  return copy.href
}

function objectToScheme(url: URL): Objection | undefined {
  if (url.protocol === 'https:') return undefined
  const better = url.protocol === 'http:' ? { better: changed(url, (copy) => (copy.protocol = 'https:')) } : {}
  return { part: url.protocol, what: url.protocol.slice(0, -1), ...better }
}

function objectToCredentials(url: URL): Objection | undefined {
  if (!url.username && !url.password) return undefined
  const better = changed(url, (copy) => {
    copy.username = ''
    copy.password = ''
  })
  return { part: `${url.username}@`, what: 'credentials', better }
}

function objectToDownload(url: URL, extensions: readonly string[]): Objection | undefined {
  const file = url.pathname.split('/').at(-1)?.toLowerCase() ?? ''
  const extension = extensions.find((one) => file.endsWith(`.${one.replace(/^\./, '').toLowerCase()}`))
  return extension === undefined ? undefined : { part: file, what: extension }
}

const EMAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,5}$/
const PHONE = /^\+?\d[\d\s().-]{6,20}\d$/
const PHONE_NAME = /^(?:phone|tel|telephone|mobile|msisdn|whatsapp|ph)$/i

/** E-mail addresses anywhere in the query; digits only where they are written or named as a phone number. */
function objectToPersonalData(url: URL): Objection | undefined {
  const isPersonal = ([name, value]: [string, string]): boolean =>
    EMAIL.test(value.trim()) || (PHONE.test(value.trim()) && (PHONE_NAME.test(name) || /^[+ ]\d{8}/.test(value)))
  const found = [...url.searchParams].filter(isPersonal)
  const first = found[0]
  if (!first) return undefined
  const better = changed(url, (copy) => {
    for (const [name] of found) copy.searchParams.delete(name)
  })
  return { part: `${first[0]}=${first[1]}`, what: first[0], better }
}

function isIp(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)
}

const LOCAL_ENDINGS = ['localhost', 'local', 'internal', 'lan', 'test', 'invalid', 'home.arpa']

function isLocal(host: string): boolean {
  if (host === '') return false
  if (host.startsWith('[')) return /^\[(?:::1?\]|f[cd]|fe[89ab])/.test(host)
  if (isIp(host)) return /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)
  return !host.includes('.') || LOCAL_ENDINGS.some((ending) => host.endsWith(`.${ending}`))
}

/** `entry` is a host, which covers its subdomains, or a host with a path prefix. */
function isUnder(url: URL, entry: string): boolean {
  const [host = '', ...path] = entry.toLowerCase().split('/')
  const named = url.hostname.replace(/^www\./, '')
  if (named !== host && !named.endsWith(`.${host}`)) return false
  const prefix = `/${path.join('/')}`.replace(/\/$/, '')
  const own = url.pathname.toLowerCase()
  return prefix === '' || own === prefix || own.startsWith(`${prefix}/`)
}
