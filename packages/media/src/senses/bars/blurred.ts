import { brightness, type Lines } from './lines.ts'
import type { Margins } from './plain.ts'

const NONE: Margins = { start: 0, end: 0 }
const FEWEST_LINES = 64
const LEAST_DEPTH = 0.04
const MOST_DEPTH = 0.42
const SYMMETRY = 0.02
/** Mean step of brightness between the lines at the edge of the copy, and how far it stands out of the band. */
const LEAST_STEP = 6
const STEP_OVER_BAND = 4
/** Steps between lines inside a blurred band: 1 or less, with an encoder's noise on top; and how much less than in the content. */
const MOST_DETAIL = 2.5
const DETAIL_OF_CONTENT = 0.5
/** Share of the edge along which the brightness steps: it is straight over the whole width. A film shows it again and again, in other places. */
const STRAIGHT = 0.55
const STRAIGHT_IN_FILM = 0.35
/** How far the edge stands out of the lines around it, which may be as busy as grass: it is no shade. */
const CRISP = 1.6
const VISIBLE_STEP = 5
/** Standard deviation of brightness in the bands: less is one colour, no copy of anything. */
const LEAST_VARIETY = 6
const CORRELATION = 0.5
const PATCHES_ACROSS = 12
const PATCHES_DEEP = 6

/** Bars that are a blurred, enlarged copy of what stands between them: a soft band on both sides, a hard edge, the same colours. */
export function blurredMargins(frames: readonly Lines[], isFilm: boolean): Margins {
  const count = frames[0]?.count ?? 0
  if (count < FEWEST_LINES) return NONE
  const steps = stepsOf(frames)
  const slack = Math.max(2, Math.round(count * SYMMETRY))
  const isEdge = (line: number): boolean =>
    isCrisp(steps, line) && isStraight(frames, line, isFilm ? STRAIGHT_IN_FILM : STRAIGHT)
  let best = NONE
  let strength = 0
  for (let depth = Math.ceil(count * LEAST_DEPTH); depth < count * MOST_DEPTH; depth++) {
    const step = steps[depth] ?? 0
    if (step < LEAST_STEP || step < strength) continue
    const end = strongest(steps, count - depth - slack, count - depth + slack)
    const other = steps[end] ?? 0
    if (other < LEAST_STEP || Math.min(step, other) <= strength) continue
    if (!isEdge(depth) || !isEdge(end)) continue
    const margins = { start: depth, end: count - end }
    if (!isSoft(steps, margins, Math.min(step, other)) || !isCopy(frames, margins)) continue
    best = margins
    strength = Math.min(step, other)
  }
  return best
}

/** Mean change of brightness from the line before to each line. */
function stepsOf(frames: readonly Lines[]): Float32Array {
  const first = frames[0]
  const steps = new Float32Array(first?.count ?? 0)
  if (!first) return steps
  const stride = first.samples * 3
  for (let line = 1; line < first.count; line++) {
    let sum = 0
    for (const { rgb } of frames)
      for (let at = line * stride; at < (line + 1) * stride; at += 3)
        sum += Math.abs(brightness(rgb, at) - brightness(rgb, at - stride))
    steps[line] = sum / first.samples / frames.length
  }
  return steps
}

function strongest(steps: Float32Array, from: number, to: number): number {
  let best = from
  for (let i = from; i <= to; i++) if ((steps[i] ?? 0) > (steps[best] ?? 0)) best = i
  return best
}

function isSoft(steps: Float32Array, { start, end }: Margins, step: number): boolean {
  const before = ranked(steps.subarray(1, start - 2), 0.8)
  const after = ranked(steps.subarray(steps.length - end + 3), 0.8)
  const content = ranked(steps.subarray(start + 3, steps.length - end - 2), 0.5)
  const band = Math.max(before, after)
  return band <= MOST_DETAIL && band <= content * DETAIL_OF_CONTENT && step >= band * STEP_OVER_BAND
}

function ranked(values: Float32Array, rank: number): number {
  const sorted = values.slice().sort()
  return sorted[Math.floor(sorted.length * rank)] ?? 0
}

function isCrisp(steps: Float32Array, line: number): boolean {
  return (steps[line] ?? 0) >= CRISP * Math.max(steps[line - 3] ?? 0, steps[line + 3] ?? 0)
}

function isStraight(frames: readonly Lines[], line: number, share: number): boolean {
  const samples = frames[0]?.samples ?? 1
  let stepped = 0
  for (const { rgb } of frames)
    for (let at = line * samples * 3; at < (line + 1) * samples * 3; at += 3)
      if (Math.abs(brightness(rgb, at) - brightness(rgb, at - samples * 3)) >= VISIBLE_STEP) stepped++
  return stepped >= samples * frames.length * share
}

/** True: the bands look like the content enlarged until it covers the picture, or stretched over it. */
function isCopy(frames: readonly Lines[], { start, end }: Margins): boolean {
  const count = frames[0]?.count ?? 1
  const content = count - start - end
  const scale = count / content
  return [scale, 1].some((zoom) => {
    const pairs: [number, number][] = []
    for (const lines of frames) {
      for (const [from, depth] of [
        [0, start],
        [count - end, end],
      ] as const) {
        for (let i = 0; i < PATCHES_ACROSS * PATCHES_DEEP; i++) {
          const across = ((i % PATCHES_ACROSS) + 0.5) / PATCHES_ACROSS
          const line = from + ((Math.floor(i / PATCHES_ACROSS) + 0.5) / PATCHES_DEEP) * depth
          const source = start + (line / count) * content
          pairs.push([meanAt(lines, line, across), meanAt(lines, source, 0.5 + (across - 0.5) / zoom)])
        }
      }
    }
    const { together, variety } = compare(pairs)
    return variety >= LEAST_VARIETY && together >= CORRELATION
  })
}

/** Mean brightness of a patch of a few percent of the picture. */
function meanAt({ count, samples, rgb }: Lines, line: number, across: number): number {
  const down = Math.max(1, Math.round(count * 0.02))
  const aside = Math.max(1, Math.round(samples * 0.03))
  let sum = 0
  let all = 0
  for (let y = Math.round(line) - down; y <= Math.round(line) + down; y += Math.max(1, down >> 2)) {
    for (let x = Math.round(across * samples) - aside; x <= Math.round(across * samples) + aside; x++) {
      if (y < 0 || y >= count || x < 0 || x >= samples) continue
      sum += brightness(rgb, (y * samples + x) * 3)
      all++
    }
  }
  return sum / Math.max(1, all)
}

/** Their correlation, and the standard deviation of the first of each pair. */
function compare(pairs: readonly (readonly [number, number])[]): { together: number; variety: number } {
  const n = Math.max(1, pairs.length)
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / n
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / n
  let both = 0
  let ofA = 1e-9
  let ofB = 1e-9
  for (const [a, b] of pairs) {
    both += (a - meanA) * (b - meanB)
    ofA += (a - meanA) ** 2
    ofB += (b - meanB) ** 2
  }
  return { together: both / Math.sqrt(ofA * ofB), variety: Math.sqrt(ofA / n) }
}
