/** Args of the sentence: `quote`, `field`, `n` (how many), `max`. */
export interface EditorialVariant {
  readonly options: { readonly fields?: readonly string[] } & (
    | {
        readonly look: 'capitals' /** share of upper-case letters, 0 to 1 */
        readonly maxRatio: number
        readonly minLetters: number
      }
    | { readonly look: 'dotted-letters' }
    | { readonly look: 'symbols-in-words' }
    | { readonly look: 'characters' /** each of these characters is not allowed */; readonly characters: string }
    | { readonly look: 'repeated-punctuation'; readonly max: number }
    | { readonly look: 'repeated-letters'; readonly max: number }
    | { readonly look: 'repeated-words'; readonly max: number }
    | { readonly look: 'missing-spaces'; readonly maxWord: number }
    | { readonly look: 'space-before-punctuation' }
    | { readonly look: 'emoji'; readonly max: number }
    | { readonly look: 'contact'; readonly contact: 'phone' | 'email' | 'url' | 'handle' | 'hashtag' | 'card' }
    | { readonly look: 'lines'; readonly max: number }
  )
  readonly reason: 'found'
}
