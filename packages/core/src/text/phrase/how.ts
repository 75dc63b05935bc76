/** What a match needed beside the phrase itself. */
export const SLIP = 1
export const MASK = 2
export const LEET = 4
export const STRETCH = 8
/** Something between the letters of a word: white space only, or signs. */
export const SPACED = 16
export const BROKEN = 32
export const GLUED = 64
export const FILLER = 128
export const INFLECTED = 256
export const NUMBER = 512
/** Within the word at hand there was a slip: two would be another word. */
export const SLIPPED = 1024
/** What nobody does by writing differently: someone hides something. */
export const DISGUISE: number = SLIP | MASK | LEET | STRETCH | SPACED | BROKEN | GLUED
