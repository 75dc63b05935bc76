import type { Checker } from '../contracts/index.ts'
import { claim } from './claim/checker.ts'
import { consistency } from './consistency/checker.ts'
import { destination } from './destination/checker.ts'
import { disclosure } from './disclosure/checker.ts'
import { editorial } from './editorial/checker.ts'
import { evasion } from './evasion/checker.ts'
import { language } from './language/checker.ts'
import { length } from './length/checker.ts'
import { mediaContent } from './media-content/checker.ts'
import { mediaSpec } from './media-spec/checker.ts'
import { overlay } from './overlay/checker.ts'
import { targeting } from './targeting/checker.ts'

/** Every checker of this package. The engine is handed them and knows none by name. */
export const checkers: readonly Checker[] = [
  claim,
  consistency,
  destination,
  disclosure,
  editorial,
  evasion,
  language,
  length,
  mediaContent,
  mediaSpec,
  overlay,
  targeting,
]

export type { ClaimVariant } from './claim/options.ts'
export type { ConsistencyVariant } from './consistency/options.ts'
export type { DestinationVariant } from './destination/options.ts'
export type { DisclosureVariant } from './disclosure/options.ts'
export type { EditorialVariant } from './editorial/options.ts'
export type { EvasionVariant } from './evasion/options.ts'
export type { LanguageVariant } from './language/options.ts'
export type { LengthVariant } from './length/options.ts'
export type { MediaContentVariant, Objectionable } from './media-content/options.ts'
export type { MediaSpecVariant } from './media-spec/options.ts'
export type { OverlayVariant, SafeZone } from './overlay/options.ts'
export type { About, TargetingVariant } from './targeting/options.ts'
export type { CheckerId, CheckerVariants, RuleSpec } from './variants.ts'
