import type { MediaDesk } from '@preclear/core'
import { createMediaDesk, createMediaSenses, type MediaSenses } from '@preclear/media'
import { precheck } from './engine.ts'
import { loadReaders, saveReaders } from './storage.ts'

/** Looks at files in a worker of this page. What it needs lies beside the app and is loaded on request. */
export const mediaSenses: MediaSenses = createMediaSenses({
  assetBaseUrl: new URL('media/', document.baseURI),
  cache: 'indexeddb',
  // Asked for once: the service worker has kept them since.
  preload: loadReaders(),
})

const desk = createMediaDesk({ media: mediaSenses, precheck: () => precheck.value })
/** Mends files, and loads what is needed to look closer. */
export const mediaDesk: MediaDesk = {
  ...desk,
  async load(id) {
    await desk.load(id)
    saveReaders([...new Set([...loadReaders(), id])])
  },
}
