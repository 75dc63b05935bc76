import { TRUST_PATH } from '../../assets/list.ts'
import { loadAsset } from '../../assets/load.ts'
import { Unavailable } from '../../material/unavailable.ts'
import type { Tools } from '../sense.ts'
import { type Note, textOf } from './traces.ts'
import type { OpenVerifier, Verifier } from './verifier.ts'

/** `valid`: signed, and unchanged since. `untrusted`: so too, but the signer is not on the trust list that is hosted. */
export type Credentials = 'valid' | 'untrusted' | 'invalid'

export interface CredentialsRead {
  readonly state: Credentials
  readonly notes: readonly Note[]
}

/** Time for one file, ms: the whole of it is hashed. */
const PATIENCE = 12_000
const WASM = 'c2pa/c2pa_bg.wasm'
const MAX_NODES = 20_000

/**
 * Checks the Content Credentials of a file against its bytes. Nothing is fetched for it but our own assets: no remote
 * manifest, no trust list, no revocation list. Throws `Unavailable` where it cannot be done here.
 */
export async function readCredentials(file: Blob, type: string, tools: Tools): Promise<CredentialsRead> {
  const { verifier, hasTrustList } = await withinReason(openReader(tools), tools)
  const store = await withinReason(verifier.storeOf(file, type), tools)
  // The walker saw a store, the library none: it is somewhere or of a kind that cannot be checked.
  if (store === undefined) return { state: 'invalid', notes: [] }
  return { state: stateOf(store, hasTrustList), notes: notesOf(store) }
}

interface Opened {
  readonly verifier: Verifier
  readonly hasTrustList: boolean
}

let open: { readonly key: string; readonly reader: Promise<Opened> } | undefined

function openReader(tools: Tools): Promise<Opened> {
  const key = [WASM, TRUST_PATH].map((path) => tools.asset(path)).join(' ')
  if (open?.key === key) return open.reader
  closeProvenance()
  const reader = startReader(tools)
  const mine = { key, reader }
  open = mine
  reader.catch(() => {
    if (open === mine) open = undefined
  })
  return reader
}

async function startReader({ asset, verifier = webVerifier }: Tools): Promise<Opened> {
  const [wasm, trust, start] = await Promise.all([
    loadAsset(asset, WASM, 'provenance').then((bytes) => WebAssembly.compile(bytes)),
    loadAsset(asset, TRUST_PATH, 'provenance').catch(() => new Uint8Array(0)),
    verifier(),
  ])
  const list = textOf(trust)
  const trustAnchors = list.includes('-----BEGIN CERTIFICATE-----') ? list : undefined
  return { verifier: await start({ wasm, trustAnchors, asset }), hasTrustList: trustAnchors !== undefined }
}

const webVerifier = async (): Promise<OpenVerifier> => (await import('./web-verifier.ts')).openWebVerifier

/** Ends the reader and gives its memory back, about 70 MB. */
export function closeProvenance(): void {
  open?.reader.then(
    ({ verifier }) => verifier.close(),
    () => undefined,
  )
  open = undefined
}

/** Work in the library's worker cannot be stopped, so the worker is ended with it. */
function withinReason<T>(work: Promise<T>, { signal }: Tools): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (why: unknown): void => {
      closeProvenance()
      reject(why)
    }
    const stop = (): void => end(signal.reason)
    const timer = setTimeout(() => end(new Unavailable('sense-timeout')), PATIENCE)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work
      .then(resolve, (error: unknown) => reject(asUnavailable(error)))
      .finally(() => {
        clearTimeout(timer)
        signal.removeEventListener('abort', stop)
      })
  })
}

const asUnavailable = (error: unknown): Unavailable =>
  error instanceof Unavailable ? error : new Unavailable('sense-failed', { what: 'provenance' })

interface StoreRead {
  readonly validation_state?: string | null
  readonly validation_status?: readonly { readonly code?: string }[] | null
}

function stateOf(store: unknown, hasTrustList: boolean): Credentials {
  const { validation_state: state } = store as StoreRead
  if (state === 'Trusted') return 'valid'
  if (state !== 'Valid') return 'invalid'
  return hasTrustList ? 'untrusted' : 'valid'
}

const TOLD: ReadonlySet<string> = new Set(['digitalSourceType', 'softwareAgent', 'claim_generator'])

/** What all manifests of the store say of sources and programs: what an ingredient was made by is in the file in part. */
function notesOf(store: unknown): readonly Note[] {
  const notes: Note[] = []
  const waiting: { readonly key: string; readonly value: unknown }[] = [{ key: '', value: store }]
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen++) {
    const { key, value } = waiting.pop() ?? { key: '', value: undefined }
    if (typeof value === 'string') {
      if (TOLD.has(key)) notes.push({ key: `c2pa:${key}`, text: value })
    } else if (value instanceof Map) for (const [name, one] of value) waiting.push({ key: String(name), value: one })
    else if (Array.isArray(value)) for (const one of value) waiting.push({ key, value: one })
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) waiting.push({ key: ownerOf(key, name), value: one })
  }
  return notes
}

/** Programs name themselves by a map with their `name` in it, too. */
const ownerOf = (key: string, name: string): string =>
  name === 'name' && (key === 'softwareAgent' || key === 'claim_generator_info') ? 'softwareAgent' : name
