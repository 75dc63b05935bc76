import type { TextModel } from '@preclear/core'
import { GROUPS, groupOf } from './groups.ts'
import { heldOut, type Row, thresholdOf, trainOn } from './held-out.ts'

/** Fine ads, of those the rules let pass, that a model may send to a person: half of one in a hundred. */
const SHARE = 0.005
/** A group with fewer ads than this has no model: its threshold would be a guess. */
const FEWEST = 200

/** One model per group of languages, with the threshold that its held-out fifths give. The same rows give the same models. */
export function trainModels(rows: readonly Row[]): readonly TextModel[] {
  return GROUPS.flatMap((group) => {
    const own = rows.filter(({ lang }) => groupOf(lang) === group)
    if (own.length < FEWEST) return []
    return [{ ...trainOn(own, group), threshold: thresholdOf(heldOut(own, group), SHARE) }]
  })
}
