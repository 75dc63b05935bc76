import type { Medium } from '@preclear/core'
import { type Signal, effect, signal } from '@preact/signals'
import { draft } from '../state/store.ts'

export interface Shown {
  readonly url: string
  readonly kind: Medium['kind']
  /** Pixels; 0 while unknown or unreadable. */
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly name: string
  readonly unreadable: boolean
}

/** The chosen file as it can be shown. Its address is a local one (`blob:`). */
export const shownFile: Signal<Shown | undefined> = signal()

async function measure(file: Blob, kind: Medium['kind'], url: string): Promise<{ width: number; height: number }> {
  if (kind !== 'video') {
    const bitmap = await createImageBitmap(file)
    const { width, height } = bitmap
    bitmap.close()
    return { width, height }
  }
  return new Promise((resolve, reject) => {
    const video = document.createElement('video')
    video.onloadedmetadata = () => resolve({ width: video.videoWidth, height: video.videoHeight })
    video.onerror = () => reject(new Error('unreadable'))
    video.src = url
  })
}

export function startShowing(): void {
  let before: unknown
  effect(() => {
    const medium = draft.value.media[0]
    if (medium?.source === before) return
    before = medium?.source
    const old = shownFile.peek()
    if (old) URL.revokeObjectURL(old.url)
    shownFile.value = undefined
    if (!medium || !(medium.source instanceof Blob)) return
    const { source, kind, name = '' } = medium
    const shown: Shown = { url: URL.createObjectURL(source), kind, name, bytes: source.size, width: 0, height: 0, unreadable: false }
    shownFile.value = shown
    const settle = (more: Partial<Shown>): void => {
      if (before === source) shownFile.value = { ...shown, ...more }
    }
    measure(source, kind, shown.url).then(settle, () => settle({ unreadable: true }))
  })
}
