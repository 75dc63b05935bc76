import type { MediaDesk, Precheck, Sense, SenseResult } from '@preclear/core'
import { currentSettings } from './settings.ts'

/** What looks at the files of ads. */
export interface Eyes {
  readonly senses: readonly Sense[]
  /** BCP 47 languages in which words in pictures are read from now on. */
  read(languages: readonly string[]): void
  /** Mends files and loads what is needed to look closer; undefined where there are no eyes. */
  deskFor(precheck: Precheck): MediaDesk | undefined
}

/** Where eyes come from. */
export interface EyeSource {
  /** True once they are here: nobody has to wait. */
  readonly isHere: boolean
  /** Undefined where the page wants none. Never rejects: what did not come is said by every sense, and asked for again the next time. */
  load(): Promise<Eyes> | undefined
}

/** True where an ad that nobody has checked yet carries the bytes of a file. */
export function hasFiles(creative: unknown): boolean {
  const media = (creative as { readonly media?: unknown } | null | undefined)?.media
  return (
    Array.isArray(media) && media.some((medium: unknown) => isBytes((medium as { source?: unknown } | null)?.source))
  )
}

function isBytes(source: unknown): boolean {
  return source instanceof Blob || source instanceof Uint8Array
}

/** One for the page: elements share the worker and what it found. */
export function createEyeSource(open: () => Promise<Eyes>): EyeSource {
  let coming: Promise<Eyes> | undefined
  let isHere = false
  const begin = async (): Promise<Eyes> => {
    try {
      const eyes = await open()
      isHere = true
      return eyes
    } catch (error) {
      coming = undefined
      return blind(error)
    }
  }
  return {
    get isHere() {
      return isHere
    },
    load() {
      const { media } = currentSettings()
      if (media === false || media === 'off') return undefined
      coming ??= begin()
      return coming
    },
  }
}

/** Stands for all senses where their code did not arrive, and says so of every file. */
function blind(error: unknown): Eyes {
  const failed: SenseResult = { kind: 'failed', reason: 'no-worker', args: { detail: String(error).slice(0, 200) } }
  const sense: Sense = {
    id: 'media',
    kinds: ['image', 'video', 'audio'],
    provides: ['', '#text'],
    keepsResults: true,
    sense: async () => failed,
  }
  return { senses: [sense], read: () => undefined, deskFor: () => undefined }
}

/** An element, or whatever shows a desk. */
export interface DeskHolder {
  media: MediaDesk | undefined
}

const given = new WeakMap<DeskHolder, MediaDesk>()
/** Sets the desk, unless the page has set one of its own. */
export function giveDesk(holder: DeskHolder, desk: MediaDesk): void {
  const { media } = holder
  if (media === desk || (media && media !== given.get(holder))) return
  given.set(holder, desk)
  holder.media = desk
}
