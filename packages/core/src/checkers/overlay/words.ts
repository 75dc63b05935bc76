import type { Medium, PlacedWord, ReadSurface } from '../../contracts/index.ts'

/** A word in a picture with what is needed to judge it. */
export interface Word extends PlacedWord {
  readonly surface: ReadSurface
  /** As written. */
  readonly text: string
}

/** Below this a word is as likely noise of the background. */
const SURE = 0.6
/** A lone letter is mostly a line or an edge, except where words are that short. */
const READABLE = /[\p{L}\p{N}]{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The words read in a medium, without those that are hardly words. In reading order. */
export function wordsIn(surfaces: readonly ReadSurface[], { id }: Medium): readonly Word[] {
  return surfacesIn(surfaces, id).flatMap((surface) =>
    (surface.words ?? []).flatMap((word) => {
      const text = surface.text.slice(word.start, word.end)
      return word.confidence >= SURE && READABLE.test(text) ? [{ ...word, surface, text }] : []
    }),
  )
}

export function surfacesIn(surfaces: readonly ReadSurface[], mediumId: string): readonly ReadSurface[] {
  return surfaces.filter(({ id }) => id.startsWith(`${mediumId}#`))
}

/** Letters and digits alone, in small letters: `Tik-Tok` → `tiktok`. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
