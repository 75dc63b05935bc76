import type { MediaDesk } from '@preclear/core'
import { createMediaDesk, createMediaSenses, type MediaSenses } from '@preclear/media'
import { precheck } from './engine.ts'

/** Looks at files in a worker of this page. What it needs lies beside the app and is loaded on request. */
export const mediaSenses: MediaSenses = createMediaSenses({
  assetBaseUrl: new URL('media/', document.baseURI),
  cache: 'indexeddb',
})
/** Mends files, and loads what is needed to look closer. */
export const mediaDesk: MediaDesk = createMediaDesk({ media: mediaSenses, precheck: () => precheck.value })
