import type { SenseId } from './about.ts'
import type { MediaSense } from './sense.ts'

/** What is to be ended with the senses: engines that hold memory, and threads of their own. */
const closers = new Set<() => void | Promise<void>>()

const LOADERS: Readonly<Record<SenseId, () => Promise<MediaSense>>> = {
  container: async () => (await import('./container/container.ts')).container,
  provenance: async () => {
    const { provenance } = await import('./provenance/provenance.ts')
    const { closeProvenance } = await import('./provenance/credentials.ts')
    closers.add(closeProvenance)
    return provenance
  },
  'image-file': async () => (await import('./image-file/image-file.ts')).imageFile,
  frames: async () => (await import('./frames/frames.ts')).frames,
  motion: async () => (await import('./motion/motion.ts')).motion,
  flashing: async () => (await import('./flashing/flashing.ts')).flashing,
  bars: async () => (await import('./bars/bars.ts')).bars,
  quality: async () => (await import('./quality/quality.ts')).quality,
  codes: async () => (await import('./codes/codes.ts')).codes,
  repetition: async () => (await import('./repetition/repetition.ts')).repetition,
  sound: async () => (await import('./sound/sound.ts')).sound,
  text: async () => {
    const { closeText, text } = await import('./text/text.ts')
    closers.add(closeText)
    return text
  },
  nudity: async () => {
    const { closeNudity, nudity } = await import('./nudity/nudity.ts')
    closers.add(closeNudity)
    return nudity
  },
}

/** The code of a sense, fetched when it is first needed; undefined for an unknown id. */
export function loadSense(id: string): Promise<MediaSense> | undefined {
  return Object.hasOwn(LOADERS, id) ? LOADERS[id as SenseId]() : undefined
}

/** Gives back what the senses hold between files. A worker that ends needs no such care. */
export function closeSenses(): void {
  for (const close of closers) void close()
}
