/** The worker of @preclear/media: everything that is heavy happens here. */
import { browserDecoders } from './material/browser.ts'
import { createMaterial } from './material/create-material.ts'
import { loadSense } from './senses/senses.ts'
import { createLooker } from './worker/look.ts'
import { serve } from './worker/serve.ts'

serve(globalThis, ({ capture }) =>
  createLooker({
    load: loadSense,
    open(medium) {
      const use = new AbortController()
      const material = createMaterial(medium, browserDecoders, { stills: () => capture(medium.file, use.signal) })
      return { material, close: () => use.abort() }
    },
  }),
)
