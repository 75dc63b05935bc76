import type { Fact, Sense, SenseInput, SenseResult } from '../../contracts/facts.ts'
import { bytesOf } from './bytes.ts'
import { dimensionsOf } from './dimensions.ts'
import { fileTypeOf } from './file-type.ts'

/** Enough for the header of any camera's JPEG with its embedded preview. */
const HEAD_BYTES = 262_144
const IMAGES = new Set(['png', 'jpeg', 'gif', 'webp', 'bmp', 'avif', 'heic', 'tiff', 'ico', 'svg', 'jxl', 'psd'])

/**
 * Reads the first bytes of a file: `file.type` (by content), `file.extension`, `file.bytes`, `file.nameLength`, and for
 * images `image.width`, `image.height` (px, as shown), `image.ratio`, `image.megapixels`, `image.animated`, `image.alpha`.
 * Decodes nothing.
 */
export const imageHeader: Sense = {
  id: 'image-header',
  kinds: ['image', 'video', 'audio'],
  provides: ['file.', 'image.'],
  async sense(medium: SenseInput): Promise<SenseResult> {
    const opened = await headOf(medium)
    if (!opened) return { kind: 'failed', reason: 'no-bytes' }
    const bytes = bytesOf(opened.head)
    const type = fileTypeOf(bytes)
    const facts: Fact[] = []
    const add = (id: string, value: Fact['value'], unit?: string): void => {
      facts.push({ id, value, mediaId: medium.id, ...(unit ? { unit } : {}) })
    }
    add('file.type', type)
    add('file.bytes', opened.size, 'bytes')
    const extension = extensionOf(medium.name)
    if (extension !== undefined) add('file.extension', extension)
    if (medium.name !== undefined) add('file.nameLength', [...medium.name].length)
    const found = IMAGES.has(type) ? dimensionsOf(type, bytes) : undefined
    if (found) {
      const [width, height] = found.turned ? [found.height, found.width] : [found.width, found.height]
      add('image.width', width, 'px')
      add('image.height', height, 'px')
      add('image.ratio', width / height)
      add('image.megapixels', (width * height) / 1_000_000, 'MP')
      if (found.alpha !== undefined) add('image.alpha', found.alpha)
      add('image.animated', found.animated ?? false)
    }
    return { kind: 'facts', facts }
  },
}

async function headOf({ source }: SenseInput): Promise<{ head: Uint8Array; size: number } | undefined> {
  if (source instanceof Uint8Array) return { head: source.subarray(0, HEAD_BYTES), size: source.byteLength }
  if (source instanceof Blob)
    return { head: new Uint8Array(await source.slice(0, HEAD_BYTES).arrayBuffer()), size: source.size }
  return undefined
}

function extensionOf(name: string | undefined): string | undefined {
  const dot = name?.lastIndexOf('.') ?? -1
  return name === undefined || dot < 1 ? undefined : name.slice(dot + 1).toLowerCase()
}
