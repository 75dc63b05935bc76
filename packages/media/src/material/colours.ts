/** Red and blue share of brightness. Source: ITU-R BT.709-6, BT.601-7, BT.2020-2. */
const MATRICES: Readonly<Record<string, readonly [red: number, blue: number]>> = {
  bt709: [0.2126, 0.0722],
  smpte170m: [0.299, 0.114],
  bt470bg: [0.299, 0.114],
  'bt2020-ncl': [0.2627, 0.0593],
}

export interface ColourSpace {
  readonly matrix: string | null
  readonly fullRange: boolean | null
}

/** Three channels of one picture, 0 to 255. */
export type Channels<T extends Uint8Array | Float32Array> = readonly [T, T, T]

/** What turns brightness and two colour differences, each 0 to 255, into red, green and blue. */
export interface Conversion {
  readonly gain: number
  readonly black: number
  readonly redV: number
  readonly greenU: number
  readonly greenV: number
  readonly blueU: number
}

/** Where a film does not say its matrix, players take BT.709. */
export function conversionOf({ matrix, fullRange }: ColourSpace): Conversion {
  const [red, blue] = MATRICES[matrix ?? 'bt709'] ?? [0.2126, 0.0722]
  const green = 1 - red - blue
  const reach = fullRange ? 1 : 255 / 224
  const redV = 2 * (1 - red) * reach
  const blueU = 2 * (1 - blue) * reach
  return {
    gain: fullRange ? 1 : 255 / 219,
    black: fullRange ? 0 : 16,
    redV,
    greenU: (blueU * blue) / green,
    greenV: (redV * red) / green,
    blueU,
  }
}

/** Brightness and two colour differences to RGB. */
export function toRgb(channels: Channels<Float32Array>, conversion: Conversion): Uint8ClampedArray {
  const [y, u, v] = channels
  const out = new Uint8ClampedArray(y.length * 3)
  const { gain, black, redV, greenU, greenV, blueU } = conversion
  for (let i = 0, at = 0; i < y.length; i++, at += 3) {
    const light = ((y[i] as number) - black) * gain
    const blue = (u[i] as number) - 128
    const red = (v[i] as number) - 128
    out[at] = light + redV * red
    out[at + 1] = light - greenU * blue - greenV * red
    out[at + 2] = light + blueU * blue
  }
  return out
}

/** Bits behind the point of a whole number that stands for a fraction. */
const BITS = 13

/**
 * The same to RGBA, in whole numbers and a pixel at a time: stills have a million of them. `halved` is the width of a picture
 * whose colours have half of it and half its height, as films are stored: each stands for a square of four pixels.
 */
export function toRgba(channels: Channels<Uint8Array>, conversion: Conversion, halved?: number): Uint8ClampedArray {
  const [y, u, v] = channels
  const out = new Int32Array(y.length)
  const whole = (value: number): number => Math.round(value * 2 ** BITS)
  const gain = whole(conversion.gain)
  const redV = whole(conversion.redV)
  const greenU = whole(conversion.greenU)
  const greenV = whole(conversion.greenV)
  const blueU = whole(conversion.blueU)
  const base = whole(0.5) - conversion.black * gain
  const width = halved ?? y.length
  const shift = halved === undefined ? 0 : 1
  for (let row = 0, i = 0; i < y.length; row++) {
    const from = (row >> 1) * ((width + 1) >> 1)
    for (let x = 0; x < width; x++, i++) {
      const light = (y[i] as number) * gain + base
      const blue = (u[from + (x >> shift)] as number) - 128
      const red = (v[from + (x >> shift)] as number) - 128
      const r = (light + redV * red) >> BITS
      const g = (light - greenU * blue - greenV * red) >> BITS
      const b = (light + blueU * blue) >> BITS
      // Nearly all of them are within the range.
      const pixel = (r | g | b) & ~255 ? clamp(r) | (clamp(g) << 8) | (clamp(b) << 16) : r | (g << 8) | (b << 16)
      out[i] = pixel | OPAQUE
    }
  }
  return new Uint8ClampedArray(out.buffer)
}

const OPAQUE = 0xff000000 | 0

function clamp(value: number): number {
  return Math.max(0, Math.min(255, value))
}

/** Red, green and blue to pixels of `size` bytes. */
export function interleave(channels: Channels<Uint8Array> | Channels<Float32Array>, size: 3 | 4): Uint8ClampedArray {
  const out = new Uint8ClampedArray(channels[0].length * size)
  if (size === 4) out.fill(255)
  channels.forEach((channel, shift) => {
    for (let i = 0, at = shift; i < channel.length; i++, at += size) out[at] = channel[i] as number
  })
  return out
}

/** Pixels of `size` bytes turned clockwise by `rotation` degrees, then mirrored left to right. */
export function turn(
  pixels: Uint8ClampedArray,
  { width, height, size }: { readonly width: number; readonly height: number; readonly size: number },
  { rotation, flip }: { readonly rotation: number; readonly flip: boolean },
): Uint8ClampedArray {
  if (rotation === 0 && !flip) return pixels
  const across = rotation % 180 === 0 ? width : height
  const place = (x: number, y: number): number => {
    const [toX, toY] = TURNS[rotation]?.(x, y, width, height) ?? [x, y]
    return (toY * across + (flip ? across - 1 - toX : toX)) * size
  }
  const origin = place(0, 0)
  const right = place(1, 0) - origin
  const down = place(0, 1) - origin
  const out = new Uint8ClampedArray(pixels.length)
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0, to = origin + y * down; x < width; x++, from += size, to += right)
      for (let i = 0; i < size; i++) out[to + i] = pixels[from + i] as number
  return out
}

type Turn = (x: number, y: number, width: number, height: number) => readonly [x: number, y: number]
const TURNS: Readonly<Record<number, Turn>> = {
  90: (x, y, _, height) => [height - 1 - y, x],
  180: (x, y, width, height) => [width - 1 - x, height - 1 - y],
  270: (x, y, width) => [y, width - 1 - x],
}
