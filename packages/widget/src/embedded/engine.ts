import type { Precheck } from '@preclear/core'
import { createEyeSource, type DeskHolder } from './files.ts'
import { createLazyPrecheck, type Wanted } from './lazy-precheck.ts'
import { shelfOf } from './shelf.ts'

/** The engine and what feeds it: a part of its own, fetched beside the first drawing. */
export { createPrecheck, parsePack } from '@preclear/core'
export { loadRejections } from './pack-source.ts'

const eyes = createEyeSource(async () => (await import('./media-part.ts')).openEyes())

/** The check of one element. */
export function openPrecheck(
  platform: string,
  wanted: () => Wanted,
  onGrow: () => void,
  element: DeskHolder,
): Precheck {
  return createLazyPrecheck(shelfOf(platform), wanted, onGrow, { eyes, element })
}
