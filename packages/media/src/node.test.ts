import { openAsBlob } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SenseInput, SenseResult } from '@preclear/core'
import { afterAll, describe, expect, it } from 'vitest'
import { createMediaSenses } from './node.ts'
import type { MediaSenses } from './options.ts'

const media = createMediaSenses()
afterAll(() => media.close())

function look({ senses }: MediaSenses, id: string, medium: SenseInput): Promise<SenseResult> {
  const sense = senses.find((each) => each.id === id)
  if (!sense) throw new Error(`no sense ${id}`)
  return sense.sense(medium, new AbortController().signal)
}

async function medium(path: string, kind: 'image' | 'video'): Promise<SenseInput> {
  return { id: 'm', kind, source: await openAsBlob(new URL(`../fixtures/${path}`, import.meta.url)) }
}

describe('the senses in Node', () => {
  it('look at pictures and films', async () => {
    const film = await medium('looks/letterbox.mp4', 'video')
    const [bars, header, hash] = await Promise.all([
      look(media, 'bars', film),
      look(media, 'container', film),
      look(media, 'repetition', await medium('frames/quarters.png', 'image')),
    ])
    expect(bars).toMatchObject({ kind: 'facts', facts: [{ id: 'picture.barsShare', mediaId: 'm' }, {}, {}] })
    expect(header).toMatchObject({ kind: 'facts' })
    expect(hash).toMatchObject({ facts: [{ id: 'media.hash' }, { id: 'media.seenAs', value: '' }] })
  })

  it('say what they cannot read', async () => {
    const broken: SenseInput = { id: 'm', kind: 'image', source: new TextEncoder().encode('no picture') }
    expect(await look(media, 'bars', broken)).toMatchObject({ kind: 'failed', reason: 'file-unreadable' })
    expect(await look(media, 'bars', { id: 'm', kind: 'image', source: 'picture.png' })).toEqual({
      kind: 'failed',
      reason: 'no-bytes',
    })
  })

  it('say that a file was changed while it was in use', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'preclear-'))
    const path = join(folder, 'picture.png')
    await writeFile(path, Buffer.alloc(1000))
    const source = await openAsBlob(path)
    await writeFile(path, Buffer.alloc(2000))
    expect(await look(media, 'image-file', { id: 'm', kind: 'image', source })).toEqual({
      kind: 'failed',
      reason: 'file-changed',
      args: {},
    })
    await rm(folder, { recursive: true })
  })

  it('take assets from a folder before those of the packages', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'preclear-'))
    await mkdir(join(folder, 'nudity/model'), { recursive: true })
    await writeFile(join(folder, 'nudity/model/model.json'), 'not a model')
    const own = createMediaSenses({ assetFolder: folder, senses: ['nudity'] })
    const picture = await medium('frames/quarters.png', 'image')
    expect(await look(own, 'nudity', picture)).toMatchObject({ kind: 'failed', reason: 'no-asset' })
    own.close()
    expect(await look(media, 'nudity', picture)).toMatchObject({ kind: 'facts' })
    await rm(folder, { recursive: true })
  })
})
