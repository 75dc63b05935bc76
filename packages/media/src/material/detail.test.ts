import { describe, expect, it } from 'vitest'
import { detailOfPixels, detailOfPlane, placeOfDetail } from './detail.ts'

describe('a piece that is not scaled', () => {
  it.each([
    [1080, 1920, { x: 284, y: 704, side: 512 }],
    [600, 200, { x: 200, y: 0, side: 200 }],
    [63, 2000, undefined],
  ])('of %d by %d', (width, height, place) => {
    expect(placeOfDetail(width, height)).toEqual(place)
  })

  it('is taken from the middle of a plane, whatever lies between its rows and samples', () => {
    const [width, height, stride, step] = [100, 64, 208, 2]
    const data = new Uint8Array(16 + stride * height)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) data[16 + y * stride + x * step + 1] = (x + y) % 256
    const detail = detailOfPlane({ data, offset: 16, stride, step, shift: 1, width, height })
    expect(detail?.side).toBe(64)
    expect([...(detail?.luma.subarray(0, 3) ?? [])]).toEqual([18, 19, 20])
    expect(detail?.luma[64]).toBe(19)
  })

  it('is the brightness of colours', () => {
    const data = Uint8ClampedArray.of(255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 255)
    expect([...detailOfPixels({ width: 2, height: 2, data }).luma]).toEqual([255, 76, 149, 0])
  })
})
