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
