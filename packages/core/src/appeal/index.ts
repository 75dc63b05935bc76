/** Door of @preclear/core/appeal: what an advertiser decides on findings, and the hand-off to those who review. */

export { type AppealInput, createAppeal, isIntact } from './create.ts'
export * from './decision.ts'
export { InvalidAppealError } from './errors.ts'
export { type CoopAppeal, type CoopItem, type CoopOptions, toCoop } from './exports/coop.ts'
export * from './exports/dsa.ts'
export * from './exports/dsa-terms.ts'
export { toJson } from './exports/json.ts'
export { toPage } from './exports/page.ts'
export type { Dropped } from './exports/reason.ts'
export { toText } from './exports/text.ts'
export * from './exports/tiktok.ts'
export * from './log.ts'
export { type ParsedAppeal, parseAppeal, parseAppealJson } from './packet.schema.ts'
export * from './packet.ts'
export {
  type CreativeRecord,
  fileRefOf,
  hashCreative,
  type LandingPageRecord,
  type MediumRecord,
} from './record.ts'
export { type AppealWords, ENGLISH_WORDS } from './words.ts'
