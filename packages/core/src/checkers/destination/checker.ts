import type { CheckInput, CheckResult, Evidence, Hit, InputPart } from '../../contracts/index.ts'
import type { AboutResult } from '../shared/about.ts'
import { readAbout } from '../shared/about.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import { readPage } from '../shared/page.ts'
import { findPlaceholder, type Objection, objectTo, parseAddress } from './address.ts'
import { checkCodes } from './codes.ts'
import type { DestinationVariant } from './options.ts'
import { objectToPage } from './page.ts'
import { readableHost } from './punycode.ts'

const PAGE_ONLY: readonly InputPart[] = ['page', 'settings']
const ADDRESSES: readonly InputPart[] = ['facts', ...PAGE_ONLY]
const WITH_CLAIMS: readonly InputPart[] = ['claims', ...ADDRESSES]

type Options = DestinationVariant['options']
type Yes = Extract<AboutResult, { is: 'yes' }>

const PATH = '/landingPage/url'

/** Where the ad leads: the address itself, and the page where its text or HTML was given. */
export const destination: CheckerOf<Options> = {
  id: 'destination',
  reads: ({ topics, look }) => (topics ? WITH_CLAIMS : look.startsWith('page-') ? PAGE_ONLY : ADDRESSES),
  check(input, options) {
    const about = readAbout(input, options)
    if (about.is === 'unread') return notRun('language-not-read')
    if (about.is === 'no') return INAPPLICABLE
    if (options.look.startsWith('page-')) return checkPage(input, options, about)
    if (options.from === 'codes') return checkCodes(input, options, about)
    const result = checkAddress(input, options, about)
    return options.from === 'landing-page' ? result : withCodes(result, checkCodes(input, options, about))
  },
}

/** Codes are an extra: that nobody looked for any, or that there are none, leaves the landing page's result as it is. */
function withCodes(own: CheckResult, codes: CheckResult): CheckResult {
  if (codes.kind === 'found') return found(...(own.kind === 'found' ? own.hits : []), ...codes.hits)
  return own.kind === 'inapplicable' && codes.kind === 'clear' ? codes : own
}

function checkAddress(input: CheckInput, options: Options, about: Yes): CheckResult {
  const text = input.creative.landingPage.url?.trim() ?? ''
  if (options.look === 'missing') return text === '' ? found(hitOf('', { part: '', what: 'missing' }, about)) : CLEAR
  if (text === '') return INAPPLICABLE
  const placeholder = findPlaceholder(text)
  if (options.look === 'placeholder')
    return placeholder === undefined ? CLEAR : found(hitOf(text, { part: placeholder, what: 'placeholder' }, about))
  const url = parseAddress(text)
  if (options.look === 'invalid') {
    // An address that is only a template is named by the placeholder look.
    if (url !== undefined || placeholder !== undefined) return CLEAR
    return found(hitOf(text, { part: text, what: 'invalid', ...withScheme(text) }, about))
  }
  if (url === undefined) return INAPPLICABLE
  const objection = objectTo(url, options)
  return objection ? found(hitOf(text, objection, about)) : CLEAR
}

/** `shop.example/mugs` lacks only its scheme. */
function withScheme(text: string): { better?: string } {
  const better = `https://${text}`
  const url = parseAddress(better)
  return url && /^[^\s/:]+\.[^\s/:]{2,}/.test(text) ? { better } : {}
}

function hitOf(text: string, objection: Objection, about: Yes): Hit {
  const { part, what, plain, better } = objection
  const host = readableHost(parseAddress(text)?.hostname ?? '')
  const own: Evidence = text === '' ? { kind: 'field', path: PATH, value: '' } : { kind: 'url', url: text }
  return {
    reason: 'found',
    where: { path: PATH },
    evidence: [own, ...about.evidence],
    args: { url: text, host, part, plain: plain ?? host, what },
    measured: { value: part },
    confidence: Math.min(about.confidence, objection.confidence ?? 0.95),
    proposals:
      better === undefined
        ? []
        : [{ label: 'fix.set-url', args: { url: better }, patch: [{ op: 'set', path: PATH, value: better }] }],
  }
}

function checkPage(input: CheckInput, options: Options, about: Yes): CheckResult {
  const page = readPage(input)
  if (!page) return notRun('no-landing-page')
  const seen = objectToPage(page, options)
  if ('kind' in seen) return seen
  const { landingPage } = input.creative
  const path =
    landingPage.html === undefined || landingPage.text !== undefined ? '/landingPage/text' : '/landingPage/html'
  const url = landingPage.url ?? ''
  return found({
    reason: 'found',
    where: { path, surface: 'landingPage' },
    evidence: [...seen.evidence, ...(url ? [{ kind: 'url', url } as const] : []), ...about.evidence],
    args: { url, host: readableHost(parseAddress(url)?.hostname ?? ''), part: seen.part, plain: '', what: seen.what },
    ...(seen.measured === undefined ? {} : { measured: { value: seen.measured, unit: 'characters' } }),
    ...(seen.required === undefined ? {} : { required: { value: seen.required, unit: 'characters' } }),
    confidence: Math.min(0.85, about.confidence),
  })
}
