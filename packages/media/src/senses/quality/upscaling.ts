import type { Luma } from './luma.ts'
import { LENGTH, NYQUIST, Spectrum } from './spectrum.ts'

const MOST_TILES = 40
/** Lines read in a tile, as many columns as rows. */
const LINES = 12
const SMALLEST = 1.6
const LARGEST = 8
/** The steepest fall lies a little above the cut-off: photographs enlarged 2, 3, 4 and 6 times gave 1.75, 2.6, 3.4 and 5.1 (medians). */
const CALIBRATION = 1.15
const PACE = 1.06
/** Below its cut-off a tile must hold this much (dB; noise of one level is 17) for the rest to mean anything: a plain wall has no detail at any size. */
const DETAIL = 34
/**
 * Fall over the cut-off, in dB. In the sharpest parts of photographs at their own size it was at most 17, after enlarging
 * twice to four times (bilinear, bicubic, JPEG again) at least 19. Above it little may be left.
 */
const FALL = 18.5
const RESIDUE = 31
/** The sharpest quarter of the tiles decides: soft backgrounds look enlarged too. */
const RANK = 0.25
/** Tiles that show enough, at least, and their share: a few lights in the night say nothing about a picture. */
const FEWEST = 3
const TELLING = 0.25

/**
 * Factor by which a smaller picture was enlarged, about 1.8 to 8; 1 where nothing speaks for it. Enlarging leaves
 * the finest detail empty: the spectrum of lines falls steeply above 1/factor of the range. Undefined for pictures too
 * small to tell. A picture that is soft all over looks the same and gets a factor too.
 */
export function enlargementOf(luma: Luma): number | undefined {
  const { width, height, data } = luma
  const across = Math.floor(width / LENGTH)
  const down = Math.floor(height / LENGTH)
  if (across * down === 0) return undefined
  const factors: number[] = []
  const step = Math.max(1, Math.ceil((across * down) / MOST_TILES))
  let tiles = 0
  for (let tile = 0; tile < across * down; tile += step) {
    tiles++
    const left = (tile % across) * LENGTH
    const top = Math.floor(tile / across) * LENGTH
    const factor = factorOf(spectrumOf(data, top * width + left, width))
    if (factor !== undefined) factors.push(factor)
  }
  if (factors.length < Math.min(tiles, Math.max(FEWEST, tiles * TELLING))) return 1
  factors.sort((a, b) => a - b)
  return factors[Math.floor(factors.length * RANK)] ?? 1
}

function spectrumOf(data: Float32Array, start: number, width: number): Spectrum {
  const spectrum = new Spectrum()
  for (let i = 0; i < LINES; i += 2) {
    const a = Math.floor(((i + 0.5) * LENGTH) / LINES)
    const b = Math.floor(((i + 1.5) * LENGTH) / LINES)
    spectrum.add(data, start + a * width, start + b * width, 1)
    spectrum.add(data, start + a, start + b, width)
  }
  return spectrum
}

/** Undefined where the tile shows too little to tell. */
function factorOf(spectrum: Spectrum): number | undefined {
  let best = 1
  let deepest = FALL
  let isDetailed = false
  for (let factor = SMALLEST; factor <= LARGEST * PACE; factor *= PACE) {
    const cut = NYQUIST / factor
    const below = spectrum.level(cut * 0.6, cut * 0.8)
    if (below < DETAIL) continue
    isDetailed = true
    const above = spectrum.level(Math.min(cut * 1.5, 58), cut * 1.9)
    if (above > RESIDUE || below - above < deepest) continue
    deepest = below - above
    best = Math.min(LARGEST, factor * CALIBRATION)
  }
  return isDetailed ? best : undefined
}
