import type { CreativeInput, Finding, MediaDesk, Precheck, Report } from '@preclear/core'
import type { AppealPacket, Decision } from '@preclear/core/appeal'
import type { RejectionBook } from '@preclear/core/rejection'
import type { Strings } from './strings/strings.ts'

/** What the widget needs of a `Precheck` to explain and fix; a whole `Precheck` can also check. */
export type Explainer = Pick<Precheck, 'about' | 'explain' | 'fix' | 'label' | 'limits' | 'checkText'>

/** Parts of "Your ad". A host that already shows the text leaves out `fields`. */
export type AdPart = 'fields' | 'media' | 'settings'
export type Theme = 'light' | 'dark'
export type Density = 'compact' | 'comfortable'

/** What is known while a check runs. */
export interface CheckProgress {
  readonly done: number
  readonly total: number
  /** One row per sense of a medium that started. */
  readonly senses: readonly {
    readonly sense: string
    readonly mediaId: string
    readonly state: 'started' | 'running' | 'done' | 'failed'
    /** Share that is done, 0 to 1, while it runs. */
    readonly share?: number
    /** Why it failed. */
    readonly reason?: string
  }[]
}

export type FindingRequest = string | { readonly id: string }

/** How the widget looks and what a person can do in it, whatever is checked. */
export interface ViewOptions {
  /** BCP 47; default English. */
  readonly language?: string | undefined
  /** Languages for this widget only; see also `registerStrings`. */
  readonly strings?: readonly Strings[] | undefined
  /** Tags in the language menu; default those whose words are registered. */
  readonly languages?: readonly string[] | undefined
  /** A language whose words were asked for and did not arrive: said above the result. */
  readonly missingLanguage?: string | undefined
  /** Absent: the host's `color-scheme`. */
  readonly theme?: Theme | undefined
  readonly density?: Density | undefined
  /** Parts of "Your ad" to show; default all. An empty list hides it. */
  readonly parts?: readonly AdPart[] | undefined
  /** A finding of the report to open and focus, by its id. Asked once per value; a new object asks for the same one again. */
  readonly openFinding?: FindingRequest | undefined
  /** A rejection as a platform returned it, or its text: explained at once. */
  readonly rejection?: unknown
  /** Which words of a platform mean which rule. Given: rejections can be explained. */
  readonly rejections?: RejectionSource | undefined
  /** Given: files can be mended, and large parts loaded on request. */
  readonly media?: MediaDesk | undefined
  /** False: nothing can be set aside or appealed. Default true. */
  readonly appeals?: boolean | undefined
  /** `path`: JSON pointer of the field to go to. */
  onFocusField?(path: string, finding: Finding): void
  onAppeal?(packet: AppealPacket): void
  /** Given: the head shows a language menu. */
  onLanguage?(language: string): void
}

/** The book itself, or how to get it for the languages a rejection is written in; none where they are not known. */
export type RejectionSource = RejectionBook | ((languages: readonly string[]) => Promise<RejectionBook>)

/** Of the component: one report, drawn. */
export interface PolicyCheckProps extends ViewOptions {
  /** Absent: nothing was checked yet. While `busy` it is what is certain so far. */
  readonly report?: Report | undefined
  /** The ad the report is about, in the shape it was checked. */
  readonly creative?: CreativeInput | undefined
  readonly precheck?: Explainer | undefined
  readonly busy?: boolean | undefined
  readonly progress?: CheckProgress | undefined
  /** What the check threw. Shown instead of any result. */
  readonly error?: unknown
  readonly decisions?: readonly Decision[] | undefined
  /** The ad with one fix applied: take it over and check again. */
  onFix?(creative: CreativeInput, fixId: string): void
  /** The ad with that fix taken back, later edits elsewhere kept: take it over as after a fix. */
  onUndo?(creative: CreativeInput, fixId: string): void
  onCheckAgain?(): void
  /** `decision` is undefined where one was withdrawn. */
  onDecision?(finding: Finding, decision: Decision | undefined): void
}
