import type { RuleBase, Sentence } from '../contracts/index.ts'
import type { ClaimVariant } from './claim/options.ts'
import type { ConsistencyVariant } from './consistency/options.ts'
import type { DestinationVariant } from './destination/options.ts'
import type { DisclosureVariant } from './disclosure/options.ts'
import type { EditorialVariant } from './editorial/options.ts'
import type { EvasionVariant } from './evasion/options.ts'
import type { LanguageVariant } from './language/options.ts'
import type { LengthVariant } from './length/options.ts'
import type { MediaContentVariant } from './media-content/options.ts'
import type { MediaSpecVariant } from './media-spec/options.ts'
import type { OverlayVariant } from './overlay/options.ts'
import type { TargetingVariant } from './targeting/options.ts'

/** Checker id → its options and the reasons it can give. */
export interface CheckerVariants {
  readonly claim: ClaimVariant
  readonly consistency: ConsistencyVariant
  readonly destination: DestinationVariant
  readonly disclosure: DisclosureVariant
  readonly editorial: EditorialVariant
  readonly evasion: EvasionVariant
  readonly language: LanguageVariant
  readonly length: LengthVariant
  readonly 'media-content': MediaContentVariant
  readonly 'media-spec': MediaSpecVariant
  readonly overlay: OverlayVariant
  readonly targeting: TargetingVariant
}
export type CheckerId = keyof CheckerVariants

type SpecOf<C extends CheckerId, V> = V extends { readonly options: infer O; readonly reason: infer R extends string }
  ? RuleBase & { readonly checker: C; readonly options: O; readonly says: Readonly<Record<R, Sentence>> }
  : never

/** A rule as its author writes it. Leaving out the sentence of a reason its checker can give does not compile. */
export type RuleSpec = { [C in CheckerId]: SpecOf<C, CheckerVariants[C]> }[CheckerId]
