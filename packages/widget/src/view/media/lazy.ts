import type { Medium } from '@preclear/core'
import type { AdMedium } from '../../model/ad.ts'
import type { Row } from '../../model/rows.ts'
import { type LazyPart, lazyPart } from '../lazy.tsx'
import type { View } from '../view.ts'

/** What the part for files draws: a film with its places, the changes that would mend files, or the one that mends a finding. */
export type MediaShow =
  | { readonly film: AdMedium; readonly source: NonNullable<Exclude<Medium['source'], string>>; readonly name: string }
  | { readonly repairs: true }
  | { readonly repairOf: Row }
export interface MediaProps {
  readonly view: View
  readonly show: MediaShow
}
/** Films and repairs: only ads with files need it. */
export const mediaPart: LazyPart<MediaProps> = lazyPart(() => import('./Part.tsx'))
