import type { CreativeInput, Precheck, Report } from '@preclear/core'
import type { Place } from '../readers/item.ts'

/** Turns reports into text, one after another. `begin` and `end` frame the whole output. */
export interface Writer {
  begin(): string
  report(report: Report, context: Context): string
  end(totals: Totals): string
}

export interface Context {
  readonly at: Place
  readonly precheck: Precheck
  readonly language: string
  readonly creative: CreativeInput
}

export interface Totals {
  readonly checked: number
  readonly problems: number
  readonly outcomes: Readonly<Record<string, number>>
}
