import { afterEach, describe, expect, it, vi } from 'vitest'
import { shimOf, spawnWorker } from './spawn.ts'

const PAGE = 'https://shop.test'

describe('where the worker comes from', () => {
  it.each([
    ['https://shop.test/assets/worker.js', undefined],
    ['blob:https://shop.test/0b1c', undefined],
    ['https://cdn.test/media/worker.js', 'import "https://cdn.test/media/worker.js"'],
    ['http://shop.test/worker.js', 'import "http://shop.test/worker.js"'],
    ['https://cdn.test/a"b/worker.js?c="d', 'import "https://cdn.test/a%22b/worker.js?c=%22d"'],
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
      const address = made[0]?.address ?? ''
      expect(await (await fetch(address)).text()).toBe('import "https://cdn.test/worker.js"')
      spawned.settled?.()
      await expect(fetch(address)).rejects.toThrow()
    })

    it('is what the host makes, where it makes one', () => {
      stub()
      const worker = { name: 'mine' } as unknown as Worker
      expect(spawnWorker({ createWorker: () => worker }).worker).toBe(worker)
      expect(made).toEqual([])
    })
  })
})
