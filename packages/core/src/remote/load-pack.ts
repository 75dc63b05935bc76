import ky, { isHTTPError, isTimeoutError } from 'ky'
import { InvalidPackError, PreclearError } from '../contracts/errors.ts'
import { parsePack } from '../contracts/pack.schema.ts'
import type { Pack } from '../contracts/pack.ts'
import { canonicalJson, digestOf } from '../engine/digest.ts'

export interface LoadPackOptions {
  readonly url: string | URL
  /**
   * Public key of the publisher (ECDSA P-256 or Ed25519). With it, the answer must be `{ pack, signature }`: the
   * signature in base64 over the UTF-8 bytes of the pack's digest. Without it, the digest alone is checked.
   */
  readonly publicKey?: CryptoKey
  readonly signal?: AbortSignal
  /** Bytes; default 2,000,000. */
  readonly maxBytes?: number
  /** Milliseconds for the whole request; default 10,000. */
  readonly timeout?: number
}

/** A pack that could not be had: `unreachable`, `timeout`, `status`, `too_big`, `not_json`, `bad_digest`, `bad_signature`. */
export class PackLoadError extends PreclearError {
  constructor(code: string, message: string) {
    super(code, message)
    this.name = 'PackLoadError'
  }
}

/** Fetches a pack and trusts nothing in it before its size, shape, digest and signature are checked. */
export async function loadPack(options: LoadPackOptions): Promise<Pack> {
  const value = parseJson(await fetchText(options))
  const signed = options.publicKey ? (value as { pack?: unknown; signature?: unknown } | null) : undefined
  const parsed = parsePack(signed ? signed.pack : value)
  if (!parsed.ok) throw new InvalidPackError(String(options.url), parsed.issues)
  const { pack } = parsed
  if ((await digestOf(pack)) !== pack.digest)
    throw new PackLoadError(
      'bad_digest',
      `pack ${pack.id}: its content does not match its digest. It was changed after it was published.`,
    )
  if (options.publicKey && !(await isSigned(pack, signed?.signature, options.publicKey)))
    throw new PackLoadError('bad_signature', `pack ${pack.id}: the signature does not fit the publisher's key.`)
  return JSON.parse(canonicalJson(pack)) as Pack
}

async function fetchText({ url, signal, maxBytes = 2_000_000, timeout = 10_000 }: LoadPackOptions): Promise<string> {
  try {
    const response = await ky.get(url, {
      timeout,
      retry: 1,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(signal ? { signal } : {}),
    })
    return await readAtMost(response, maxBytes)
  } catch (error) {
    if (error instanceof PackLoadError || signal?.aborted) throw error
    if (isTimeoutError(error)) throw new PackLoadError('timeout', `${url} did not answer in ${timeout} ms.`)
    if (isHTTPError(error)) throw new PackLoadError('status', `${url} answered ${error.response.status}.`)
    throw new PackLoadError('unreachable', `${url} could not be reached.`)
  }
}

/** Stops reading as soon as the limit is passed, whatever length was announced. */
async function readAtMost(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new PackLoadError('too_big', `the pack is larger than ${maxBytes} bytes.`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new PackLoadError('not_json', 'the answer is not JSON.')
  }
}

async function isSigned(pack: Pack, signature: unknown, key: CryptoKey): Promise<boolean> {
  if (typeof signature !== 'string') return false
  try {
    const bytes = Uint8Array.from(atob(signature), (char) => char.charCodeAt(0))
    const algorithm = key.algorithm.name === 'ECDSA' ? { name: 'ECDSA', hash: 'SHA-256' } : { name: key.algorithm.name }
    return await crypto.subtle.verify(algorithm, key, bytes, new TextEncoder().encode(pack.digest))
  } catch {
    return false
  }
}
