import type { RepairKind } from '../shared/repairs.ts'

/** What a fact must be for a rule to object. Exactly one of the four. */
export type Objectionable =
  | { readonly over: number }
  | { readonly under: number }
  | { readonly is: boolean | string }
  | { readonly not: boolean | string }

/**
 * Args: `name` (file name), `measured`, `required` (the limit), `unit`, `at` (`m:ss` of the first place in a film, else empty),
 * `count` (places). Shares are shown in percent where `unit` is `%`. Media that were not measured are `notRun` with the reason
 * of the sense that should have.
 */
export interface MediaContentVariant {
  readonly options: Objectionable & {
    readonly kinds?: readonly ('image' | 'video' | 'audio')[]
    /** Default all. */
    readonly roles?: readonly string[]
    readonly fact: string
    /** Between this and `over` or `under` a person has to look. */
    readonly unsure?: number
    /** Unit shown: `s`, `bytes`, `%`, `LUFS`, ``. */
    readonly unit: string
    /** All must hold, else the medium is left alone. */
    readonly when?: readonly (Objectionable & { readonly fact: string })[]
    readonly repair?: RepairKind
    /** 0 to 1; how often such a value means what the rule says. Default 0.95 for facts and 0.8 for scores. */
    readonly confidence?: number
  }
  readonly reason: 'seen'
}
