/** Args: `measured`, `required`, `name` (file name), `unit`. Rules on facts nobody measured are `notRun` (`missing-fact`). */
export interface MediaSpecVariant {
  readonly options: {
    /** Only these kinds and roles of media; default all. */
    readonly kinds?: readonly ('image' | 'video' | 'audio')[]
    readonly roles?: readonly string[]
  } & (
    | {
        readonly look: 'range'
        readonly fact: string
        readonly min?: number
        readonly max?: number /** unit shown: `px`, `s`, `bytes`, `kbps`, `` */
        readonly unit: string
      }
    | { readonly look: 'one-of'; readonly fact: string; readonly values: readonly string[] }
    | { readonly look: 'is'; readonly fact: string; readonly value: boolean }
    | {
        readonly look: 'ratio' /** width / height, as `9:16` */
        readonly ratios: readonly string[]
        readonly tolerance: number
      }
    | {
        readonly look: 'at-least' /** the row whose ratio is nearest decides */
        readonly sizes: readonly { readonly ratio: string; readonly width: number; readonly height: number }[]
      }
    | { readonly look: 'exactly'; readonly sizes: readonly { readonly width: number; readonly height: number }[] }
    | { readonly look: 'within'; readonly width: number; readonly height: number }
    | { readonly look: 'type-matches-name' }
    | { readonly look: 'count'; readonly min?: number; readonly max?: number }
    | { readonly look: 'present' }
  )
  readonly reason: 'notAccepted'
}
