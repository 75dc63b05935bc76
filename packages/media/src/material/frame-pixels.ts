import type { VideoSample } from 'mediabunny'
import { type Channels, conversionOf, interleave, toRgb, toRgba, turn } from './colours.ts'
import { type Decoders, fit } from './decoders.ts'
import { detailOfPlane } from './detail.ts'
import type { Detail, Still } from './material.ts'
import { averagePlane, type Plane, scalePlane } from './planes.ts'

/** Turns decoded frames into small pictures; keeps one buffer for all of them. */
export interface FrameReader {
  /** RGBA as shown, and a piece that is not scaled. */
  still(sample: VideoSample, longSide: number): Promise<Pick<Still, 'pixels' | 'detail'>>
  /** RGB as shown, each pixel the mean of its area. */
  average(sample: VideoSample, longSide: number): Promise<{ width: number; height: number; rgb: Uint8Array }>
}

export function createFrameReader(decoders: Decoders): FrameReader {
  const scratch: Scratch = { bytes: new Uint8Array(0) }
  return {
    async still(sample, longSide) {
      const stored = storedSize(sample, longSide)
      const isScaled = stored.width < sample.codedWidth || stored.height < sample.codedHeight
      // Where each pixel counts they are spread evenly instead.
      const isHalved = isScaled && hasHalvedColours(sample)
      const half = { width: (stored.width + 1) >> 1, height: (stored.height + 1) >> 1 }
      let detail: Detail | undefined
      const { channels, isRgb } = await channelsOf(sample, scratch, decoders, (plane, index) => {
        // The first channel: brightness, or red where the platform gave RGB.
        if (isScaled && index === 0) detail = detailOfPlane(plane)
        const { width, height } = index > 0 && isHalved ? half : stored
        return scalePlane(plane, width, height)
      })
      const data = isRgb
        ? interleave(channels, 4)
        : toRgba(channels, conversionOf(sample.colorSpace), isHalved ? stored.width : undefined)
      const pixels = { ...shownSize(sample, stored), data: turn(data, { ...stored, size: 4 }, sample) }
      return { pixels, ...(detail ? { detail } : {}) }
    },
    async average(sample, longSide) {
      const stored = storedSize(sample, longSide)
      const { channels, isRgb } = await channelsOf(sample, scratch, decoders, (plane) =>
        averagePlane(plane, stored.width, stored.height),
      )
      const data = isRgb ? interleave(channels, 3) : toRgb(channels, conversionOf(sample.colorSpace))
      const turned = turn(data, { ...stored, size: 3 }, sample)
      return { ...shownSize(sample, stored), rgb: new Uint8Array(turned.buffer) }
    },
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The target size before the frame is turned; with square pixels. */
function storedSize(sample: VideoSample, longSide: number): Size {
  return fit(sample.squarePixelWidth, sample.squarePixelHeight, longSide)
}

function shownSize(sample: VideoSample, { width, height }: Size): Size {
  return sample.rotation % 180 === 0 ? { width, height } : { width: height, height: width }
}

interface Scratch {
  bytes: Uint8Array
}

/** Brightness beyond the screen's: only the platform knows how it shows that. */
const HIGH_RANGE = new Set(['pq', 'hlg'])

async function channelsOf<T extends Uint8Array | Float32Array>(
  sample: VideoSample,
  scratch: Scratch,
  decoders: Decoders,
  shrink: (plane: Plane, index: number) => T,
): Promise<{ channels: Channels<T>; isRgb: boolean }> {
  const layout = layoutOf(sample)
  const { planes, isRgb } = layout
    ? { planes: await copy(sample, layout, scratch), isRgb: layout.isRgb ?? false }
    : { planes: await copyAsRgb(sample, scratch, decoders), isRgb: true }
  const [first, second, third] = planes
  if (!first || !second || !third) throw new Error('A frame needs three channels.')
  return { channels: [shrink(first, 0), shrink(second, 1), shrink(third, 2)], isRgb }
}

/** Undefined where only the platform can read it. */
function layoutOf({ format, colorSpace }: VideoSample): Layout | undefined {
  return HIGH_RANGE.has(colorSpace.transfer ?? '') ? undefined : LAYOUTS[format ?? '']
}

/** Nearly all films: their colours are stored with half the width and height, and are not blown up before they are used. */
function hasHalvedColours(sample: VideoSample): boolean {
  const colours = layoutOf(sample)?.planes[1]
  return colours?.divideX === 2 && colours.divideY === 2
}

/** How a pixel format lies in memory: planes with their size as a divisor of the frame's, then the channels in them. */
interface Layout {
  readonly planes: readonly { readonly divideX: number; readonly divideY: number; readonly bytes: number }[]
  readonly channels: readonly { readonly plane: number; readonly shift: number }[]
  readonly isRgb?: boolean
  /** Bits of a sample beyond 8, which takes two bytes then. */
  readonly deeper?: number
}

const FULL = { divideX: 1, divideY: 1, bytes: 1 }
const THREE = [0, 1, 2].map((plane) => ({ plane, shift: 0 }))

function yuv(divideX: number, divideY: number, hasAlpha = false): Layout {
  const chroma = { divideX, divideY, bytes: 1 }
  return { planes: [FULL, chroma, chroma, ...(hasAlpha ? [FULL] : [])], channels: THREE }
}

function rgb(...shifts: readonly number[]): Layout {
  return { planes: [{ ...FULL, bytes: 4 }], channels: shifts.map((shift) => ({ plane: 0, shift })), isRgb: true }
}

function deep({ planes, channels }: Layout, deeper: number): Layout {
  return { planes: planes.map((plane) => ({ ...plane, bytes: 2 })), channels, deeper }
}

const RGBA = rgb(0, 1, 2)
const BGRA = rgb(2, 1, 0)
const LAYOUTS: Readonly<Record<string, Layout>> = {
  I420: yuv(2, 2),
  I422: yuv(2, 1),
  I444: yuv(1, 1),
  I420A: yuv(2, 2, true),
  I420P10: deep(yuv(2, 2), 2),
  I422P10: deep(yuv(2, 1), 2),
  I444P10: deep(yuv(1, 1), 2),
  I420P12: deep(yuv(2, 2), 4),
  NV12: {
    planes: [FULL, { divideX: 2, divideY: 2, bytes: 2 }],
    channels: [
      { plane: 0, shift: 0 },
      { plane: 1, shift: 0 },
      { plane: 1, shift: 1 },
    ],
  },
  RGBX: RGBA,
  BGRX: BGRA,
}

async function copy(
  sample: VideoSample,
  layout: Layout,
  scratch: Scratch,
  format?: 'RGBA',
): Promise<readonly (Plane | undefined)[]> {
  const planes: { offset: number; stride: number; width: number; height: number; bytes: number }[] = []
  let total = 0
  for (const { divideX, divideY, bytes } of layout.planes) {
    const width = Math.ceil(sample.codedWidth / divideX)
    const height = Math.ceil(sample.codedHeight / divideY)
    const stride = (width * bytes + 3) & ~3
    planes.push({ offset: total, stride, width, height, bytes })
    total += stride * height
  }
  if (scratch.bytes.length < total) scratch.bytes = new Uint8Array((total + 3) & ~3)
  const places = planes.map(({ offset, stride }) => ({ offset, stride }))
  await sample.copyTo(scratch.bytes, { layout: places, ...(format ? { format } : {}) })
  const { deeper = 0 } = layout
  if (deeper > 0) narrow(scratch.bytes, total, deeper)
  return layout.channels.map(({ plane, shift }) => {
    const from = planes[plane]
    return from && { ...from, data: scratch.bytes, step: from.bytes, shift }
  })
}

/** Puts the upper 8 bits of each sample into its first byte. */
function narrow(bytes: Uint8Array, length: number, deeper: number): void {
  for (let at = 0; at < length; at += 2)
    bytes[at] = ((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) >> deeper
}

/** High dynamic range, transparency and layouts of the graphics card: the platform makes RGB of them, at full size or by drawing. */
async function copyAsRgb(
  sample: VideoSample,
  scratch: Scratch,
  decoders: Decoders,
): Promise<readonly (Plane | undefined)[]> {
  try {
    return await copy(sample, RGBA, scratch, 'RGBA')
  } catch (error) {
    if (!decoders.draw) throw error
    const { width, height, data } = decoders.draw(sample, sample.codedWidth, sample.codedHeight)
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    const plane = { data: bytes, offset: 0, stride: width * 4, step: 4, width, height }
    return RGBA.channels.map(({ shift }) => ({ ...plane, shift }))
  }
}
