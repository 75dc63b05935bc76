import type { Sense, SenseInput, SenseResult } from '@preclear/core'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryCache } from '../cache/memory.ts'
import { Unavailable } from '../material/unavailable.ts'
import type { CommonOptions, MediaSenses } from '../options.ts'
import type { Feature, SenseAbout } from '../senses/about.ts'
import type { MediaSense } from '../senses/sense.ts'
import { createFakeWorker, looker, picture, senseNamed } from '../testing/fake-worker.ts'
import { Client } from './client.ts'
import { type DoorParts, openDoor } from './door.ts'
import { createLocalHands } from './local.ts'

interface Setup {
  readonly options?: CommonOptions
  readonly parts?: Partial<DoorParts>
  readonly needs?: Partial<SenseAbout>
}

const aboutOf = (sense: MediaSense, needs: Partial<SenseAbout> = {}): SenseAbout => {
  const { id, kinds, provides, cost, budgetMs } = sense
  return { id: id as SenseAbout['id'], kinds, provides, cost, budgetMs, ...needs }
}

/** A door whose work is done by a worker over messages. */
function door(sense: MediaSense, { options = {}, parts = {}, needs = {} }: Setup = {}): MediaSenses {
  return openDoor({
    options,
    hands: new Client({ idleMs: 10, spawn: () => ({ worker: createFakeWorker([sense]), url: '' }) }),
    cache: createMemoryCache(),
    version: '1.2.3',
    granted: [],
    ask: async () => false,
    assetBase: () => undefined,
    prepare: async () => {},
    about: [aboutOf(sense, needs)],
    ...parts,
  })
}

function run({ senses }: MediaSenses, medium: SenseInput): Promise<SenseResult> {
  const [first] = senses as [Sense]
  return first.sense(medium, new AbortController().signal)
}

const words = senseNamed('text', async ({ id }, { languages }) => ({
  facts: [
    {
      id: 'text.share',
      value: 0.5,
      evidence: [{ kind: 'box', mediaId: id, x: 0, y: 0, w: 1, h: 0.5 }],
    },
  ],
  surfaces: [{ id: `${id}#text`, path: `/media/${id}`, text: languages.join(), language: 'en' }],
}))

