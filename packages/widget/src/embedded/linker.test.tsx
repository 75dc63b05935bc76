import { describe, expect, it, vi } from 'vitest'
import { createLinker, type Exports, type FetchPart, fileOf, type Needs, type PartBody } from './linker.ts'

const HASH = 'AAEC/w=='
const partOf = (body: PartBody, needs?: Needs): object => ({ default: body, ...(needs ? { needs } : {}) })
const says =
  (name: string): PartBody =>
  (exports) =>
    void Object.assign(exports, { name })

function linked(parts: Readonly<Record<string, object>>, made: Record<string, Exports> = {}) {
  const fetchPart = vi.fn<FetchPart>(async (file) => {
    const part = parts[file.split('.')[0] ?? '']
    if (!part) throw new Error('not found')
    return part
  })
  return { fetchPart, linker: createLinker(made, fetchPart) }
}

describe('a linker', () => {
  it('names files by the first bytes of their hash, in digits', () => {
    expect(fileOf('engine', HASH)).toBe('engine.000001002255.js')
  })

  it('fetches a part with what it is made from, and runs each once', async () => {
    const run = vi.fn<PartBody>(says('base'))
    const parts = {
      base: partOf(run),
      view: partOf((exports, need) => Object.assign(exports, { from: need('base').name })),
      list: partOf((exports, need) => Object.assign(exports, { from: need('base').name })),
    }
    const { linker, fetchPart } = linked(parts)
    const load = linker.loadFrom({ base: [HASH], view: [HASH, ['base']], list: [HASH, ['base']] })
    const loaded = await Promise.all([load('view'), load('list'), load('view')])
    expect(loaded.map(({ from }) => from)).toEqual(['base', 'base', 'base'])
    expect(loaded[0]).toBe(loaded[2])
    expect(run).toHaveBeenCalledOnce()
    expect(fetchPart.mock.calls.map(([file, hash]) => `${file} ${hash}`).sort()).toEqual(
      ['base', 'list', 'view'].map((name) => `${fileOf(name, HASH)} sha256-${HASH}`),
    )
  })

  it('lets a part load others by hashes of its own', async () => {
    const { linker } = linked({
      index: partOf((exports, _require, load) => Object.assign(exports, { open: () => load('page') }), {
        page: [HASH],
      }),
      page: partOf(says('page')),
    })
    const { open } = await linker.loadFrom({ index: [HASH] })('index')
    expect(await (open as () => Promise<Exports>)()).toEqual({ name: 'page' })
    await expect(linker.loadFrom({ index: [HASH] })('page')).resolves.toEqual({ name: 'page' })
  })

  it('asks under another address after a failure, as often as somebody needs the part', async () => {
    const parts: Record<string, object> = {}
    const { linker, fetchPart } = linked(parts)
    const load = linker.loadFrom({ part: [HASH] })
    await expect(load('part')).rejects.toThrow('not found')
    await expect(load('part')).rejects.toThrow('not found')
    parts.part = partOf(says('part'))
    expect(await load('part')).toEqual({ name: 'part' })
    const file = fileOf('part', HASH)
    expect(fetchPart.mock.calls.map(([asked]) => asked)).toEqual([file, `${file}?retry=1`, `${file}?retry=2`])
  })

  it('hands out no half part where one throws while it runs', async () => {
    let isBroken = true
    const { linker } = linked({
      part: partOf((exports) => {
        Object.assign(exports, { half: true })
        if (isBroken) throw new Error('broken')
      }),
    })
    const load = linker.loadFrom({ part: [HASH] })
    await expect(load('part')).rejects.toThrow('broken')
    isBroken = false
    expect(await load('part')).toEqual({ half: true })
  })

  it('knows what is there already, and refuses what is no part', async () => {
    const { linker, fetchPart } = linked({}, { shell: { name: 'shell' } })
    expect(await linker.loadFrom({})('shell')).toEqual({ name: 'shell' })
    await expect(linker.loadFrom({})('other')).rejects.toThrow('no part of this build')
    expect(() => linker.require('other')).toThrow('before it was loaded')
    expect(fetchPart).not.toHaveBeenCalled()
  })
})
