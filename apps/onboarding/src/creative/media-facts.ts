import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Medium } from '@preclear/core'
import { draft } from '../state/store.ts'

export interface Shown {
  readonly id: string
  readonly role: string
  readonly url: string
  readonly kind: Medium['kind']
  /** Pixels; 0 while unknown, unreadable or sound. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly name: string
  readonly unreadable: boolean
}
type Facts = Pick<Shown, 'url' | 'width' | 'height' | 'unreadable'>

const facts: Signal<ReadonlyMap<Blob, Facts>> = signal(new Map())
/** The chosen files as they can be shown. Their addresses are local ones (`blob:`). */
export const shownFiles: ReadonlySignal<readonly Shown[]> = computed(() =>
  draft.value.media.flatMap(({ id, kind, role = 'main', name = '', source }) => {
    const known = source instanceof Blob ? facts.value.get(source) : undefined
    return known && source instanceof Blob ? [{ id, kind, role, name, bytes: source.size, ...known }] : []
  }),
)

function videoSize(url: string): Promise<{ width: number; height: number }> {
  return new Promise((resolve, reject) => {
    const video = document.createElement('video')
    video.onloadedmetadata = () => resolve({ width: video.videoWidth, height: video.videoHeight })
    video.onerror = () => reject(new Error('unreadable'))
    video.src = url
  })
}

async function measure(file: Blob, kind: Medium['kind'], url: string): Promise<{ width: number; height: number }> {
  if (kind === 'audio') return { width: 0, height: 0 }
  if (kind === 'video') return videoSize(url)
  const bitmap = await createImageBitmap(file)
  const { width, height } = bitmap
  bitmap.close()
  return { width, height }
}

function settle(file: Blob, more: Partial<Facts>): void {
  const known = facts.peek().get(file)
  if (known) facts.value = new Map(facts.peek()).set(file, { ...known, ...more })
}

function begin(file: Blob, kind: Medium['kind']): Facts {
  const url = URL.createObjectURL(file)
  measure(file, kind, url).then(
    (size) => settle(file, size),
    () => settle(file, { unreadable: true }),
  )
  return { url, width: 0, height: 0, unreadable: false }
}

export function startShowing(): void {
  effect(() => {
    const before = facts.peek()
    const next = new Map<Blob, Facts>()
    for (const { kind, source } of draft.value.media)
      if (source instanceof Blob) next.set(source, before.get(source) ?? begin(source, kind))
    for (const [file, { url }] of before) if (!next.has(file)) URL.revokeObjectURL(url)
    if (next.size !== before.size || [...next.keys()].some((file) => !before.has(file))) facts.value = next
  })
}