describe('what a door gives', () => {
  it('stamps what was found with the medium, also where the sense forgot or the result is from elsewhere', async () => {
    const look = vi.fn(words.look)
    const media = door({ ...words, look })
    const expected = (id: string): SenseResult => ({
      kind: 'facts',
      facts: [
        {
          id: 'text.share',
          value: 0.5,
          mediaId: id,
          evidence: [{ kind: 'box', mediaId: id, x: 0, y: 0, w: 1, h: 0.5 }],
        },
      ],
      surfaces: [{ id: `${id}#text`, path: `/media/${id}`, text: 'en', language: 'en' }],
    })
    expect(await run(media, picture('first'))).toEqual(expected('first'))
    expect(await run(media, picture('a#b', 'bytes', { source: new TextEncoder().encode('bytes') }))).toEqual(
      expected('a#b'),
    )
    expect(look).toHaveBeenCalledTimes(1)
    await run(media, picture('first', 'other bytes'))
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('reads anew in other languages, and only words', async () => {
    const look = vi.fn(words.look)
    const media = door({ ...words, look }, { needs: { feature: 'text' } })
    await run(media, picture('m'))
    media.setLanguages(['pt-BR', 'pt', '!', 'ZH_tw', 'zh'])
    expect(await run(media, picture('m'))).toMatchObject({ surfaces: [{ text: 'pt,zh-hant,zh' }] })
    expect(look).toHaveBeenCalledTimes(2)
    media.setLanguages([])
    await run(media, picture('m'))
    expect(look).toHaveBeenCalledTimes(2)

    const plain = vi.fn(words.look)
    const other = door({ ...words, look: plain })
    await run(other, picture('m'))
    other.setLanguages(['ja'])
    await run(other, picture('m'))
    expect(plain).toHaveBeenCalledTimes(1)
  })

  it('reads the header of the same file once, and that of another again', async () => {
    const look = vi.fn(async () => ({ facts: [{ id: 'x', value: 1 }] }))
    const media = door(senseNamed('x', look, 'header'))
    const same = picture('m')
    await run(media, same)
    expect(await run(media, { ...same, id: 'n' })).toMatchObject({ facts: [{ mediaId: 'n' }] })
    expect(look).toHaveBeenCalledTimes(1)
    await run(media, picture('m'))
    expect(look).toHaveBeenCalledTimes(2)
    const uncached = door(senseNamed('x', look, 'header'), { parts: { cache: undefined } })
    await run(uncached, same)
    await run(uncached, same)
    expect(look).toHaveBeenCalledTimes(4)
  })

  it('keeps nothing that was left out for a passing reason', async () => {
    const look = vi.fn(async () => ({ facts: [], missing: [{ provides: 'x.', reason: 'sense-timeout' }] }))
    const media = door(senseNamed('x', look))
    await run(media, picture('m'))
    await run(media, picture('m'))
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('keeps a look that time cut short for the file itself, and looks anew when it is given again', async () => {
    const look = vi.fn(async () => ({ facts: [], missing: [{ provides: 'x.', reason: 'sense-budget' }] }))
    const media = door(senseNamed('x', look))
    const same = picture('m')
    await run(media, same)
    await run(media, same)
    expect(look).toHaveBeenCalledTimes(1)
    await run(media, picture('m'))
    expect(look).toHaveBeenCalledTimes(2)
  })

  it.each([undefined, 'https://example.test/a.png'])('needs the bytes themselves, not %s', async (source) => {
    const { senses } = door(words)
    const medium: SenseInput = { id: 'm', kind: 'image', ...(source === undefined ? {} : { source }) }
    expect(await senses[0]?.sense(medium, new AbortController().signal)).toEqual({ kind: 'failed', reason: 'no-bytes' })
  })

  it.each<[string, Error, string]>([
    ['what is unavailable', new Unavailable('no-decoder', { codec: 'hevc' }), 'no-decoder'],
    ['a file that changed', new DOMException('gone', 'NotReadableError'), 'file-changed'],
    ['a mistake of ours', new TypeError('x is not a function'), 'sense-failed'],
  ])('reports %s as a failure', async (_name, error, reason) => {
    const media = door(senseNamed('x', () => Promise.reject(error)))
    expect(await run(media, picture('m'))).toMatchObject({ kind: 'failed', reason })
  })

  it('reports a file that changed while it was looked at', async () => {
    const file = new Blob(['bytes'])
    const gone = vi.fn(() => Promise.reject(new DOMException('gone', 'NotFoundError')))
    const sense = senseNamed('x', async (material) => {
      Object.assign(material.file, { slice: () => ({ arrayBuffer: gone }) })
      return { facts: [] }
    })
    const media = door(sense, { parts: { cache: undefined, hands: createLocalHands(looker([sense])) } })
    expect(await run(media, { id: 'm', kind: 'image', source: file })).toEqual({
      kind: 'failed',
      reason: 'file-changed',
    })
  })

  it('reports what no message can carry', async () => {
    const media = door(senseNamed('x', async () => ({ facts: [{ id: 'x', value: (() => 1) as never }] })))
    expect(await run(media, picture('m'))).toMatchObject({ kind: 'failed', reason: 'sense-failed' })
  })

  it('passes an abort and its budget on', async () => {
    const never = senseNamed('x', () => new Promise(() => {}))
    const media = door(never, { options: { budgets: { text: 1 } }, needs: { id: 'x' as never } })
    const stop = new AbortController()
    const running = media.senses[0]?.sense(picture('m'), stop.signal)
    setTimeout(() => stop.abort(), 20)
    expect(await running).toEqual({ kind: 'failed', reason: 'aborted' })
    const short = door(never, { options: { budgets: { ['x' as never]: 20 } } })
    expect(await run(short, picture('m'))).toEqual({ kind: 'failed', reason: 'sense-timeout' })
  })

  it('chooses senses by id, and says which exist', () => {
    expect(door(words, { options: { senses: [] } }).senses).toEqual([])
    expect(() => door(words, { options: { senses: ['nose' as never] } })).toThrow(/"nose".*text/)
  })
})

describe('downloads', () => {
  const reader: MediaSense = {
    ...words,
    cost: 'model',
    look: async (_material, { asset }) => ({ facts: [{ id: 'text.share', value: asset('tesseract/a.js') ?? 'none' }] }),
  }
  const hosted = { assetBase: () => 'https://host.test/assets/' }

  it('fail as no-asset where nothing is hosted, without starting a worker', async () => {
    const spawn = vi.fn()
    const media = door(reader, {
      needs: { feature: 'text', needsAssets: true },
      parts: { hands: new Client({ idleMs: 10, spawn }) },
    })
    expect(await run(media, picture('m'))).toMatchObject({ kind: 'failed', reason: 'no-asset' })
    expect(spawn).not.toHaveBeenCalled()
  })

  it('ask once, stay out after a no, and run after preload', async () => {
    const ask = vi.fn(async (_feature: Feature, _languages: readonly string[]) => false)
    const prepare = vi.fn(async () => {})
    const media = door(reader, { needs: { feature: 'text' }, parts: { ...hosted, ask, prepare } })
    const both = await Promise.all([run(media, picture('m')), run(media, picture('n', 'other'))])
    for (const result of [...both, await run(media, picture('m'))])
      expect(result).toEqual({ kind: 'failed', reason: 'not-loaded', args: { feature: 'text' } })
    expect(ask.mock.calls).toEqual([['text', ['en']]])
    await media.preload('text')
    expect(prepare).toHaveBeenCalledWith('text', ['en'])
    expect(await run(media, picture('m'))).toMatchObject({
      facts: [{ value: 'https://host.test/assets/tesseract/a.js' }],
    })
  })

  it('run at once where the answer is yes or was given before', async () => {
    const ask = vi.fn(async () => true)
    const asked = door(reader, { needs: { feature: 'text' }, parts: { ...hosted, ask } })
    expect(await run(asked, picture('m'))).toMatchObject({ kind: 'facts' })
    const granted = door(reader, { needs: { feature: 'text' }, parts: { ...hosted, granted: ['text'] } })
    expect(await run(granted, picture('m'))).toMatchObject({ kind: 'facts' })
  })

  it('ask again where the question broke', async () => {
    let isBroken = true
    const ask = async (): Promise<boolean> => {
      if (isBroken) throw new Error('the dialog was closed')
      return true
    }
    const media = door(reader, { needs: { feature: 'text' }, parts: { ...hosted, ask } })
    expect(await run(media, picture('m'))).toMatchObject({ reason: 'not-loaded' })
    isBroken = false
    expect(await run(media, picture('m'))).toMatchObject({ kind: 'facts' })
  })

  const credentials: MediaSense = {
    ...senseNamed('provenance', async (_material, { asset }) =>
      asset('c2pa/c2pa_bg.wasm') === undefined
        ? { facts: [], missing: [{ provides: 'media.credentials', reason: 'no-asset' }] }
        : { facts: [{ id: 'media.credentials', value: 'valid' }] },
    ),
    cost: 'header',
  }

  it('are asked for by what needs none for most files only where they would tell more', async () => {
    const ask = vi.fn(async () => true)
    const media = door(credentials, { needs: { feature: 'provenance' }, parts: { ...hosted, ask } })
    expect(await run(media, picture('m'))).toMatchObject({ facts: [{ value: 'valid' }] })
    expect(ask).toHaveBeenCalledTimes(1)
    const plain = { ...credentials, look: async () => ({ facts: [] }) }
    const unasked = vi.fn(async () => true)
    await run(door(plain, { needs: { feature: 'provenance' }, parts: { ...hosted, ask: unasked } }), picture('m'))
    expect(unasked).not.toHaveBeenCalled()
  })

  it('that were refused are told from those that are not hosted', async () => {
    const refused = door(credentials, { needs: { feature: 'provenance' }, parts: hosted })
    expect(await run(refused, picture('m'))).toMatchObject({ missing: [{ reason: 'not-loaded' }] })
    const none = door(credentials, { needs: { feature: 'provenance' } })
    expect(await run(none, picture('m'))).toMatchObject({ missing: [{ reason: 'no-asset' }] })
  })
})
