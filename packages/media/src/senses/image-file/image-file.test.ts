import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { materialOf, toolsOf } from '../../testing/material.ts'
import {
  archive,
  be32,
  exif,
  joined,
  multiPicture,
  withChunk,
  withRemark,
  withSegment,
} from '../../testing/pictures.ts'
import { imageFile } from './image-file.ts'

const folder = join(import.meta.dirname, '../../../fixtures/image-file')
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const jpeg = fixture('still.jpg')
const png = fixture('still.png')
const gif = fixture('still.gif')
const webp = fixture('still.webp')

type Facts = Readonly<Record<string, number | string | boolean>>

async function look(bytes: Uint8Array): Promise<{ facts: Facts; missing: unknown }> {
  const { facts, missing = [] } = await imageFile.look(materialOf(bytes, { kind: 'image' }), toolsOf())
  return { facts: Object.fromEntries(facts.map(({ id, value }) => [id, value])), missing }
}

const WHOLE = { 'image.decodable': true, 'file.trailingBytes': 0, 'file.hidden': '' }

describe('a whole picture', () => {
  it.each([
    ['still.jpg', 1],
    ['still.png', 1],
    ['still.gif', 1],
    ['still.webp', 1],
    ['still.avif', 1],
    ['moving.gif', 5],
    ['moving.webp', 5],
    ['moving.png', 5],
  ])('%s is decoded, and its frames are counted', async (name, frames) => {
    expect((await look(fixture(name))).facts).toMatchObject({ ...WHOLE, 'image.frames': frames })
  })

  it.each([
    ['progressive', () => sharp(jpeg).jpeg({ progressive: true })],
    ['in four inks', () => sharp(jpeg).toColourspace('cmyk').jpeg()],
    ['in shades of grey', () => sharp(jpeg).greyscale().jpeg()],
  ])('a JPEG %s is walked to its end', async (_how, make) => {
    const bytes = new Uint8Array(await make().toBuffer())
    expect((await look(bytes)).facts).toEqual({ ...WHOLE, 'image.orientation': 1, 'image.frames': 1 })
    expect((await look(joined(bytes, 'x'.repeat(10)))).facts).toMatchObject({ 'file.trailingBytes': 10 })
  })

  it.each([
    ['still.bmp', 'bmp', { 'file.trailingBytes': 0, 'file.hidden': '', 'image.frames': 1 }],
    ['still.tiff', 'tiff', {}],
  ])('%s has no decoder here', async (name, format, facts) => {
    const missing = [{ provides: 'image.decodable', reason: 'no-decoder', args: { format } }]
    expect(await look(fixture(name))).toEqual({ facts, missing })
  })
})

describe('the orientation', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i is read from JPEG, PNG and WebP', async (orientation) => {
    const tiff = exif(orientation).subarray(6)
    const chunk = joined('EXIF', Uint8Array.of(tiff.length, 0, 0, 0), tiff, tiff.length % 2 ? '\0' : '')
    const turned = joined(webp, chunk)
    new DataView(turned.buffer).setUint32(4, turned.length - 8, true)
    for (const bytes of [withSegment(jpeg, 0xe1, exif(orientation)), withChunk(png, 'eXIf', tiff), turned])
      expect((await look(bytes)).facts).toMatchObject({ 'image.orientation': orientation, 'file.trailingBytes': 0 })
  })
})

