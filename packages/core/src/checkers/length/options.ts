/** Args: `field`, `n` (measured), `max` or `min`, `over` (how many too many). Weighted: East Asian wide characters and emoji count 2, all others 1. */
export type LengthVariant =
  | {
      readonly options: {
        readonly field: string
        readonly max: number
        readonly unit: 'weighted' | 'characters' /** another limit applies where the text has wide characters */
        readonly maxWide?: number
      }
      readonly reason: 'tooLong'
    }
  | {
      readonly options: { readonly field: string; readonly min: number; readonly unit: 'weighted' | 'characters' }
      readonly reason: 'tooShort'
    }
  | { readonly options: { readonly field: string; readonly required: true }; readonly reason: 'missing' }
