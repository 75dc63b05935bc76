import { boxIn } from '../../../bytes/boxes.ts'
import type { Bytes } from '../../../bytes/bytes.ts'
import { isVariable } from '../film.ts'

/** What the sample tables of a track say. */
export interface Tables {
  readonly samples: number
  /** Sum of all sample times, in ticks of the track. */
  readonly ticks: number
  readonly isVariable: boolean
  /** Where the sample that lies furthest back ends in the file. */
  readonly endsAt: number
}

/** Reads `stts`, `stsz`, `stsc` and `stco` of a sample table that lies in [from, end). Counts are cut to what their boxes can hold. */
export function tablesOf(bytes: Bytes, from: number, end: number): Tables {
  const steps = stepsOf(bytes, from, end)
  const timed = steps.reduce((sum, { count }) => sum + count, 0)
  const ticks = steps.reduce((sum, { count, delta }) => sum + count * delta, 0)
  const sizes = sizesOf(bytes, from, end)
  const samples = sizes ? sizes.count : timed
  return {
    samples,
    ticks: samples === 0 ? 0 : ticks,
    isVariable: isVariable(withoutLast(steps)),
    endsAt: endOf(bytes, from, end, sizes),
  }
}

interface Step {
  readonly count: number
  readonly delta: number
}

function stepsOf(bytes: Bytes, from: number, end: number): readonly Step[] {
  const box = boxIn(bytes, from, end, 'stts')
  if (!box) return []
  const steps: Step[] = []
  for (let i = 0, n = entries(bytes, box.from + 4, box.end, 8); i < n; i++) {
    const at = box.from + 8 + i * 8
    steps.push({ count: bytes.u32(at), delta: bytes.u32(at + 4) })
  }
  return steps
}

/** The last sample lasts as long as its writer liked: it is no part of the rhythm. */
function withoutLast(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1)
  return last ? [...steps.slice(0, -1), { ...last, count: last.count - 1 }].filter(({ count }) => count > 0) : []
}

interface Sizes {
  readonly count: number
  size(sample: number): number
}

function sizesOf(bytes: Bytes, from: number, end: number): Sizes | undefined {
  const box = boxIn(bytes, from, end, 'stsz')
  if (box) {
    const same = bytes.u32(box.from + 4)
    if (same > 0) return { count: bytes.u32(box.from + 8), size: () => same }
    const count = entries(bytes, box.from + 8, box.end, 4)
    return { count, size: (sample) => bytes.u32(box.from + 12 + sample * 4) }
  }
  const compact = boxIn(bytes, from, end, 'stz2')
  if (!compact) return undefined
  const bits = bytes.u8(compact.from + 7)
  const room = Math.max(0, compact.end - compact.from - 12)
  const count = Math.min(bytes.u32(compact.from + 8), bits ? Math.floor((room * 8) / bits) : 0)
  const at = compact.from + 12
  if (bits === 16) return { count, size: (sample) => bytes.u16(at + sample * 2) }
  if (bits === 8) return { count, size: (sample) => bytes.u8(at + sample) }
  return { count, size: (sample) => (bytes.u8(at + (sample >> 1)) >> (sample % 2 ? 0 : 4)) & 15 }
}

/** The end of the chunk that lies furthest back. */
function endOf(bytes: Bytes, from: number, end: number, sizes: Sizes | undefined): number {
  const wide = boxIn(bytes, from, end, 'co64')
  const offsets = wide ?? boxIn(bytes, from, end, 'stco')
  const runs = boxIn(bytes, from, end, 'stsc')
  if (!offsets || !runs || !sizes) return 0
  const width = wide ? 8 : 4
  const chunks = entries(bytes, offsets.from + 4, offsets.end, width)
  let furthest = 0
  let place = -1
  for (let i = 0; i < chunks; i++) {
    const at = offsets.from + 8 + i * width
    const offset = wide ? bytes.u64(at) : bytes.u32(at)
    if (offset > place) {
      place = offset
      furthest = i
    }
  }
  if (place < 0) return 0
  const { first, count } = samplesIn(bytes, runs, furthest)
  let length = 0
  for (let i = first, last = Math.min(first + count, sizes.count); i < last && i - first < MAX_IN_CHUNK; i++)
    length += sizes.size(i)
  return place + length
}

const MAX_IN_CHUNK = 1_000_000

/** The first sample of a chunk and how many it has, from runs of (first chunk, samples in each). */
function samplesIn(bytes: Bytes, runs: { from: number; end: number }, chunk: number): { first: number; count: number } {
  let sample = 0
  for (let i = 0, n = entries(bytes, runs.from + 4, runs.end, 12); i < n; i++) {
    const at = runs.from + 8 + i * 12
    const start = bytes.u32(at) - 1
    const each = bytes.u32(at + 4)
    const next = i + 1 < n ? bytes.u32(at + 12) - 1 : Number.POSITIVE_INFINITY
    if (chunk < next) return { first: sample + Math.max(0, chunk - start) * each, count: each }
    sample += Math.max(0, next - start) * each
  }
  return { first: 0, count: 0 }
}

/** The count at `at`, cut to what fits before `end`. */
function entries(bytes: Bytes, at: number, end: number, width: number): number {
  return Math.max(0, Math.min(bytes.u32(at), Math.floor((end - at - 4) / width)))
}
