/** A frame of the app's own text and buttons around the free area, for one shape of picture. */
export interface SafeZone {
  /** Width to height, as `9:16`; the zone holds for pictures within 5 % of it. */
  readonly ratio: string
  /** The zone holds for captions up to this many weighted units (a wide letter counts 2); absent: for longer ones. */
  readonly captionUpTo?: number
  /** Shares of the picture that are covered: of its height above and below, of its width where the buttons stand. */
  readonly top: number
  readonly bottom: number
  /** At the right, and at the left for audiences who read from right to left. */
  readonly side: number
}

/**
 * Words read in pictures. Args: `quote` (the words), `name` (file name), `measured` and `required` (percent of the width for
 * `small`, contrast for `contrast`), `unit`, `count` (words). Where words were not read the rule is `notRun` with the reason.
 */
export interface OverlayVariant {
  readonly options: {
    readonly kinds?: readonly ('image' | 'video')[]
    /** Default all. */
    readonly roles?: readonly string[]
    /** Fewest words that count; default 1. */
    readonly atLeast?: number
  } & (
    | { readonly look: 'safe-zone'; readonly zones: readonly SafeZone[] }
    | {
        readonly look: 'cut-off' /** share of the frame at its edge that counts as touching it */
        readonly margin: number
      }
    | { readonly look: 'small' /** height of the letters as a share of the width */; readonly under: number }
    | {
        readonly look: 'contrast' /** fewest of large and of small letters, 1 to 21 */
        readonly large: number
        readonly small: number /** height of letters that are large, as a share of the width */
        readonly largeFrom: number
      }
    | {
        readonly look: 'watermark' /** names, in small letters without spaces */
        readonly names: readonly string[] /** names that are also ordinary words: a person has to look */
        readonly ambiguous: readonly string[] /** shares of width and height that make a corner */
        readonly corner: { readonly width: number; readonly height: number }
      }
  )
  readonly reason: 'seen'
}
