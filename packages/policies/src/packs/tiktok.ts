export type { TiktokRuleId } from '../generated/rules-index.ts'
export { tiktok } from '../generated/tiktok.ts'
