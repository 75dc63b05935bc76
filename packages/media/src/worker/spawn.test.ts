import { afterEach, describe, expect, it, vi } from 'vitest'
import { shimOf, spawnWorker } from './spawn.ts'

const PAGE = 'https://shop.test'
const shim = (address: string): string => `import("${address}").catch((error)=>setTimeout(()=>{throw error}))`

describe('where the worker comes from', () => {
  it.each([
    ['https://shop.test/assets/worker.js', undefined],
    ['blob:https://shop.test/0b1c', undefined],
    ['https://cdn.test/media/worker.js', shim('https://cdn.test/media/worker.js')],
    ['http://shop.test/worker.js', shim('http://shop.test/worker.js')],
    ['https://cdn.test/a"b/worker.js?c="d', shim('https://cdn.test/a%22b/worker.js?c=%22d')],
  ])('%s', (address, code) => {
    expect(shimOf(new URL(address), PAGE)).toBe(code)
  })

  describe('on a page', () => {
    const made: { address: string; options: WorkerOptions | undefined }[] = []
    afterEach(() => {
      vi.unstubAllGlobals()
      vi.restoreAllMocks()
      made.length = 0
    })
    const stub = (): void => {
      vi.stubGlobal('document', { baseURI: `${PAGE}/check/` })
      vi.stubGlobal('location', { href: `${PAGE}/check/`, origin: PAGE })
      vi.stubGlobal(
        'Worker',
        class {
          constructor(address: string, options?: WorkerOptions) {
            made.push({ address, options })
          }
        },
      )
    }

    it('is started as a module from an address beside the page', () => {
      stub()
      expect(spawnWorker({ workerUrl: 'worker.js' }).url).toBe(`${PAGE}/check/worker.js`)
      expect(made).toEqual([
        { address: `${PAGE}/check/worker.js`, options: { type: 'module', name: 'preclear-media' } },
      ])
    })

    it('is brought in by code of the page where it lies on another origin, and that code is let go', async () => {
      stub()
      const spawned = spawnWorker({ workerUrl: new URL('https://cdn.test/worker.js') })
      expect(spawned.url).toBe('https://cdn.test/worker.js')
      const { address = '', options } = made[0] ?? {}
      expect(options?.type).toBe('classic')
      expect(await (await fetch(address)).text()).toBe(shim('https://cdn.test/worker.js'))
      spawned.settled?.()
      await expect(fetch(address)).rejects.toThrow()
    })

    it('starts from an address of our policy where the page knows Trusted Types, and from a plain one where it allows no policy', () => {
      stub()
      const createPolicy = vi.fn((_name: string, { createScriptURL }: { createScriptURL(given: string): string }) => ({
        createScriptURL: (given: string) => `trusted ${createScriptURL(given)}`,
      }))
      createPolicy.mockImplementationOnce(() => {
        throw new TypeError('not allowed')
      })
      vi.stubGlobal('trustedTypes', { createPolicy })
      for (let i = 0; i < 3; i++) spawnWorker({ workerUrl: 'worker.js' })
      const plain = `${PAGE}/check/worker.js`
      expect(made.map(({ address }) => address)).toEqual([plain, `trusted ${plain}`, `trusted ${plain}`])
      expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['preclear-media', 'preclear-media'])
    })

    it('is what the host makes, where it makes one', () => {
      stub()
      const worker = { name: 'mine' } as unknown as Worker
      expect(spawnWorker({ createWorker: () => worker }).worker).toBe(worker)
      expect(made).toEqual([])
    })
  })
})
