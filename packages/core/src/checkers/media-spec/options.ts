import type { RepairKind } from '../shared/repairs.ts'

/**
 * Args: `measured`, `required`, `name` (file name), `unit`; `other` (the name of the other file) with `alike`. Media that were
 * not measured are `notRun` with the reason of the sense that should have.
 */
export interface MediaSpecVariant {
  readonly options: {
    /** Only these kinds and roles of media; default all. */
    readonly kinds?: readonly ('image' | 'video' | 'audio')[]
    readonly roles?: readonly string[]
    /** A change of the file that would mend it. */
    readonly repair?: RepairKind
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
        readonly look: 'ratio-between' /** width / height */
        readonly min?: number
        readonly max?: number /** shapes to bring it to, as `9:16` */
        readonly ratios: readonly string[]
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
    | {
        readonly look: 'alike' /** a hash as hex digits */
        readonly fact: string /** most bits in which two hashes of the same picture differ */
        readonly within: number
      }
  )
  readonly reason: 'notAccepted'
}
