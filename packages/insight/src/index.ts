/** Door of @preclear/insight: pure measures over labelled rows and what a check said about them. */

export * from './compare.ts'
export * from './error-cards.ts'
export * from './group.ts'
export * from './judge.ts'
export { type Kappa, kappa } from './kappa.ts'
export * from './measures.ts'
export * from './mistakes.ts'
export { type Proportion, proportion } from './proportion.ts'
export * from './row.ts'
export * from './rules.ts'
export * from './run.ts'
export * from './thresholds.ts'
