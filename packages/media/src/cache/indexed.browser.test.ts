import { clear, createStore, entries, set } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIndexedCache } from './indexed.ts'
import type { Facts } from './shape.ts'

const database = createStore('preclear-media', 'results')
const facts = (value: number): Facts => ({ kind: 'facts', facts: [{ id: 'x', value }] })

describe('results that outlive the page', () => {
  beforeEach(() => clear(database))
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('are found by another page', async () => {
    await createIndexedCache().set('key', facts(1))
    expect(await createIndexedCache().get('key')).toEqual(facts(1))
    expect(await createIndexedCache().get('other')).toBeUndefined()
  })

  it('make room for newer ones, also those of pages before', async () => {
    let now = 1
    vi.spyOn(Date, 'now').mockImplementation(() => now++)
    const before = createIndexedCache(3)
    for (const key of ['a', 'b', 'c']) await before.set(key, facts(1))
    const after = createIndexedCache(3)
    await after.set('d', facts(2))
    await after.set('b', facts(3))
    expect((await entries(database)).map(([key]) => key)).toEqual(['b', 'c', 'd'])
    expect(await createIndexedCache(3).get('b')).toEqual(facts(3))
  })

  it.each([7, null, { facts: { kind: 'facts', facts: [{ id: 'x' }] } }, { at: 1 }, facts(1)])(
    'are not believed where they are %j',
    async (entry) => {
      await set('key', entry, database)
      const cache = createIndexedCache()
      expect(await cache.get('key')).toBeUndefined()
      expect(await entries(database)).toEqual([])
      await cache.set('key', facts(2))
      expect(await createIndexedCache().get('key')).toEqual(facts(2))
    },
  )

  it('are kept in memory where there is no data base', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError')
    })
    const cache = createIndexedCache()
    await cache.set('key', facts(1))
    expect(await cache.get('key')).toEqual(facts(1))
    expect(await cache.get('other')).toBeUndefined()
  })
})
