export type * from './checker.ts'
export type * from './creative.ts'
export * from './errors.ts'
export type * from './facts.ts'
export type {
  Effect,
  Evidence,
  Finding,
  Fix,
  Measure,
  Message,
  PatchStep,
  RuleQuality,
  RuleSource,
  Where,
} from './finding.ts'
export { EFFECTS } from './finding.ts'
export * from './language.ts'
export type * from './pack.ts'
export { PACK_SCHEMA } from './pack.ts'
export type * from './precheck.ts'
export type * from './report.ts'
export { REPORT_SCHEMA } from './report.ts'
export type * from './rule.ts'
