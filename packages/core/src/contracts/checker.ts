import type { Creative } from './creative.ts'
import type { Fact, MessageArgs, Surface, Unsensed } from './facts.ts'
import type { Evidence, Measure, PatchStep, Repair, Where } from './finding.ts'
import type { Lexicon } from './pack.ts'

/** What the words of a claim say besides its topic, as far as they say it. */
export interface ClaimEvidence {
  /** The largest amount: money in its own currency, percent, weight in kg, or a factor. */
  readonly amount?: { readonly kind: 'money' | 'percent' | 'weight' | 'times'; readonly value: number }
  /** By when or how often: a duration in days. */
  readonly days?: number
  /** Years of age named. */
  readonly age?: number
  /** It speaks to the viewer ("you"). */
  readonly isToViewer?: boolean
}

/** A claim pattern that matched: `<topic>.<name>` with its place in the original text. */
export interface ClaimHit {
  /** `<topic>.<name>`, e.g. `income.period`. */
  readonly id: string
  readonly topic: string
  /** `strong`: the words alone are a violation. `weak`: the words name something restricted or arguable. */
  readonly strength: 'strong' | 'weak'
  /** UTF-16 units of the original text. */
  readonly start: number
  readonly end: number
  readonly evidence?: ClaimEvidence
  /** The rest of its words, where they run on into another surface. */
  readonly also?: { readonly surface: string; readonly start: number; readonly end: number }
  /** The text as it was read, where folding changed it ("gu@ranteed" reads as "guaranteed"). */
  readonly readsAs?: string
}

/** A surface after reading. `claims` is computed once, whatever the number of rules. */
export interface ReadSurface extends Surface {
  /** Sentence spans, UTF-16 units. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly claims: readonly ClaimHit[]
  /** False where no lexicon for its language is loaded: claims were not looked for. */
  readonly claimsRead: boolean
}

/** What every checker sees: pure data, nothing to fetch. */
export interface CheckInput {
  readonly creative: Creative
  readonly surfaces: readonly ReadSurface[]
  readonly facts: readonly Fact[]
  /** Senses that failed or are missing, by the fact prefix they would have provided. */
  readonly missing: readonly (Unsensed & { readonly mediaId?: string })[]
  readonly lexicons: readonly Lexicon[]
  /** Upper-case ISO 3166-1 codes in which the rule being checked holds; empty where no market was given. */
  readonly markets: readonly string[]
}

export interface FixProposal {
  /** Label id, e.g. `fix.take-out`; its sentences are in the engine's labels and in language packs. */
  readonly label: string
  readonly args?: MessageArgs
  readonly patch: readonly PatchStep[]
}

export interface Hit {
  readonly reason: string
  readonly where: Where
  readonly evidence: readonly Evidence[]
  /** Values for the placeholders of the rule's sentences. Every checker documents its own. */
  readonly args?: MessageArgs
  readonly measured?: Measure
  readonly required?: Measure
  /** 0 to 1. */
  readonly confidence: number
  readonly uncertainty?: string
  /** Best first. The engine tries them and keeps those that work. */
  readonly proposals?: readonly FixProposal[]
  /** Changes of the file itself. They are not tried here. */
  readonly repairs?: readonly Repair[]
}

export type CheckResult =
  | { readonly kind: 'clear' }
  | { readonly kind: 'found'; readonly hits: readonly Hit[] }
  /** Something is there, but the text alone cannot decide: shown as `review` at most. */
  | { readonly kind: 'unsure'; readonly hits: readonly Hit[] }
  | { readonly kind: 'notRun'; readonly reason: string; readonly args?: MessageArgs }
  /** The rule has no object in this creative (no such field, no such medium). */
  | { readonly kind: 'inapplicable' }

/** A part of what a checker sees. `text` is every surface of the ad itself, `claims` only the claims found there, `page` the landing page, `settings` everything else the advertiser chose. */
export type InputPart = 'text' | 'claims' | 'page' | 'settings' | 'facts'

/** Pure: the same input and options give the same result. Checkers never import each other. */
export interface Checker {
  readonly id: string
  /** All that its result depends on with these options: it is not asked again until one of these changes. Left out: everything. */
  reads?(options: never): readonly InputPart[]
  check(input: CheckInput, options: never): CheckResult
}
