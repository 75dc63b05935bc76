import { openAsBlob } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { nodeAsset } from '../../assets/node.ts'
import { createMaterial } from '../../material/create-material.ts'
import type { Material, Pixels, Still } from '../../material/material.ts'
import { nodeDecoders } from '../../material/node.ts'
import { toolsOf } from '../../testing/material.ts'
import { codes } from './codes.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = new URL('../../../fixtures/codes/', import.meta.url)
const open = async (file: string): Promise<Material> =>
  createMaterial({ id: 'm', kind: 'image', file: await openAsBlob(new URL(file, folder)) }, nodeDecoders)
const film = async (stills: readonly Still[]): Promise<Material> => ({
  ...(await open('none.webp')),
  kind: 'video',
  stills: async () => stills,
})
const tools = toolsOf({ asset: nodeAsset })
const look = async (material: Material): Promise<{ matrix: unknown; bars: unknown; urls: unknown[] }> => {
  const { facts } = await codes.look(material, tools)
  const valuesOf = (wanted: string): unknown[] => facts.filter(({ id }) => id === wanted).map(({ value }) => value)
  return { matrix: valuesOf('code.matrix')[0], bars: valuesOf('code.bars')[0], urls: valuesOf('code.url') }
}

const SHOP = 'https://shop.example/spring?from=poster'

describe('codes in a picture', () => {
  it.each([
    ['plain', 1, 0, [SHOP]],
    ['small', 1, 0, ['https://s.example/a']],
    ['turned', 1, 0, [SHOP]],
    ['faint', 1, 0, [SHOP]],
    ['inverted', 1, 0, [SHOP]],
    ['photo', 1, 0, [SHOP]],
    ['corner', 1, 0, ['https://t.me/shop_example']],
    ['two', 2, 0, ['https://wa.me/15550100?text=hello']],
    ['package', 0, 1, []],
    ['none', 0, 0, []],
  ])('%s', async (name, matrix, bars, urls) =>
    expect(await look(await open(`${name}.webp`))).toEqual({ matrix, bars, urls }),
  )

  it('have their place', async () => {
    const { facts } = await codes.look(await open('plain.webp'), tools)
    const [box] = facts.find(({ id }) => id === 'code.url')?.evidence ?? []
    expect(box).toMatchObject({ kind: 'box', mediaId: 'm' })
    const { x, y, w, h } = box?.kind === 'box' ? box : expect.unreachable()
    expect(x).toBeCloseTo(0.34, 2)
    expect(y).toBeCloseTo(0.593, 2)
    expect(w).toBeCloseTo(0.32, 1)
    expect(h).toBeCloseTo(0.18, 1)
  })
})

describe('no code is found', () => {
  const painted = (light: (x: number, y: number) => number): Pixels => {
    const [width, height] = [720, 1280]
    const data = new Uint8ClampedArray(width * height * 4).fill(255)
    for (let at = 0; at < width * height; at++) data.fill(light(at % width, Math.floor(at / width)), at * 4, at * 4 + 3)
    return { width, height, data }
  }
  let seed = 1
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const stripes = (): number[] => {
    const row: number[] = []
    for (let light = 0; row.length < 720; light = 255 - light)
      row.push(...Array<number>(2 * (1 + Math.floor(random() * 4))).fill(light))
    return row
  }

  it('in grain', async () => {
    const pixels = painted(() => random() * 256)
    expect(await look(await film([{ pixels, width: 720, height: 1280 }]))).toEqual({ matrix: 0, bars: 0, urls: [] })
  })

  it('in stripes as wide as those of codes', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const row = stripes()
      const pixels = painted((x) => row[x] ?? 0)
      expect(await look(await film([{ pixels, width: 720, height: 1280 }]))).toEqual({ matrix: 0, bars: 0, urls: [] })
    }
  })
})

describe('a film', () => {
  const stillOf = async (file: string): Promise<Still> =>
    (await (await open(file)).stills(tools))[0] ?? expect.unreachable()

  it('has a code once, with every time it was seen', async () => {
    const [none, plain, two] = await Promise.all(['none.webp', 'plain.webp', 'two.webp'].map(stillOf))
    const stills = [none, plain, plain, two].map((still, i) => ({ ...(still ?? expect.unreachable()), tMs: i * 1000 }))
    const { facts } = await codes.look(await film(stills), tools)
    expect(facts.find(({ id }) => id === 'code.matrix')?.value).toBe(3)
    const seen = facts.find(({ value }) => value === SHOP)?.evidence
    expect(seen?.map((one) => one.kind === 'box' && one.tMs)).toEqual([1000, 2000])
  })

  it('is looked at to its last frame', async () => {
    const [none, plain] = await Promise.all(['none.webp', 'plain.webp'].map(stillOf))
    const stills = Array.from({ length: 12 }, (_, i) => ({
      ...((i === 11 ? plain : none) ?? expect.unreachable()),
      tMs: i * 1000,
    }))
    expect((await look(await film(stills))).urls).toEqual([SHOP])
  })

  it('stops between frames when it is no longer wanted', async () => {
    const stop = new AbortController()
    const still = await stillOf('none.webp')
    const material = await film([still, still, still])
    const progress = (share: number): void => {
      if (share > 0.5) stop.abort(new Error('enough'))
    }
    const given = toolsOf({ asset: nodeAsset, signal: stop.signal, progress })
    await expect(codes.look(material, given)).rejects.toThrow('enough')
  })
})
