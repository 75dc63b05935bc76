import type { Draft } from '../state/draft.ts'
import type { SceneId } from './art.ts'

/** A sales story: an advertiser, an ad as it would come in, and what the presenter says. Plain data. */
export interface Scenario {
  readonly id: string
  /** The name on the presenter's desk. */
  readonly title: string
  readonly draft: Partial<Draft>
  /** The picture, drawn by our own code; none for stories about words only. */
  readonly scene?: SceneId
  /** What the advertiser decides after the tested fixes, by hand. */
  readonly choices: Partial<Draft>
  /** What to say, in order. */
  readonly say: readonly string[]
}
