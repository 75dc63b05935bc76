import type { ReaderOptions, ReadInputBarcodeFormat, ReadResult } from 'zxing-wasm/reader'
import { loadAsset } from '../../assets/load.ts'
import type { Still } from '../../material/material.ts'
import type { Tools } from '../sense.ts'

export interface Code {
  readonly kind: 'matrix' | 'bars'
  readonly format: string
  readonly text: string
  /** Ratios of the picture. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

const MATRIX: readonly ReadInputBarcodeFormat[] = [
  'QRCode',
  'MicroQRCode',
  'RMQRCode',
  'AztecCode',
  'DataMatrix',
  'PDF417',
  'MicroPDF417',
  'MaxiCode',
]
/** Codabar is left out: it has no check digit, and fences and blinds read as it. */
const BARS: readonly ReadInputBarcodeFormat[] = [
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'Code128',
  'Code93',
  'Code39',
  'ITF',
  'DataBar',
]
/** Characters that a bar code must have where a check digit is short or missing: stripes read as a few by chance. */
const SHORTEST: Readonly<Record<string, number>> = { Code128: 4, Code93: 5, Code39: 6, ITF: 8, ITF14: 8 }
/** Of the picture's long side: smaller ones no camera reads off a screen, and texture does. */
const LEAST_BARS = 0.06
const LEAST_MATRIX = 0.015

const OPTIONS: ReaderOptions = {
  formats: [...MATRIX, ...BARS],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 16,
  minLineCount: 3,
  validateOptionalChecksum: true,
}

/** Throws `Unavailable('no-asset')` where the reader's binary is not hosted. */
export async function loadReader({ asset, signal }: Tools): Promise<(still: Still) => Promise<readonly Code[]>> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  if (!ready) {
    const wasmBinary = (await loadAsset(asset, 'zxing/zxing_reader.wasm', 'zxing', signal)).buffer
    // By itself it would fetch the binary from a public server.
    ready = Promise.resolve(
      prepareZXingModule({ overrides: { wasmBinary }, equalityFn: () => true, fireImmediately: true }),
    )
    ready.catch(() => {
      ready = undefined
    })
  }
  await ready
  return async ({ pixels }) => {
    const { width, height, data } = pixels
    const image = { width, height, data, colorSpace: 'srgb' } as ImageData
    return (await readBarcodes(image, OPTIONS)).flatMap((result) => codeOf(result, width, height))
  }
}

let ready: Promise<unknown> | undefined

function codeOf({ isValid, format, symbology, text, position }: ReadResult, width: number, height: number): Code[] {
  if (!isValid || text === '') return []
  const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft]
  const left = clamp(Math.min(...corners.map(({ x }) => x)), width)
  const right = clamp(Math.max(...corners.map(({ x }) => x)), width)
  const top = clamp(Math.min(...corners.map(({ y }) => y)), height)
  const bottom = clamp(Math.max(...corners.map(({ y }) => y)), height)
  const long = Math.max(right - left, bottom - top)
  const kind = MATRIX_SYMBOLOGIES.has(symbology) ? 'matrix' : 'bars'
  if (long < Math.max(width, height) * (kind === 'matrix' ? LEAST_MATRIX : LEAST_BARS)) return []
  if (kind === 'bars' && text.length < (SHORTEST[format] ?? 0)) return []
  const box = { x: left / width, y: top / height, w: (right - left) / width, h: (bottom - top) / height }
  return [{ kind, format, text, box }]
}

const MATRIX_SYMBOLOGIES = new Set<string>(['QRCode', 'Aztec', 'DataMatrix', 'PDF417', 'MaxiCode'])

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}
