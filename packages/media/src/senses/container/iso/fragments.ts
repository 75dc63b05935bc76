import { boxesIn } from '../../../bytes/boxes.ts'
import type { Bytes } from '../../../bytes/bytes.ts'
import { isVariable } from '../film.ts'
import type { Tables } from './tables.ts'

/** Adds up the samples of a film that was written in fragments. */
export interface Fragments {
  /** Takes in the content of a `moof` box, which begins at `place` in the file. */
  add(moof: Bytes, place: number): void
  of(track: number): Tables
}

interface Sum {
  samples: number
  /** End of the last sample, on the track's clock. */
  until: number
  from: number | undefined
  endsAt: number
  readonly steps: Map<number, number>
}

export function addFragments(defaults: ReadonlyMap<number, number>): Fragments {
  const sums = new Map<number, Sum>()
  const sumOf = (track: number): Sum => {
    const known = sums.get(track)
    if (known) return known
    const sum: Sum = { samples: 0, until: 0, from: undefined, endsAt: 0, steps: new Map() }
    if (sums.size < 64) sums.set(track, sum)
    return sum
  }
  return {
    add(moof, place) {
      for (const traf of boxesIn(moof, 0, moof.length)) {
        if (traf.type !== 'traf') continue
        const boxes = boxesIn(moof, traf.from, traf.end)
        const head = boxes.find(({ type }) => type === 'tfhd')
        if (!head) continue
        const sum = sumOf(moof.u32(head.from + 4))
        const time = boxes.find(({ type }) => type === 'tfdt')
        const start = time ? (moof.u8(time.from) === 1 ? moof.u64(time.from + 4) : moof.u32(time.from + 4)) : sum.until
        sum.from = Math.min(sum.from ?? start, start)
        const header = readHeader(moof, head.from, place, defaults)
        let at = { time: start, place: header.base }
        for (const { type, from, end } of boxes) if (type === 'trun') at = addRun(moof, from, end, header, at, sum)
        sum.until = Math.max(sum.until, at.time)
      }
    },
    of(track) {
      const sum = sums.get(track)
      if (!sum) return { samples: 0, ticks: 0, isVariable: false, endsAt: 0 }
      return {
        samples: sum.samples,
        ticks: sum.until - (sum.from ?? 0),
        isVariable: isVariable([...sum.steps].map(([delta, count]) => ({ delta, count }))),
        endsAt: sum.endsAt,
      }
    },
  }
}

interface Header {
  readonly base: number
  readonly duration: number
  readonly size: number
}

/** `tfhd`: which of its fields are there is told by its flags. */
function readHeader(moof: Bytes, from: number, place: number, defaults: ReadonlyMap<number, number>): Header {
  const flags = moof.u24(from + 1)
  let at = from + 8
  const take = (bit: number, width: number): number | undefined => {
    if (!(flags & bit)) return undefined
    at += width
    return width === 8 ? moof.u64(at - 8) : moof.u32(at - 4)
  }
  const base = take(1, 8) ?? place
  take(2, 4)
  const duration = take(8, 4) ?? defaults.get(moof.u32(from + 4)) ?? 0
  return { base, duration, size: take(16, 4) ?? 0 }
}

/** `trun`: a run of samples one behind the other. */
function addRun(
  moof: Bytes,
  from: number,
  end: number,
  header: Header,
  at: { time: number; place: number },
  sum: Sum,
): { time: number; place: number } {
  const flags = moof.u24(from + 1)
  const widths = [0x100, 0x200, 0x400, 0x800].map((bit) => (flags & bit ? 4 : 0))
  const width = widths.reduce<number>((all, each) => all + each, 0)
  let row = from + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0)
  const claimed = moof.u32(from + 4)
  const count = width > 0 ? Math.min(claimed, Math.max(0, Math.floor((end - row) / width))) : claimed
  let place = flags & 1 ? header.base + moof.i32(from + 8) : at.place
  let time = at.time
  sum.samples += count
  if (width === 0) {
    time += count * header.duration
    place += count * header.size
    sum.steps.set(header.duration, (sum.steps.get(header.duration) ?? 0) + count)
  } else {
    for (let i = 0; i < count; i++, row += width) {
      const duration = flags & 0x100 ? moof.u32(row) : header.duration
      place += flags & 0x200 ? moof.u32(row + (flags & 0x100 ? 4 : 0)) : header.size
      time += duration
      if (sum.steps.size < 1000) sum.steps.set(duration, (sum.steps.get(duration) ?? 0) + 1)
    }
  }
  sum.endsAt = Math.max(sum.endsAt, place)
  return { time, place }
}
