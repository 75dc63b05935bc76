import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Medium } from '@preclear/core'
import { draft } from '../state/store.ts'

export interface Shown {
  readonly id: string
  readonly role: string
  readonly url: string
  readonly kind: Medium['kind']
  /** Pixels; 0 while unknown, and for sound. */
  readonly width: number
  readonly height: number
  /** Milliseconds of a film or sound; 0 while unknown and for pictures. */
  readonly durationMs: number
  readonly bytes: number
  readonly name: string
  /** It cannot be shown here, or had better not be. */
  readonly unreadable: boolean
}
type Facts = Pick<Shown, 'url' | 'width' | 'height' | 'durationMs' | 'unreadable'>
type Size = Pick<Shown, 'width' | 'height' | 'durationMs'>

/** What was just drawn with an address may still be fetching from it, and would fail in the console. */
const LET_GO_MS = 10_000
/** As many as the check decodes. */
const MOST_PIXELS = 40e6

const facts: Signal<ReadonlyMap<Blob, Facts>> = signal(new Map())
/** The chosen files as they can be shown. Their addresses are local ones (`blob:`). */
export const shownFiles: ReadonlySignal<readonly Shown[]> = computed(() =>
  draft.value.media.flatMap(({ id, kind, role = 'main', name = '', source }) => {
    const known = source instanceof Blob ? facts.value.get(source) : undefined
    return known && source instanceof Blob ? [{ id, kind, role, name, bytes: source.size, ...known }] : []
  }),
)

/** Where nobody plays a film, some browsers draw it only at a moment it is told to be at. */
export const firstFrame = (url: string): string => `${url}#t=0.1`

function played(kind: 'video' | 'audio', url: string): Promise<Size> {
  return new Promise((resolve, reject) => {
    const player = document.createElement(kind)
    player.preload = 'metadata'
    player.onloadedmetadata = () => {
      const [width, height] = player instanceof HTMLVideoElement ? [player.videoWidth, player.videoHeight] : [0, 0]
      const ms = player.duration * 1000
      // A film whose picture cannot be decoded plays as sound.
      if (kind === 'video' && width === 0) reject(new Error('unreadable'))
      else resolve({ width, height, durationMs: Number.isFinite(ms) ? ms : 0 })
    }
    player.onerror = () => reject(new Error('unreadable'))
    player.src = url
  })
}

/** The size alone: a picture of many pixels would fill the memory if it were decoded. */
function pictured(url: string): Promise<Size> {
  return new Promise((resolve, reject) => {
    const picture = new Image()
    picture.onload = () => resolve({ width: picture.naturalWidth, height: picture.naturalHeight, durationMs: 0 })
    picture.onerror = () => reject(new Error('unreadable'))
    picture.src = url
  })
}

const measure = (kind: Medium['kind'], url: string): Promise<Size> =>
  kind === 'image' ? pictured(url) : played(kind, url)

function settle(file: Blob, more: Partial<Facts>): void {
  const known = facts.peek().get(file)
  if (known) facts.value = new Map(facts.peek()).set(file, { ...known, ...more })
}

function begin(file: Blob, kind: Medium['kind']): Facts {
  const url = URL.createObjectURL(file)
  measure(kind, url).then(
    (size) => settle(file, { ...size, unreadable: size.width * size.height > MOST_PIXELS }),
    () => settle(file, { unreadable: true }),
  )
  return { url, width: 0, height: 0, durationMs: 0, unreadable: false }
}

export function startShowing(): void {
  effect(() => {
    const before = facts.peek()
    const next = new Map<Blob, Facts>()
    for (const { kind, source } of draft.value.media)
      if (source instanceof Blob) next.set(source, before.get(source) ?? begin(source, kind))
    for (const [file, { url }] of before) if (!next.has(file)) setTimeout(() => URL.revokeObjectURL(url), LET_GO_MS)
    if (next.size !== before.size || [...next.keys()].some((file) => !before.has(file))) facts.value = next
  })
}
