/** Door of the text floor: folding, phrases, width and language. */
export { fold } from './fold/fold.ts'
export { isIgnorable } from './fold/character.ts'
export type { Folded } from './fold/units.ts'
export { scriptOf } from './language/script.ts'
export { weightedLength } from './width/width.ts'
