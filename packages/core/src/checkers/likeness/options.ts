/** Args of the sentence: `words` (those that weighed most), `field`. */
export interface LikenessVariant {
  readonly options: {
    /** Fields to read together; default headline, body and copy. */
    readonly fields?: readonly string[]
  }
  readonly reason: 'alike'
}
