export { tiktokRules } from '../generated/tiktok-rules.ts'
