import type { RepairStep } from '@preclear/core'
import { describe, expect, it } from 'vitest'
import { type RepairChoices, repairMedium } from './index.ts'

/** Left half red, right half blue, a green square in the top left corner; the bottom right quarter may be transparent. */
async function picture(
  type: 'image/jpeg' | 'image/png' | 'image/webp',
  width = 200,
  height = 100,
  isClear = false,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = 'rgb(200 0 0)'
  context.fillRect(0, 0, width / 2, height)
  context.fillStyle = 'rgb(0 0 200)'
  context.fillRect(width / 2, 0, width / 2, height)
  context.fillStyle = 'rgb(0 200 0)'
  context.fillRect(0, 0, 20, 20)
  if (isClear) context.clearRect(width / 2, height / 2, width / 2, height / 2)
  return canvas.convertToBlob({ type, quality: 1 })
}

async function pixels(file: Blob): Promise<{ width: number; height: number; at(x: number, y: number): number[] }> {
  const bitmap = await createImageBitmap(file)
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  return {
    width,
    height,
    at: (x, y) => [...context.getImageData(x, y, 1, 1).data].map((each) => Math.round(each / 20) * 20),
  }
}

const repair = (file: Blob, steps: readonly RepairStep[], choices: RepairChoices = {}): Promise<File> =>
  repairMedium(file, 'image', steps, choices)

const [RED, GREEN, BLUE, WHITE] = [
  [200, 0, 0, 260],
  [0, 200, 0, 260],
  [0, 0, 200, 260],
  [260, 260, 260, 260],
]

describe('a picture', () => {
  it('is cut to a shape around a point', async () => {
    const made = await repair(await picture('image/png'), [{ op: 'reframe', ratio: '1:1' }], {
      focus: { x: 1, y: 0.5 },
      name: 'a.png',
    })
    expect(made).toMatchObject({ name: 'a-fixed.png', type: 'image/png' })
    const { width, height, at } = await pixels(made)
    expect([width, height]).toEqual([100, 100])
    expect([at(2, 50), at(97, 50)]).toEqual([BLUE, BLUE])
  })

  it('is padded with the colour of its border, pixel for pixel', async () => {
    const { width, height, at } = await pixels(
      await repair(await picture('image/png'), [{ op: 'reframe', ratio: '1:1' }], { how: 'pad' }),
    )
    expect([width, height]).toEqual([200, 200])
    expect([at(2, 52), at(19, 69), at(22, 72), at(150, 149)]).toEqual([GREEN, GREEN, RED, BLUE])
    expect(at(10, 10)).toEqual(at(190, 190))
    expect(at(10, 10)[3]).toBe(260)
  })

  it('loses its bars and stays a JPEG', async () => {
    const made = await repair(await picture('image/jpeg'), [{ op: 'crop', x: 0.1, y: 0.2, w: 0.9, h: 0.8 }])
    expect(made.type).toBe('image/jpeg')
    const { width, height, at } = await pixels(made)
    expect([width, height]).toEqual([180, 80])
    expect(at(5, 5)[1]).toBeLessThan(100)
    expect(at(170, 70)).toEqual(BLUE)
  })

  it('becomes a JPEG on white, or a PNG that keeps its clear parts', async () => {
    const webp = await picture('image/webp', 200, 100, true)
    const jpeg = await repair(webp, [{ op: 'convert', to: 'jpeg' }], { name: 'b.webp' })
    expect(jpeg).toMatchObject({ name: 'b-fixed.jpg', type: 'image/jpeg' })
    expect((await pixels(jpeg)).at(190, 90)).toEqual(WHITE)
    const png = await repair(webp, [{ op: 'convert', to: 'png' }])
    expect((await pixels(png)).at(190, 90)[3]).toBe(0)
    // Where no format is asked for, clear parts decide.
    expect((await repair(webp, [{ op: 'reframe', ratio: '1:1' }])).type).toBe('image/png')
    expect((await repair(await picture('image/webp'), [{ op: 'reframe', ratio: '1:1' }])).type).toBe('image/jpeg')
  })

  it.each(['image/jpeg', 'image/png', 'image/webp'] as const)(
    'of %s is what it was once what stands behind it is cut off',
    async (type) => {
      const whole = await picture(type)
      const made = await repair(new Blob([whole, 'PK\x03\x04 and an archive behind it']), [{ op: 'strip' }])
      expect(await made.bytes()).toEqual(await whole.bytes())
      expect(made.type).toBe(type)
    },
  )

  it('is drawn anew where something hides inside it', async () => {
    const whole = await (await picture('image/jpeg')).bytes()
    const remark = new TextEncoder().encode('<script>alert(1)</script>')
    const file = new Blob([
      whole.slice(0, 2),
      Uint8Array.of(0xff, 0xfe, 0, remark.length + 2),
      remark,
      whole.slice(2),
      'behind',
    ])
    const made = await repair(file, [{ op: 'strip' }])
    expect(new TextDecoder('latin1').decode(await made.arrayBuffer())).not.toContain('script')
    expect((await pixels(made)).at(190, 90)).toEqual(BLUE)
  })

  it('is refused when it is too large to decode, cut short, or too small after cutting', async () => {
    const png = await (await picture('image/png')).bytes()
    const bomb = png.slice()
    new DataView(bomb.buffer).setUint32(16, 30_000)
    new DataView(bomb.buffer).setUint32(20, 30_000)
    const steps: RepairStep[] = [{ op: 'reframe', ratio: '1:1' }]
    await expect(repair(new Blob([bomb]), steps)).rejects.toMatchObject({ code: 'too-large' })
    await expect(repair(new Blob([png.slice(0, 90)]), steps)).rejects.toMatchObject({ code: 'cannot-decode' })
    const least = { width: 640, height: 640 }
    await expect(repair(new Blob([png]), steps, { least })).rejects.toMatchObject({ code: 'too-small' })
  })
})
