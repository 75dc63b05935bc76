import type { SenseResult } from '@preclear/core'
import { createMediaSenses, type MediaOptions, type MediaSenses } from '@preclear/media'

/** Address of the files that senses need. */
export const ASSETS: string = new URL('/media/', location.href).href

/** Files are those chosen in the page's field, by name. */
function fileOf(name: string): File {
  const field = document.querySelector('input')
  const found = [...(field?.files ?? [])].find((file) => file.name === name)
  if (!found) throw new Error(`${name} was not chosen`)
  return found
}

/** One that was never looked at: nothing that was kept of the other is of use. */
export const fresh = (name: string): Blob => {
  const { size, type } = fileOf(name)
  return fileOf(name).slice(0, size, type)
}

export function sensesOf(options: MediaOptions = {}): MediaSenses {
  return createMediaSenses({
    assetBaseUrl: ASSETS,
    preload: ['text', 'nudity', 'provenance'],
    cache: 'none',
    idleMs: 600_000,
    ...options,
  })
}

export async function look(
  media: MediaSenses,
  id: string,
  source: Blob,
  kind: 'image' | 'video',
): Promise<SenseResult> {
  const sense = media.senses.find((each) => each.id === id)
  if (!sense) throw new Error(`there is no sense ${id}`)
  const result = await sense.sense({ id: 'm', kind, source }, new AbortController().signal)
  if (result.kind === 'failed') throw new Error(`${id}: ${result.reason} ${JSON.stringify(result.args)}`)
  return result
}
