/** A value that can be followed. Signals are stores; the element makes do with this one. */
export interface Store<T> {
  value: T
  /** Calls with the value now and whenever it changes. Returns how to stop. */
  subscribe(listen: (value: T) => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  let current = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get value() {
      return current
    },
    set value(next) {
      current = next
      for (const listen of [...listeners]) listen(next)
    },
    subscribe(listen) {
      listeners.add(listen)
      listen(current)
      return () => listeners.delete(listen)
    },
  }
}
