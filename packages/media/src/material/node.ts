import type { Sharp } from 'sharp'
import { type Decoders, fit, LONG_SIDE, MOST_PIXELS } from './decoders.ts'
import { placeOfDetail } from './detail.ts'
import { hushContainers, hushDecoders } from './hush.ts'
import type { Detail, Still } from './material.ts'
import { isFileChange } from './read.ts'
import { once } from './share.ts'
import { Unavailable } from './unavailable.ts'

/** Decoders of Node: `sharp` for pictures, `@mediabunny/server` for film and sound, each where it is installed. */
export const nodeDecoders: Decoders = {
  prepare: once(async () => {
    await hushContainers()
    try {
      const { registerMediabunnyServer } = await import('@mediabunny/server')
      const { guardDecoders } = await import('./guard-decoders.ts')
      guardDecoders(() => registerMediabunnyServer({ hardwareContext: null }))
      await hushDecoders()
      return undefined
    } catch {
      return '@mediabunny/server'
    }
  }),
  async pictures(file, { type }, signal) {
    const open = await loadSharp()
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { pages = 1 } = await open(bytes).metadata()
      const stills: Still[] = []
      for (const page of new Set([0, (pages - 1) >> 1, pages - 1])) {
        signal.throwIfAborted()
        stills.push(await toStill(open(bytes, page)))
      }
      return stills
    } catch (error) {
      signal.throwIfAborted()
      if (isFileChange(error)) throw new Unavailable('file-changed')
      throw WITHOUT.has(type) ? new Unavailable('no-decoder', { codec: type }) : new Unavailable('file-unreadable')
    }
  },
}

/** What the published builds of sharp cannot decode. */
const WITHOUT = new Set(['heic', 'bmp'])

type Open = (bytes: Uint8Array, page?: number) => Sharp

const loadSharp = once(async (): Promise<Open> => {
  try {
    const { default: sharp } = await import('sharp')
    return (bytes, page = 0) =>
      sharp(bytes, { page, pages: 1, limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
  } catch {
    throw new Unavailable('no-decoder', { needs: 'sharp' })
  }
})

async function toStill(picture: Sharp): Promise<Still> {
  const { autoOrient } = await picture.metadata()
  const { width, height } = autoOrient
  const small = fit(width, height, LONG_SIDE)
  const { data, info } = await picture
    .clone()
    .autoOrient()
    .resize({ ...small, fit: 'fill' })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength)
  const still = { pixels: { width: info.width, height: info.height, data: pixels }, width, height }
  const place = info.width < width ? placeOfDetail(width, height) : undefined
  return place ? { ...still, detail: await toDetail(picture, place) } : still
}

async function toDetail(picture: Sharp, { x, y, side }: { x: number; y: number; side: number }): Promise<Detail> {
  const { data } = await picture
    .clone()
    .autoOrient()
    .extract({ left: x, top: y, width: side, height: side })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { side, luma: new Uint8Array(data.buffer, data.byteOffset, side * side) }
}
