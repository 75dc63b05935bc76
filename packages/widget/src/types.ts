import type { CreativeInput, Finding, Precheck, Report } from '@preclear/core'
import type { Strings } from './strings/strings.ts'

/** What the widget needs of a `Precheck` to explain and fix; it never starts a check itself. */
export type Explainer = Pick<Precheck, 'explain' | 'fix' | 'label' | 'limits' | 'checkText'>

/** Parts of "Your ad". A host that already shows the text leaves out `fields`. */
export type AdPart = 'fields' | 'media' | 'settings'

/** What is known while a check runs. */
export interface CheckProgress {
  readonly done: number
  readonly total: number
  /** One row per sense of a medium that started. */
  readonly senses: readonly {
    readonly sense: string
    readonly mediaId: string
    readonly state: 'started' | 'done' | 'failed'
  }[]
}

export type FindingRequest = string | { readonly id: string }

export interface PolicyCheckProps {
  /** Absent: nothing was checked yet. While `busy` it is what is certain so far. */
  readonly report?: Report | undefined
  /** The ad the report is about, in the shape it was checked. */
  readonly creative?: CreativeInput | undefined
  readonly precheck?: Explainer | undefined
  /** BCP 47; default English. */
  readonly language?: string | undefined
  /** Languages for this widget only; see also `registerStrings`. */
  readonly strings?: readonly Strings[] | undefined
  /** Absent: the host's `color-scheme`. */
  readonly theme?: 'light' | 'dark' | undefined
  /** Parts of "Your ad" to show; default all. An empty list hides it. */
  readonly parts?: readonly AdPart[] | undefined
  readonly busy?: boolean | undefined
  /** A finding of the report to open and focus, by its id. Asked once per value; a new object asks for the same one again. */
  readonly openFinding?: FindingRequest | undefined
  readonly progress?: CheckProgress | undefined
  /** What the check threw. Shown instead of any result. */
  readonly error?: unknown
  /** The ad with one fix applied: take it over and check again. */
  onFix?(creative: CreativeInput, fixId: string): void
  onUndo?(creative: CreativeInput, fixId: string): void
  onCheckAgain?(): void
  /** `path`: JSON pointer of the field to go to. */
  onFocusField?(path: string, finding: Finding): void
  onLooksWrong?(finding: Finding): void
  /** Given: the head shows a language menu. */
  onLanguage?(language: string): void
}
