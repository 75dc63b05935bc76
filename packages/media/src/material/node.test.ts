import { appendFileSync, copyFileSync, mkdtempSync, openAsBlob } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeFootage, idle } from '../testing/footage.ts'
import { createMaterial } from './create-material.ts'
import { openFilm } from './film.ts'
import { filmStills } from './film-stills.ts'
import { readFilmstrip } from './filmstrip.ts'
import { createFrameReader, type FrameReader } from './frame-pixels.ts'
import { nodeDecoders } from './node.ts'

const folder = new URL('../../fixtures/frames/', import.meta.url)
const load = (name: string): Promise<Blob> => openAsBlob(new URL(name, folder))

describeFootage(nodeDecoders, load)

describe('in Node', () => {
  it('decodes what browsers leave out', async () => {
    const material = createMaterial({ id: 'm', kind: 'video', file: await load('hevc.mp4') }, nodeDecoders)
    expect((await material.stills(idle)).length).toBeGreaterThan(5)
  })

  it('says that a file was written to since it was chosen', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'preclear-')), 'film.mp4')
    copyFileSync(new URL('keys.mp4', folder), path)
    const file = await openAsBlob(path)
    appendFileSync(path, 'more')
    const changed = { name: 'Unavailable', reason: 'file-changed' }
    const material = createMaterial({ id: 'm', kind: 'video', file }, nodeDecoders)
    await expect(material.read(0, 10)).rejects.toMatchObject(changed)
    await expect(material.stills(idle)).rejects.toMatchObject(changed)
    const picture = createMaterial({ id: 'm', kind: 'image', file }, nodeDecoders)
    await expect(picture.stills(idle)).rejects.toMatchObject(changed)
  })

  it('ends a filmstrip in time and says how far it came', async () => {
    const material = createMaterial({ id: 'm', kind: 'video', file: await load('keys.mp4') }, nodeDecoders)
    const film = await openFilm(await material.input(), undefined)
    let frames = 0
    const reader: FrameReader = {
      ...createFrameReader(nodeDecoders),
      async average(sample, longSide) {
        if (++frames > 5) await new Promise((resolve) => setTimeout(resolve, 400))
        return createFrameReader(nodeDecoders).average(sample, longSide)
      },
    }
    const strip = await readFilmstrip(film, reader, idle, 300)
    expect(strip).toMatchObject({ complete: false, untilMs: 600 })
    expect(strip.frames).toHaveLength(6)
  })

  it('ends the frames that stand for a film in time, and says so', async () => {
    const material = createMaterial({ id: 'm', kind: 'video', file: await load('keys.mp4') }, nodeDecoders)
    const film = await openFilm(await material.input(), undefined)
    const reader = createFrameReader(nodeDecoders)
    const whole = await filmStills(film, reader, idle)
    const cut = await filmStills(film, reader, idle, 0)
    expect([whole.isCut, cut.isCut, cut.length]).toEqual([undefined, true, 1])
  })

  it('says what to install where decoders are missing', async () => {
    const bare = { ...nodeDecoders, prepare: async () => '@mediabunny/server' }
    const file = await load('../container/h263.3gp')
    const material = createMaterial({ id: 'm', kind: 'video', file }, bare)
    const missing = { reason: 'no-decoder', args: { codec: 'h263', needs: '@mediabunny/server' } }
    await expect(material.stills(idle)).rejects.toMatchObject(missing)
    await expect(material.filmstrip(idle)).rejects.toMatchObject(missing)
  })
})
