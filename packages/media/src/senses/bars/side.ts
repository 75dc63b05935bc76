import type { Lines } from './lines.ts'

/** What may be a bar along one side. */
export interface Side {
  /** In lines. */
  readonly depth: number
  /** Share of the line that ends at the same line: 1 for a straight edge over the whole width. */
  readonly edge: number
  readonly colour: readonly [number, number, number]
  /** Mean difference of its plain pixels from its colour. */
  readonly noise: number
}

/** How far a pixel of a bar may be from its colour: ringing and rounding of an encoder. */
const TOLERANCE = 14
/** Share of a bar that words or a logo may cover. */
const OVERLAID = 0.2
/** The last lines of a bar are clean up to this share. */
const CLEAN = 0.9
/** Lines over which its edge may be smeared. */
const SMEAR = 3
const LEAST_EDGE = 0.25
const FEWEST_LINES = 16
const LEAST_DEPTH = 0.02
const MOST_DEPTH = 0.45

/**
 * The deepest run of plain lines from one side of all frames that ends in an edge. A pixel is plain where it has the
 * bar's colour in nearly all frames, so what is dark in some frames only is no bar.
 */
export function sideOf(frames: readonly Lines[], from: 'start' | 'end'): Side | undefined {
  const first = frames[0]
  if (!first || first.count < FEWEST_LINES) return undefined
  const lineAt = (i: number): number => (from === 'start' ? i : first.count - 1 - i)
  const colour = colourOf(frames, lineAt)
  const reach = Math.floor(first.count * MOST_DEPTH)
  const { clean, covered, noise } = profileOf(frames, colour, reach + SMEAR + 1, lineAt)
  let found: Side | undefined
  let overlaid = 0
  let deviation = 0
  for (let depth = 1; depth <= reach; depth++) {
    overlaid += covered[depth - 1] ?? 0
    deviation += noise[depth - 1] ?? 0
    if (overlaid > depth * OVERLAID) continue
    const edge = (clean[depth - 1] ?? 0) - (clean[depth + SMEAR - 1] ?? 0)
    if (depth < Math.max(4, first.count * LEAST_DEPTH) || (clean[depth - 1] ?? 0) < CLEAN || edge < LEAST_EDGE) continue
    found = { depth, edge, colour, noise: deviation / depth }
  }
  return found
}

function colourOf(frames: readonly Lines[], lineAt: (i: number) => number): [number, number, number] {
  const channels: [number[], number[], number[]] = [[], [], []]
  for (const { rgb, samples } of frames)
    for (const line of [1, 2, 3])
      for (let sample = 0; sample < samples; sample++)
        for (const [channel, values] of channels.entries())
          values.push(rgb[(lineAt(line) * samples + sample) * 3 + channel] ?? 0)
  const [r, g, b] = channels.map((values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0)
  return [r ?? 0, g ?? 0, b ?? 0]
}

/** Per line: share of pixels plain in nearly all frames, share that is covered in a frame on average, mean noise of the plain ones. */
function profileOf(
  frames: readonly Lines[],
  [r, g, b]: readonly [number, number, number],
  lines: number,
  lineAt: (i: number) => number,
): { clean: Float32Array; covered: Float32Array; noise: Float32Array } {
  const samples = frames[0]?.samples ?? 1
  const needed = frames.length < 6 ? 1 : Math.ceil(frames.length * 0.15)
  const clean = new Float32Array(lines)
  const covered = new Float32Array(lines)
  const noise = new Float32Array(lines)
  for (let line = 0; line < lines; line++) {
    let isClean = 0
    let others = 0
    let deviation = 0
    for (let sample = 0; sample < samples; sample++) {
      const at = (lineAt(line) * samples + sample) * 3
      let apart = 0
      for (const { rgb } of frames) {
        const off = Math.max(
          Math.abs((rgb[at] ?? 0) - r),
          Math.abs((rgb[at + 1] ?? 0) - g),
          Math.abs((rgb[at + 2] ?? 0) - b),
        )
        if (off > TOLERANCE) apart++
        else deviation += off
      }
      others += apart
      if (apart < needed) isClean++
    }
    clean[line] = isClean / samples
    covered[line] = others / samples / frames.length
    noise[line] = deviation / Math.max(1, samples * frames.length - others)
  }
  return { clean, covered, noise }
}
