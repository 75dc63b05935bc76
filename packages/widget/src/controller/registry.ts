import type { Acts } from './acts.ts'

/**
 * What a person can do with a result, and how its rows follow. It comes with the parts that show a result: before that
 * nobody can do anything with one. The headless door brings it along.
 */
export const registry: { acts: Acts | undefined } = { acts: undefined }
