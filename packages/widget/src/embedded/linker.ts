/** A part of the build: its code as a function, and the parts it may ask for later. Written by the build. */
export interface Part {
  readonly default: PartBody
  readonly needs?: Needs
}
export type Exports = Record<string, unknown>
/** Gives the exports of a part that is there already. */
export type Require = (name: string) => Exports
/** Fetches a part with all it is made from. */
export type Load = (name: string) => Promise<Exports>
export type PartBody = (exports: Exports, require: Require, load: Load) => void
/** Part → SHA-256 of its bytes in base64, and the parts that must be there before it. */
export type Needs = Readonly<Record<string, readonly [hash: string, before?: readonly string[]]>>

export type FetchPart = (file: string, integrity: string) => Promise<unknown>

export interface Linker {
  readonly require: Require
  /** The `load` of a part that was given these needs. */
  loadFrom(needs: Needs): Load
}

/** A file name changes with its bytes: `engine.018127003254.js`. Digits alone, for letters may spell what blockers look for. */
export function fileOf(name: string, hash: string): string {
  const bytes = [...atob(hash)].slice(0, 4)
  return `${name}.${bytes.map((byte) => `${byte.charCodeAt(0)}`.padStart(3, '0')).join('')}.js`
}

/**
 * Puts the parts of the build together. They import nothing themselves, since a browser never asks again for a module that
 * failed: here a part that did not arrive is fetched under another address the next time somebody needs it, and what
 * depends on it still finds it by its name. Each part carries the hashes of those it loads, so one hash covers them all.
 */
export function createLinker(made: Record<string, Exports>, fetchPart: FetchPart): Linker {
  const bodies = new Map<string, readonly [PartBody, Needs]>()
  const coming = new Map<string, Promise<void>>()
  const tries = new Map<string, number>()

  const require: Require = (name) => {
    const done = made[name]
    if (done) return done
    const [body, needs] = bodies.get(name) ?? []
    if (!body) throw new Error(`${name} was asked for before it was loaded`)
    const exports: Exports = {}
    made[name] = exports
    try {
      body(exports, require, loadFrom(needs ?? {}))
    } catch (error) {
      // Half a part is none: the next one to ask gets the error too.
      delete made[name]
      throw error
    }
    return exports
  }
  const fetchOnce = (name: string, needs: Needs): Promise<void> | undefined => {
    if (made[name] || bodies.has(name)) return undefined
    const known = coming.get(name)
    if (known) return known
    const hash = needs[name]?.[0]
    if (hash === undefined) throw new Error(`${name} is no part of this build`)
    const tried = tries.get(name) ?? 0
    const fetched = fetchPart(fileOf(name, hash) + (tried ? `?retry=${tried}` : ''), `sha256-${hash}`).then(
      (module) => {
        const part = module as Part
        bodies.set(name, [part.default, part.needs ?? {}])
      },
      (error: unknown) => {
        coming.delete(name)
        tries.set(name, tried + 1)
        throw error
      },
    )
    coming.set(name, fetched)
    return fetched
  }
  const loadFrom = (needs: Needs): Load => {
    return async (name) => {
      await Promise.all([...(needs[name]?.[1] ?? []), name].map((part) => fetchOnce(part, needs)))
      return require(name)
    }
  }
  return { require, loadFrom }
}
