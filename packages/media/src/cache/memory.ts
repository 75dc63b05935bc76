import type { Facts } from './shape.ts'

/** Results by content. Neither method ever rejects: a cache that cannot be had is an empty one. */
export interface Cache {
  get(key: string): Promise<Facts | undefined>
  set(key: string, facts: Facts): Promise<void>
}

/** Keeps the results used last. */
export function createMemoryCache(most = 500): Cache {
  const kept = new Map<string, Facts>()
  return {
    async get(key) {
      const facts = kept.get(key)
      if (facts) {
        kept.delete(key)
        kept.set(key, facts)
      }
      return facts
    },
    async set(key, facts) {
      kept.delete(key)
      kept.set(key, facts)
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
    },
  }
}