describe('what stands behind a picture', () => {
  const page = '<!DOCTYPE html><html><body>Hello</body></html>'
  it.each([
    ['JPEG + ZIP', joined(jpeg, archive()), 'zip', archive().length],
    ['PNG + ZIP', joined(png, archive()), 'zip', archive().length],
    ['JPEG + HTML', joined(jpeg, page), 'html', page.length],
    ['WebP + script', joined(webp, '<script>alert(1)</script>'), 'script', 25],
    ['GIF + program', joined(gif, 'function f() { return 1 }; f();'), 'script', 31],
    ['PNG + PDF', joined(png, '%PDF-1.7\n1 0 obj'), 'pdf', 16],
    ['JPEG + PHP', joined(jpeg, '<?php echo 1 ?>'), 'script', 15],
    ['BMP + ZIP', joined(fixture('still.bmp'), archive()), 'zip', archive().length],
    ['AVIF + HTML', joined(fixture('still.avif'), page), 'html', page.length],
    ['JPEG + the film of a phone', joined(jpeg, '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), '', 24],
    ['JPEG + a JPEG nobody announced', joined(jpeg, jpeg), '', jpeg.length],
    ['JPEG + padding', joined(jpeg, new Uint8Array(2000)), '', 0],
    ['PNG + line end', joined(png, '\r\n'), '', 0],
    ['JPEG + announced picture', joined(withSegment(jpeg, 0xe2, multiPicture(2)), jpeg), '', 0],
    [
      'JPEG + announced picture after zeros',
      joined(withSegment(jpeg, 0xe2, multiPicture(2)), new Uint8Array(64), jpeg),
      '',
      0,
    ],
    [
      'JPEG + announced picture + ZIP',
      joined(withSegment(jpeg, 0xe2, multiPicture(2)), jpeg, archive()),
      'zip',
      archive().length,
    ],
  ])('%s', async (_what, bytes, hidden, trailing) => {
    expect((await look(bytes)).facts).toMatchObject({ 'file.hidden': hidden, 'file.trailingBytes': trailing })
  })

  it('takes the map of a bright screen for a part of the picture', async () => {
    const words = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"/>'
    const bytes = joined(withSegment(jpeg, 0xe1, words), jpeg)
    expect((await look(bytes)).facts).toMatchObject(WHOLE)
  })
})

describe('what hides inside a picture', () => {
  const comment = (jpegOf: Uint8Array, words: string): Uint8Array => withSegment(jpegOf, 0xfe, words)
  it.each([
    ['a script in a remark of a JPEG', comment(jpeg, '<SCRIPT>alert(1)</SCRIPT>'), 'script'],
    ['a page in a remark of a JPEG', comment(jpeg, '<html><body>hello'), 'html'],
    ['a program in the camera data', withSegment(jpeg, 0xe1, joined(exif(1), '<?php system(1) ?>')), 'script'],
    ['a script in a text of a PNG', withChunk(png, 'tEXt', 'Comment\0<script src=x>'), 'script'],
    ['a script in a chunk nobody knows', withChunk(png, 'prVt', '<script src=x>'), 'script'],
    ['a PDF in a text of a PNG', withChunk(png, 'tEXt', 'x\0%PDF-1.4'), 'pdf'],
    ['a script in a remark of a GIF', withRemark(gif, '<script>alert(1)</script>'), 'script'],
    ['a GIF whose size opens a remark', joined('GIF89a/*', gif.subarray(8), '*/=1;go()'), 'script'],
    ['an archive in a remark of a JPEG', comment(jpeg, String.fromCharCode(...archive())), 'zip'],
    ['a script in an SVG', joined('<svg xmlns="x"><script>1</script></svg>'), 'script'],
    ['nothing: a remark of a JPEG', comment(jpeg, 'Photo by A. Person, <b>bold</b> & fine'), ''],
    [
      'nothing: the words of an editor',
      withSegment(jpeg, 0xe1, 'http://ns.adobe.com/xap/1.0/\0<?xpacket begin=""?>'),
      '',
    ],
    ['nothing: a plain SVG', joined('<svg xmlns="x"><path d="M0 0"/></svg>'), ''],
  ])('%s', async (_what, bytes, hidden) => {
    expect((await look(bytes)).facts).toMatchObject({ 'file.hidden': hidden })
  })
})

describe('what is no whole picture', () => {
  it.each([
    ['a cut JPEG', jpeg.subarray(0, jpeg.length / 2)],
    ['a cut PNG', png.subarray(0, png.length - 60)],
    ['a cut GIF', gif.subarray(0, gif.length / 2)],
    ['a cut WebP', webp.subarray(0, webp.length / 2)],
    ['the head of a JPEG alone', jpeg.subarray(0, 4)],
  ])('%s', async (_what, bytes) => {
    expect((await look(bytes)).facts).toMatchObject({ 'image.decodable': false, 'file.trailingBytes': 0 })
  })

  it.each([
    ['a text', new TextEncoder().encode('No picture at all')],
    ['a film', new Uint8Array(Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1'))],
    ['an empty file', new Uint8Array(0)],
  ])('%s', async (_what, bytes) => {
    expect((await look(bytes)).facts).toEqual({ 'image.decodable': false })
  })
})

/** A PNG of one bit a pixel, all black: large to decode, small to send. */
function bomb(side: number): Uint8Array {
  const rows = deflateSync(new Uint8Array((Math.ceil(side / 8) + 1) * side), { level: 1 })
  const head = Uint8Array.from([...be32(side), ...be32(side), 1, 0, 0, 0, 0])
  const chunk = (type: string, body: Uint8Array): Uint8Array =>
    joined(Uint8Array.from(be32(body.length)), type, body, new Uint8Array(4))
  return joined('\x89PNG\r\n\x1a\n', chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', new Uint8Array(0)))
}

describe('a picture that is small to send and large to decode', () => {
  it.each([
    [12_000, 144],
    [30_000, 900],
  ])('of %i pixels a side is not decoded', async (side, megapixels) => {
    const bytes = bomb(side)
    const before = performance.now()
    const { facts, missing } = await look(bytes)
    expect(performance.now() - before).toBeLessThan(250)
    expect(facts).toEqual({ 'image.orientation': 1, 'image.frames': 1, 'file.trailingBytes': 0, 'file.hidden': '' })
    expect(missing).toEqual([
      { provides: 'image.decodable', reason: 'too-many-pixels', args: { megapixels, limit: 40 } },
    ])
  })

  it('is found by its largest frame header, whatever comes first', async () => {
    const small = Uint8Array.of(0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0)
    const large = Uint8Array.of(0xff, 0xc0, 0, 11, 8, 0x75, 0x30, 0x75, 0x30, 1, 1, 0x11, 0)
    const { missing } = await look(joined(jpeg.subarray(0, 2), small, large, jpeg.subarray(2)))
    expect(missing).toMatchObject([{ reason: 'too-many-pixels', args: { megapixels: 900 } }])
  })

  it('is not even read above 128 MB', async () => {
    const material = { ...materialOf(jpeg, { kind: 'image' }), file: { size: 200_000_000 } as Blob }
    await expect(imageFile.look(material, toolsOf())).rejects.toMatchObject({ reason: 'sense-timeout' })
  })
})
