import type { CheckInput, CheckResult, Fact, Hit, Medium } from '../../contracts/index.ts'
import type { AboutResult } from '../shared/about.ts'
import { CLEAR, found, INAPPLICABLE } from '../shared/checker-of.ts'
import { factOf, nameOf, pathOf, whyUnmeasured } from '../shared/medium.ts'
import { type Objection, objectTo, parseAddress } from './address.ts'
import type { DestinationVariant } from './options.ts'
import { readableHost } from './punycode.ts'

type Options = DestinationVariant['options']
type Yes = Extract<AboutResult, { is: 'yes' }>

/** Looks that judge an address by itself: those that ask for a certain page do not hold for a code. */
const LOOKS: readonly Options['look'][] = [
  'scheme',
  'ip-address',
  'look-alike-host',
  'credentials',
  'local-host',
  'download',
  'personal-data',
  'host',
  'other-host',
]
const MOST_EVIDENCE = 5

/** The addresses that QR and other codes in the media lead to. Inapplicable without any. */
export function checkCodes(input: CheckInput, options: Options, about: Yes): CheckResult {
  const media = input.creative.media.filter(({ kind }) => kind !== 'audio')
  if (media.length === 0 || !LOOKS.includes(options.look)) return INAPPLICABLE
  const codes = media.flatMap((medium) =>
    input.facts
      .filter((fact) => fact.id === 'code.url' && fact.mediaId === medium.id)
      .map((code) => ({ medium, code })),
  )
  if (codes.length === 0) {
    const unseen = media.find((medium) => factOf(input.facts, medium, 'code.matrix') === undefined)
    return unseen ? { kind: 'notRun', ...whyUnmeasured(input, unseen, 'code.url') } : INAPPLICABLE
  }
  const hits = codes.flatMap(({ medium, code }) => {
    const url = parseAddress(String(code.value))
    const objection = url && objectToCode(input, url, options)
    return objection ? [hitOf(input, medium, { code, objection, about })] : []
  })
  return hits.length > 0 ? found(...hits) : CLEAR
}

function objectToCode({ creative }: CheckInput, url: URL, options: Options): Objection | undefined {
  if (options.look !== 'other-host') return objectTo(url, options)
  const own = parseAddress(creative.landingPage.url?.trim() ?? '')
  if (!own || isSameSite(own.hostname, url.hostname)) return undefined
  return { part: readableHost(own.hostname), what: 'other-host' }
}

/** `www.lumen.shop` and `go.lumen.shop` belong together. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((host) => host.replace(/^www\./, ''))
  return one === other || `${one}`.endsWith(`.${other}`) || `${other}`.endsWith(`.${one}`)
}

interface Read {
  readonly code: Fact
  readonly objection: Objection
  readonly about: Yes
}

function hitOf(input: CheckInput, medium: Medium, { code, objection, about }: Read): Hit {
  const url = String(code.value)
  const host = readableHost(parseAddress(url)?.hostname ?? '')
  const { part, what, plain = host, confidence = 0.95 } = objection
  return {
    reason: 'found',
    where: { path: pathOf(input, medium), mediaId: medium.id },
    evidence: [...(code.evidence ?? []).slice(0, MOST_EVIDENCE), { kind: 'url', url }, ...about.evidence],
    args: { url, host, part, plain, what, name: nameOf(medium) },
    measured: { value: part },
    confidence: Math.min(about.confidence, confidence),
  }
}
