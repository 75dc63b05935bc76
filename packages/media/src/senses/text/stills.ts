import type { Pixels, Still } from '../../material/material.ts'

/** Frames of a film that are read. */
const MOST = 5
const ACROSS = 24
/** Frames differ if one of their tiles does by this much on average, of 255: a line of text changes a few tiles a lot. */
const CHANGED = 14

/** Frames that differ from each other, in their order, and for each still the chosen one that looks like it. */
export interface Choice {
  readonly chosen: readonly Still[]
  /** Index into `chosen`, by still. */
  readonly like: readonly number[]
}

/** The first frame, then always the one least like those chosen. */
export function chooseStills(stills: readonly Still[]): Choice {
  const tiles = stills.map(({ pixels }) => tilesOf(pixels))
  const picked: number[] = stills.length > 0 ? [0] : []
  const apart = tiles.map((one) => distance(one, tiles[0] ?? one))
  while (picked.length < MOST) {
    const furthest = apart.indexOf(Math.max(...apart))
    if (furthest < 0 || (apart[furthest] ?? 0) < CHANGED) break
    picked.push(furthest)
    tiles.forEach((one, index) => {
      apart[index] = Math.min(apart[index] ?? 0, distance(one, tiles[furthest] ?? one))
    })
  }
  picked.sort((a, b) => a - b)
  return {
    chosen: picked.flatMap((index) => stills[index] ?? []),
    like: tiles.map((one) => {
      const gaps = picked.map((index) => distance(one, tiles[index] ?? one))
      return gaps.indexOf(Math.min(...gaps))
    }),
  }
}

/** Mean brightness of 24 by 24 tiles, and behind it how much it varies within each: letters keep the mean and change that. */
function tilesOf({ width, height, data }: Pixels): Float32Array {
  const size = ACROSS * ACROSS
  const sums = new Float64Array(size)
  const squares = new Float64Array(size)
  const counts = new Float64Array(size)
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / 60_000)))
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * 4
      const light = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) / 256
      const tile = Math.floor((y * ACROSS) / height) * ACROSS + Math.floor((x * ACROSS) / width)
      sums[tile] = (sums[tile] ?? 0) + light
      squares[tile] = (squares[tile] ?? 0) + light * light
      counts[tile] = (counts[tile] ?? 0) + 1
    }
  return Float32Array.from({ length: size * 2 }, (_, index) => {
    const tile = index % size
    const mean = (sums[tile] ?? 0) / Math.max(1, counts[tile] ?? 0)
    if (index < size) return mean
    return Math.sqrt(Math.max(0, (squares[tile] ?? 0) / Math.max(1, counts[tile] ?? 0) - mean * mean))
  })
}

function distance(a: Float32Array, b: Float32Array): number {
  let most = 0
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs((a[i] ?? 0) - (b[i] ?? 0)))
  return most
}
