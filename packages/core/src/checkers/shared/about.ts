import type { CheckInput, ClaimHit, Evidence, ReadSurface } from '../../contracts/index.ts'

/** Structurally the `About` part of a rule's options. */
interface AboutOptions {
  readonly industries?: readonly string[]
  readonly topics?: readonly string[]
}

/** Whether the ad is about what the rule is about, and what says so. */
export type AboutResult =
  | { readonly is: 'yes'; readonly evidence: readonly Evidence[]; readonly confidence: number }
  | { readonly is: 'no' }
  /** Its words would decide, but no lexicon reads their language. */
  | { readonly is: 'unread' }

/** Surfaces that are the ad itself, not the page it leads to. */
export function wordsOfAd(input: CheckInput): readonly ReadSurface[] {
  return input.surfaces.filter((surface) => !surface.path.startsWith('/landingPage'))
}

/** Words that senses read in a picture: they may be misread, and no patch of the creative changes them. */
export function isPictured({ path }: ReadSurface): boolean {
  return path.startsWith('/media')
}

/** Surfaces that were written, not read in a picture. */
export function writtenWords(input: CheckInput): readonly ReadSurface[] {
  return wordsOfAd(input).filter((surface) => !isPictured(surface))
}

/** Below this a digit of a price or number may be another one. */
const SURE_READING = 0.8

/** Whether the characters [start, end) are what stands there: always for written text. */
export function isSurelyRead({ words }: ReadSurface, start: number, end: number): boolean {
  return !words?.some((word) => word.start < end && word.end > start && word.confidence < SURE_READING)
}

/** How a sentence names the place: a text field, or the picture. */
export function fieldOf(surface: ReadSurface): string {
  return isPictured(surface) ? 'media' : surface.id
}

export function claimMatches(claim: ClaimHit, names: readonly string[]): boolean {
  return names.includes(claim.topic) || names.includes(claim.id)
}

export function textEvidence(surface: ReadSurface, start: number, end: number): Evidence {
  return { kind: 'text', surface: surface.id, start, end, quote: surface.text.slice(start, end) }
}

/** A declared industry is surer than words; with neither list the rule holds for every ad. */
export function readAbout(input: CheckInput, { industries, topics }: AboutOptions): AboutResult {
  if (!industries && !topics) return { is: 'yes', evidence: [], confidence: 0.95 }
  const declared = input.creative.advertiser.industry
  if (declared !== undefined && industries?.includes(declared))
    return { is: 'yes', evidence: [{ kind: 'field', path: '/advertiser/industry', value: declared }], confidence: 0.95 }
  if (!topics) return { is: 'no' }
  const words = wordsOfAd(input)
  for (const surface of words) {
    const claim = surface.claims.find((one) => claimMatches(one, topics))
    if (claim)
      return {
        is: 'yes',
        evidence: [textEvidence(surface, claim.start, claim.end)],
        confidence: claim.strength === 'strong' ? 0.85 : 0.75,
      }
  }
  return words.length > 0 && words.every((surface) => !surface.claimsRead) ? { is: 'unread' } : { is: 'no' }
}
