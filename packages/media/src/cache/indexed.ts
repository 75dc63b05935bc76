import { type Cache, createMemoryCache } from './memory.ts'
import { isFacts, isFields, isNumber } from './shape.ts'

const DATABASE = 'preclear-media'

/** Results that outlive the page, in a data base of their own, the oldest of `most` given up. Memory alone where there is none (private windows, full disks). */
export function createIndexedCache(most = 500): Cache {
  const memory = createMemoryCache(most)
  let opened: Promise<Store> | undefined
  const store = (): Promise<Store> => {
    opened ??= openStore(most)
    return opened
  }
  return {
    async get(key) {
      const near = await memory.get(key)
      if (near) return near
      try {
        const { get, del } = await store()
        const entry = await get(key)
        if (entry === undefined) return undefined
        if (!isFields(entry) || !isFacts(entry.facts)) {
          await del(key)
          return undefined
        }
        await memory.set(key, entry.facts)
        return entry.facts
      } catch {
        return undefined
      }
    },
    async set(key, facts) {
      await memory.set(key, facts)
      try {
        await (await store()).put(key, { at: Date.now(), facts })
      } catch {
        // What cannot be kept is measured again.
      }
    },
  }
}

interface Store {
  get(key: string): Promise<unknown>
  put(key: string, entry: unknown): Promise<void>
  del(key: string): Promise<void>
}

async function openStore(most: number): Promise<Store> {
  const { createStore, del, delMany, entries, get, set } = await import('idb-keyval')
  const database = createStore(DATABASE, 'results')
  // Oldest first. Read once: what other tabs add meanwhile counts from the next opening.
  const found = await entries<IDBValidKey, unknown>(database)
  const ages = found.map(([key, entry]) => ({ key, at: isFields(entry) && isNumber(entry.at) ? entry.at : 0 }))
  const known = new Set<IDBValidKey>(ages.sort((a, b) => a.at - b.at).map(({ key }) => key))
  return {
    get: (key) => get<unknown>(key, database),
    async put(key, entry) {
      await set(key, entry, database)
      known.delete(key)
      known.add(key)
      const over = [...known].slice(0, Math.max(0, known.size - most))
      if (over.length === 0) return
      await delMany(over, database)
      for (const each of over) known.delete(each)
    },
    async del(key) {
      known.delete(key)
      await del(key, database)
    },
  }
}
