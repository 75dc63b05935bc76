import type { Finding } from '@preclear/core'
import { type Context, createContext } from 'preact'
import type { PrecheckController } from '../controller/controller.ts'
import type { ControllerState } from '../controller/state.ts'
import { explainAll, type Said } from '../model/explain.ts'
import type { Words } from '../strings/strings.ts'
import type { ViewOptions } from '../types.ts'

/** The three things the widget can show. */
export type Page = 'check' | 'appeal' | 'rejection'

/** What every part of the widget is drawn from. */
export interface View {
  readonly controller: PrecheckController
  readonly state: ControllerState
  readonly words: Words
  readonly options: ViewOptions
  readonly page: Page
  /** There was something to see already: what takes long, such as the names of all languages, may follow. */
  readonly isShown: boolean
  goTo(page: Page): void
  /** Says one sentence to a screen reader. */
  say(sentence: string): void
  /** Draws again: words or a part have arrived. */
  refresh(): void
  /** The element that holds everything, once it is drawn. */
  panel(): HTMLElement | null
  /** Adds a style sheet to the root that the parts are drawn in. */
  adopt(css: string): void
}

export const ViewContext: Context<View | undefined> = createContext<View | undefined>(undefined)

/** Sentences for findings in the language a person reads. */
export function saidOf({ state, controller, options, words }: View, findings: readonly Finding[]): readonly Said[] {
  const { report } = state
  if (!report) return []
  return explainAll(controller.input.precheck, report, findings, options.language ?? words.language)
}
