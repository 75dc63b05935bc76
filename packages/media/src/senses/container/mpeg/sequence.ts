import type { Bytes } from '../../../bytes/bytes.ts'
import type { Picture } from '../film.ts'

const RATES = [0, 24_000 / 1001, 24, 25, 30_000 / 1001, 30, 50, 60_000 / 1001, 60]
/** MPEG-1: height of a pixel by its width (ISO/IEC 11172-2, table 2-D.3). */
const PIXELS = [
  0, 1, 0.6735, 0.7031, 0.7615, 0.8055, 0.8437, 0.8935, 0.9157, 0.9815, 1.0255, 1.0695, 1.095, 1.1575, 1.2015,
]
/** MPEG-2: width of the whole frame by its height (ISO/IEC 13818-2, table 6-3). */
const FRAMES = [0, 0, 4 / 3, 16 / 9, 2.21]

/** The first sequence header of MPEG-1 or MPEG-2 video in these bytes. */
export function readSequence(bytes: Bytes): Picture | undefined {
  const at = bytes.find([0, 0, 1, 0xb3])
  if (at === -1 || at + 12 > bytes.length) return undefined
  const size = bytes.u24(at + 4)
  const shape = bytes.u8(at + 7) >> 4
  const rate = RATES[bytes.u8(at + 7) & 15] ?? 0
  const extension = bytes.find([0, 0, 1, 0xb5], at + 12)
  const isSecond = extension !== -1 && extension - at < 160 && bytes.u8(extension + 4) >> 4 === 1
  if (!isSecond) {
    const high = PIXELS[shape] ?? 0
    return {
      codec: 'mpeg1',
      width: size >> 12,
      height: size & 0xfff,
      ...fpsOf(rate),
      pixelAspect: high > 0 ? 1 / high : 1,
    }
  }
  const more = bytes.u32(extension + 4)
  const width = (size >> 12) | (((more >>> 15) & 3) << 12)
  const height = (size & 0xfff) | (((more >>> 13) & 3) << 12)
  const scale = bytes.u8(extension + 9)
  const fps = (rate * (((scale >> 5) & 3) + 1)) / ((scale & 31) + 1)
  const frame = FRAMES[shape] ?? 0
  const pixelAspect = frame > 0 && width > 0 ? (frame * height) / width : 1
  return { codec: 'mpeg2', width, height, ...fpsOf(fps), pixelAspect }
}

const fpsOf = (fps: number): { fps?: number } => (fps > 0 ? { fps } : {})
