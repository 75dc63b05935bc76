import type { Medium } from '@preclear/core'
import type { JSX } from 'preact'
import type { AdMedium } from '../../model/ad.ts'
import type { Row } from '../../model/rows.ts'
import type { CheckProgress } from '../../types.ts'
import { type LazyPart, lazyPart } from '../lazy.tsx'
import type { View } from '../view.ts'

/** A picture or film whose bytes are at hand. */
export interface ShownMedium {
  readonly medium: AdMedium
  readonly file: Medium
  readonly source: NonNullable<Exclude<Medium['source'], string>>
  /** Stands for it where there is no place to show. */
  readonly plain: JSX.Element
}
/** What the part for files draws: how far their reading is, one of them with its places, the changes that would mend them, or the one that mends a finding. */
export type MediaShow =
  | { readonly progress: CheckProgress }
  | ShownMedium
  | { readonly repairs: true }
  | { readonly repairOf: Row }
export interface MediaProps {
  readonly view: View
  readonly show: MediaShow
}
/** Films, pictures and repairs: only ads with files need it. */
export const mediaPart: LazyPart<MediaProps> = lazyPart(() => import('./Part.tsx'))
