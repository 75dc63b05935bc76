import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowOn } from '../../../bytes/file-window.ts'
import { materialOf } from '../../../testing/material.ts'
import { readIso } from './iso.ts'

const whole = new Uint8Array(readFileSync(new URL('../../../../fixtures/container/fragmented.mp4', import.meta.url)))
const indexAt = Buffer.from(whole).lastIndexOf('mfra') - 4

interface Looked {
  readonly film: unknown
  /** Reads that waited for the one before. */
  readonly turns: number
}

/** A disk that takes its time: reads asked for together are answered together. */
async function look(bytes: Uint8Array): Promise<Looked> {
  const material = materialOf(bytes, { kind: 'video' })
  let turns = 0
  let pending: Promise<void> | undefined
  const slow = {
    file: material.file,
    async read(start: number, end: number) {
      pending ??= new Promise((resolve) => {
        setTimeout(() => {
          turns++
          pending = undefined
          resolve()
        })
      })
      await pending
      return material.read(start, end)
    },
  }
  return { film: await readIso(windowOn(slow, { bytes: 1e9, reads: 1e4 }), 'mp4'), turns }
}

/** The fixture with so much in its fragments that no two are read at once; its index is right, or is gone. */
function spread(gap: number, hasIndex: boolean): Uint8Array {
  const parts: Uint8Array[] = []
  const places = new Map<number, number>()
  let length = 0
  const put = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  for (let at = 0; at < indexAt; ) {
    const size = Buffer.from(whole.buffer, whole.byteOffset + at).readUInt32BE()
    const box = Buffer.from(whole.slice(at, at + size))
    places.set(at, length)
    if (box.toString('latin1', 4, 8) === 'mdat') box.writeUInt32BE(size + gap)
    put(box)
    if (box.toString('latin1', 4, 8) === 'mdat') put(new Uint8Array(gap))
    at += size
  }
  if (hasIndex) put(moved(whole.slice(indexAt), places))
  return new Uint8Array(Buffer.concat(parts))
}

/** Every number in the index that is a place becomes where that is now. */
function moved(index: Uint8Array, places: ReadonlyMap<number, number>): Uint8Array {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength)
  for (let at = 8; at + 8 <= index.length; at++) {
    const place = Number(view.getBigUint64(at))
    if (place > 100 && places.has(place)) view.setBigUint64(at, BigInt(places.get(place) ?? 0))
  }
  return index
}

describe('the fragments of a film', () => {
  it('are read together where its index tells their places', async () => {
    const [without, withIndex] = [await look(spread(200_000, false)), await look(spread(200_000, true))]
    expect(withIndex.film).toEqual(without.film)
    expect(withIndex.film).toMatchObject({ picture: { frames: 25 } })
    expect(withIndex.turns).toBeLessThan(without.turns)
  })

  it('are the same whatever the index says', async () => {
    const { film } = await look(whole)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - indexAt - 1), fc.nat(255)), { maxLength: 12 }),
        async (changes) => {
          const changed = whole.slice()
          for (const [at, value] of changes) if (at >= 8) changed[indexAt + at] = value
          expect((await look(changed)).film).toEqual(film)
        },
      ),
      { numRuns: 60 },
    )
  })
})
