import type { Draft } from '../state/draft.ts'
import type { ScenarioId } from '../strings/stories.ts'
import type { SceneId } from './art.ts'

/** Something only the advertiser can decide or know: a licence it holds, an audience, its own words. */
export interface Choice {
  readonly change?: Partial<Draft>
  /** The film gets a tune of the advertiser's own. */
  readonly tune?: true
}

/** A sales story: an advertiser and an ad as it would come in. Plain data; how it is told stands with the other words of the app. */
export interface Scenario {
  readonly id: ScenarioId
  readonly draft: Partial<Draft>
  /** Pictures and music, drawn by our own code. */
  readonly scene?: SceneId
  /** Address of a film beside the app, fetched when the story is picked. */
  readonly film?: string
  /** What the advertiser decides by hand after the tested fixes, in order. */
  readonly choices: readonly Choice[]
}
