import { readFileSync } from 'node:fs'
import { assert, asyncProperty, constantFrom, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined } from '../testing/pictures.ts'
import { assertDecodable, type PictureHeader, readPictureHeader } from './picture-header.ts'

const fixture = (path: string): Uint8Array => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))
const headerOf = (bytes: Uint8Array): Promise<PictureHeader> =>
  readPictureHeader(async (start, end) => bytes.subarray(start, end))

const PICTURES: readonly (readonly [path: string, type: string, width: number, height: number])[] = [
  ['frames/quarters.jpg', 'jpeg', 96, 160],
  ['frames/turned.jpg', 'jpeg', 96, 160],
  ['frames/quarters.png', 'png', 96, 160],
  ['frames/moving.gif', 'gif', 96, 160],
  ['frames/moving.webp', 'webp', 96, 160],
  ['frames/large.jpg', 'jpeg', 1500, 2500],
  ['frames/still.avif', 'avif', 96, 160],
  ['frames/quarters.bmp', 'bmp', 96, 160],
  ['frames/quarters.tiff', 'tiff', 96, 160],
]

describe('the header of a picture', () => {
  it.each(PICTURES)('of %s', async (path, type, width, height) => {
    expect(await headerOf(fixture(path))).toMatchObject({ type, width, height })
  })

  it.each(['frames/moving.gif', 'frames/moving.webp'])('knows that %s moves', async (path) => {
    expect((await headerOf(fixture(path))).animated).toBe(true)
  })

  it('counts the frame of a GIF that is larger than its screen', async () => {
    const gif = joined(
      'GIF89a',
      Uint8Array.of(1, 0, 1, 0, 0, 0, 0),
      Uint8Array.of(0x2c, 0, 0, 0, 0, 0, 0xff, 0, 0xff, 0),
    )
    expect(await headerOf(gif)).toMatchObject({ width: 65_280, height: 65_280 })
  })

  it('reads past thumbnails and colour profiles of any size', async () => {
    const jpeg = fixture('frames/quarters.jpg')
    const filling = joined(Uint8Array.of(0xff, 0xe2, 0xff, 0xff), new Uint8Array(0xfffd))
    const bytes = joined(jpeg.subarray(0, 2), filling, filling, filling, jpeg.subarray(2))
    expect(await headerOf(bytes)).toMatchObject({ width: 96, height: 160 })
  })

  it('ends on any bytes', async () => {
    const paths = constantFrom(...PICTURES.map(([path]) => path))
    await assert(
      asyncProperty(paths, integer({ min: 0, max: 400 }), integer({ min: 0, max: 255 }), async (path, at, value) => {
        const bytes = new Uint8Array(fixture(path))
        bytes[at] = value
        expect(await headerOf(bytes)).toMatchObject({ type: expect.any(String) })
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is decoded', () => {
  const header = { type: 'png', animated: false }
  it('is refused above the limit, and where nobody says how large it is', () => {
    const refused = (width: number, height: number, type = 'png'): unknown => {
      try {
        assertDecodable({ ...header, type, width, height }, 40_000_000)
        return undefined
      } catch (error) {
        return error
      }
    }
    expect(refused(8000, 5000)).toBeUndefined()
    expect(refused(30_000, 30_000)).toMatchObject({ reason: 'too-many-pixels', args: { megapixels: 900, most: 40 } })
    expect(refused(0, 0)).toMatchObject({ reason: 'file-unreadable' })
    expect(refused(0, 0, 'svg')).toMatchObject({ reason: 'no-decoder', args: { codec: 'svg' } })
  })
})
