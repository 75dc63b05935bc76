import { describe, expect, it } from 'vitest'
import type { Filmstrip } from '../../material/material.ts'
import { materialOf, toolsOf } from '../../testing/material.ts'
import { strip } from '../../testing/scene.ts'
import { flashing } from '../flashing/flashing.ts'
import { motion } from './motion.ts'

const film = (frames: Filmstrip) => ({
  ...materialOf(new Uint8Array(), { kind: 'video' }),
  filmstrip: async () => frames,
})
const values = (facts: readonly { id: string; value: unknown }[]): object =>
  Object.fromEntries(facts.map(({ id, value }) => [id, value]))

describe('a film that was seen in part', () => {
  it('may move later: nothing is said of it being still', async () => {
    const seen = strip(30, 5, () => [90, 90, 90], { complete: false })
    const { facts, missing } = await motion.look(film(seen), toolsOf())
    expect(values(facts)).toEqual({ 'video.movement': 0, 'video.blackLongest': 0, 'video.frozenLongest': 5 })
    expect(missing?.map(({ provides }) => provides)).toContain('video.still')
    for (const each of missing ?? []) expect(each).toMatchObject({ reason: 'sense-budget', args: { seconds: 5 } })
  })

  it('moves if it moved', async () => {
    const seen = strip(30, 5, (t, x) => [(x * 9 + t / 20) % 256, 90, 90], { complete: false })
    const { facts, missing } = await motion.look(film(seen), toolsOf())
    expect(values(facts)).toMatchObject({ 'video.still': false })
    expect(missing?.map(({ provides }) => provides)).not.toContain('video.still')
  })

  it('may flash later', async () => {
    const seen = strip(30, 5, (t) => (t % 250 < 125 ? [255, 255, 255] : [0, 0, 0]), { complete: false })
    const { facts, missing } = await flashing.look(film(seen), toolsOf())
    expect(values(facts)).toEqual({ 'video.flashes': 4, 'video.redFlashes': 0 })
    expect(missing?.map(({ provides }) => provides)).toEqual(['video.flashes', 'video.redFlashes'])
  })
})

describe('a film that was seen whole', () => {
  it('has the times as evidence, the longest first', async () => {
    const seen = strip(30, 8, (t, x) =>
      (t >= 1000 && t < 2000) || t >= 6000 ? [0, 0, 0] : [(x * 9 + t / 20) % 256, 90, 90],
    )
    const { facts, missing } = await motion.look(film(seen), toolsOf())
    expect(missing).toBeUndefined()
    const black = facts.find(({ id }) => id === 'video.blackLongest')
    expect(black?.value).toBe(2)
    expect(black?.evidence).toMatchObject([
      { kind: 'time', mediaId: 'm', startMs: 6000, endMs: 8000 },
      { kind: 'time', startMs: 1000, endMs: 2000 },
    ])
  })

  it('without a single frame is no film', async () => {
    const none = { ...strip(30, 0, () => [0, 0, 0]), untilMs: 0 }
    await expect(motion.look(film(none), toolsOf())).rejects.toMatchObject({ reason: 'file-unreadable' })
    await expect(flashing.look(film(none), toolsOf())).rejects.toMatchObject({ reason: 'file-unreadable' })
  })
})
