/** Args: `quote`, `plain` (how it reads), `field`, `n`. */
export interface EvasionVariant {
  readonly options: { readonly fields?: readonly string[] } & (
    | { readonly look: 'mixed-scripts' }
    | { readonly look: 'hidden-characters' }
    | { readonly look: 'direction-controls' }
    | { readonly look: 'styled-letters' }
    | { readonly look: 'stacked-marks' }
    | {
        readonly look: 'disguised-words' /** claim topics whose words are looked for behind disguises */
        readonly topics: readonly string[]
      }
  )
  readonly reason: 'found'
}
