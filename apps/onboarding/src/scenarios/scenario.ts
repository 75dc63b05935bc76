import type { Draft } from '../state/draft.ts'
import type { SceneId } from './art.ts'

/** Something only the advertiser can decide or know: a licence it holds, an audience, its own words. */
export interface Choice {
  /** What the advertiser does, for the button on the presenter's desk. */
  readonly label: string
  readonly change?: Partial<Draft>
  /** The film gets a tune of the advertiser's own. */
  readonly tune?: true
}

/** A sales story: an advertiser, an ad as it would come in, and what the presenter says. Plain data. */
export interface Scenario {
  readonly id: string
  /** The name on the presenter's desk. */
  readonly title: string
  readonly draft: Partial<Draft>
  /** Pictures and music, drawn by our own code. */
  readonly scene?: SceneId
  /** Address of a film beside the app, fetched when the story is picked. */
  readonly film?: string
  /** What the advertiser decides by hand after the tested fixes, in order. */
  readonly choices: readonly Choice[]
  /** What to say, in order. */
  readonly say: readonly string[]
}
