import { isChangedFile } from '../../bytes/read-blob.ts'
import { Unavailable } from '../../material/unavailable.ts'

/** What browsers and Node's decoder both read. */
const DECODED = new Set(['jpeg', 'png', 'gif', 'webp', 'avif'])
/** What only browsers read. */
const IN_BROWSERS = new Set(['bmp', 'ico'])
/** A picture of 40 megapixels takes 160 MB once it is decoded. */
export const MAX_MEGAPIXELS = 40

/**
 * Whether the picture can be decoded to its last pixel. Throws `Unavailable`: `too-many-pixels` before decoding,
 * `no-decoder` for kinds of picture that nothing here reads.
 */
export async function isDecodable(
  file: Blob,
  type: string,
  { width, height }: { width: number; height: number },
): Promise<boolean> {
  const megapixels = (width * height) / 1_000_000
  if (megapixels > MAX_MEGAPIXELS)
    throw new Unavailable('too-many-pixels', { megapixels: Math.round(megapixels * 10) / 10, limit: MAX_MEGAPIXELS })
  const isBrowser = typeof createImageBitmap === 'function'
  if (!DECODED.has(type) && !(isBrowser && IN_BROWSERS.has(type))) throw new Unavailable('no-decoder', { format: type })
  return isBrowser ? decodeInBrowser(file) : decodeInNode(file, type)
}

/** An `img` element takes files that are cut off; a bitmap is made of whole ones only. */
async function decodeInBrowser(file: Blob): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file)
    bitmap.close()
    return true
  } catch (error) {
    if (isChangedFile(error)) throw new Unavailable('file-changed')
    return false
  }
}

async function decodeInNode(file: Blob, type: string): Promise<boolean> {
  const sharp = await loadSharp()
  if (!sharp) throw new Unavailable('no-decoder', { format: type })
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    const picture = sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MAX_MEGAPIXELS * 1_000_000,
      sequentialRead: true,
    })
    await picture.resize(16, 16, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer()
    return true
  } catch {
    return false
  }
}

/** The name is no literal, so that bundlers of web pages do not look for what only Node can have. */
async function loadSharp(): Promise<typeof import('sharp').default | undefined> {
  const name: string = 'sharp'
  try {
    const loaded: { default: typeof import('sharp').default } = await import(/* @vite-ignore */ name)
    return loaded.default
  } catch {
    return undefined
  }
}
