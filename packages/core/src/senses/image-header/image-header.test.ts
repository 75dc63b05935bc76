import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageHeader } from './image-header.ts'

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0))
const be32 = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const png = (width: number, height: number, colour = 2, ...chunks: number[]): number[] => [
  ...ascii('\x89PNG\r\n\x1a\n'),
  ...be32(13),
  ...ascii('IHDR'),
  ...be32(width),
  ...be32(height),
  8,
  colour,
  0,
  0,
  0,
  ...be32(0),
  ...chunks,
]
const exif = [
  0xff,
  0xe1,
  0,
  34,
  ...ascii('Exif\0\0MM\0*'),
  ...be32(8),
  0,
  1,
  1,
  18,
  0,
  3,
  ...be32(1),
  0,
  6,
  0,
  0,
  ...be32(0),
]
const frame = [0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1]
const jpeg = (...segments: number[]): number[] => [0xff, 0xd8, ...segments, ...frame, 0, 0, 0, 0]
const webp = (kind: string, ...body: number[]): number[] => [
  ...ascii('RIFF'),
  0,
  0,
  0,
  0,
  ...ascii(`WEBP${kind}`),
  0,
  0,
  0,
  0,
  ...body,
]

async function factsOf(bytes: number[] | Uint8Array | Blob, name?: string): Promise<Record<string, unknown>> {
  const source = Array.isArray(bytes) ? Uint8Array.from(bytes) : bytes
  const result = await imageHeader.sense(
    { id: 'm', kind: 'image', source, ...(name ? { name } : {}) },
    new AbortController().signal,
  )
  return result.kind === 'facts'
    ? Object.fromEntries(result.facts.map(({ id, value }) => [id, value]))
    : { failed: result.reason }
}

describe('image header', () => {
  it.each([
    [
      'PNG',
      png(1080, 1920),
      { 'file.type': 'png', 'image.width': 1080, 'image.height': 1920, 'image.alpha': false, 'image.animated': false },
    ],
    ['PNG with alpha', png(10, 10, 6), { 'image.alpha': true }],
    [
      'animated PNG',
      png(10, 10, 6, ...be32(8), ...ascii('acTL'), ...be32(2), ...be32(0), ...be32(0)),
      { 'image.animated': true },
    ],
    ['JPEG', jpeg(), { 'file.type': 'jpeg', 'image.width': 300, 'image.height': 200 }],
    ['JPEG turned by its EXIF', jpeg(...exif), { 'image.width': 200, 'image.height': 300 }],
    [
      'GIF',
      [...ascii('GIF89a'), 44, 1, 200, 0, 0, 0, 0],
      { 'file.type': 'gif', 'image.width': 300, 'image.height': 200 },
    ],
    [
      'animated GIF',
      [...ascii('GIF89a'), 44, 1, 200, 0, 0, 0, 0, ...ascii('!\xff\x0bNETSCAPE2.0')],
      { 'image.animated': true },
    ],
    [
      'WebP, lossy',
      webp('VP8 ', 0, 0, 0, 0x9d, 0x01, 0x2a, 44, 1, 200, 0),
      { 'image.width': 300, 'image.height': 200 },
    ],
    [
      'WebP, extended',
      webp('VP8X', 0x12, 0, 0, 0, 43, 1, 0, 199, 0, 0),
      { 'image.width': 300, 'image.height': 200, 'image.alpha': true, 'image.animated': true },
    ],
    [
      'BMP',
      [...ascii('BM'), ...Array(16).fill(0), 44, 1, 0, 0, 200, 0, 0, 0],
      { 'file.type': 'bmp', 'image.width': 300, 'image.height': 200 },
    ],
    [
      'AVIF',
      [
        0,
        0,
        0,
        32,
        ...ascii('ftypavif'),
        ...be32(0),
        ...be32(0),
        ...ascii('ispe'),
        ...be32(0),
        ...be32(300),
        ...be32(200),
      ],
      { 'file.type': 'avif', 'image.width': 300, 'image.height': 200 },
    ],
    ['SVG', ascii('<?xml version="1.0"?>\n<svg xmlns="x"/>'), { 'file.type': 'svg' }],
    ['MP4', [0, 0, 0, 24, ...ascii('ftypisom')], { 'file.type': 'mp4' }],
    ['QuickTime', [0, 0, 0, 24, ...ascii('ftypqt  ')], { 'file.type': 'mov' }],
    ['PDF', ascii('%PDF-1.7'), { 'file.type': 'pdf' }],
    ['a text', ascii('hello there'), { 'file.type': 'unknown' }],
    ['an empty file', [], { 'file.type': 'empty', 'file.bytes': 0 }],
  ])('reads %s', async (_name, bytes, expected) => {
    expect(await factsOf(bytes)).toMatchObject(expected)
  })

  it.each([
    ['a PNG cut in its header', png(10, 10).slice(0, 14)],
    ['a JPEG without a frame', [0xff, 0xd8, 0xff, 0xd9]],
    ['a JPEG whose lengths lead outside', [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1, 2, 3]],
    ['a picture of no width', png(0, 10)],
  ])('gives no size for %s', async (_name, bytes) => {
    expect(await factsOf(bytes)).not.toHaveProperty(['image.width'])
  })

  it('reads the type from the content, whatever the name says', async () => {
    expect(await factsOf(png(1, 1), 'photo.JPG')).toMatchObject({
      'file.type': 'png',
      'file.extension': 'jpg',
      'file.nameLength': 9,
    })
  })

  it('reads only the first bytes of a Blob but knows its whole size', async () => {
    const blob = new Blob([Uint8Array.from(png(20, 10)), new Uint8Array(2_000_000)])
    expect(await factsOf(blob)).toMatchObject({ 'file.bytes': blob.size, 'image.ratio': 2 })
  })

  it('fails with a reason where it was handed no bytes', async () => {
    const result = await imageHeader.sense(
      { id: 'm', kind: 'image', source: 'https://cdn.example/a.png' },
      new AbortController().signal,
    )
    expect(result).toEqual({ kind: 'failed', reason: 'no-bytes' })
  })

  it('survives any bytes', async () => {
    const heads = [[], png(9, 9), jpeg(), ascii('GIF89a'), webp('VP8X'), ascii('II*\0')]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
        expect(await factsOf([...head, ...rest])).toHaveProperty(['file.bytes'], head.length + rest.length)
      }),
    )
  })
})
