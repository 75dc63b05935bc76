import { describe, expect, it } from 'vitest'
import { hat } from './hat.ts'
import type { Gray } from './prepare.ts'
import { resized } from './prepare.ts'

const [width, height] = [60, 40]
/** A ground that goes from dark to light, with an upright stroke of three pixels. */
function picture(stroke: number): Gray {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = x >= 28 && x <= 30 ? stroke : 40 + x * 2
  return { width, height, data }
}
const pixel = ({ data }: Gray, x: number, y: number): number => data[y * width + x] ?? -1

describe('letters cut out', () => {
  it('are dark on white, whatever the ground', () => {
    const light = hat(picture(255), 11, 'light')
    expect(pixel(light, 29, 20)).toBeLessThan(120)
    expect(pixel(light, 5, 20)).toBeGreaterThan(230)
    expect(pixel(light, 50, 20)).toBeGreaterThan(230)
  })

  it('are only those asked for', () => {
    expect(pixel(hat(picture(255), 11, 'dark'), 29, 20)).toBeGreaterThan(230)
    expect(pixel(hat(picture(0), 11, 'dark'), 29, 20)).toBeLessThan(170)
  })
})

describe('another size', () => {
  it('keeps the mean where it shrinks and edges where it grows', () => {
    const checks: Gray = {
      width: 4,
      height: 4,
      data: Uint8Array.from({ length: 16 }, (_, i) => ((i + (i >> 2)) % 2) * 255),
    }
    const small = resized(checks, 1, 1).data[0] ?? 0
    expect(Math.abs(small - 128)).toBeLessThan(3)
    const edge: Gray = { width: 4, height: 1, data: Uint8Array.of(0, 0, 255, 255) }
    const wide = [...resized(edge, 16, 1).data]
    expect(wide.slice(0, 5).every((value) => value < 30)).toBe(true)
    expect(wide.slice(11).every((value) => value > 225)).toBe(true)
  })
})
