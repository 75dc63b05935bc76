import type { CreativeInput } from '@preclear/core'
import type { Row } from '../model/rows.ts'
import type { ControllerEvents, ControllerInput, ControllerState, News } from './state.ts'

/** What a person did with the list. */
export interface ListState {
  readonly rows: readonly Row[]
  readonly open: ReadonlySet<number>
  readonly stop: number | undefined
  readonly news: News | undefined
}

/** What an act sees of a controller, and what it may change. */
export interface Desk {
  readonly input: ControllerInput
  readonly state: ControllerState
  readonly list: ListState
  readonly events: ControllerEvents
  readonly canFix: boolean
  show(part: Partial<ListState>): void
  /** False where the ad has changed since. */
  say(act: News['act']): boolean
  take(part: Pick<ControllerInput, 'decisions'>): void
  write(creative: CreativeInput): void
}
