import initialise, { WasmReader } from '@contentauth/c2pa-wasm'
import { Unavailable } from '../../material/unavailable.ts'
import type { Verifier, VerifierParts } from './verifier.ts'

/** The whole file is in memory while its bytes are hashed. */
const MOST_BYTES = 512 * 1024 * 1024

/**
 * The heart of the library, in Node's own thread: its frame needs a worker of the Web. Nothing can be heard while a file is
 * hashed, about half a second for 100 MB.
 */
export async function openNodeVerifier({ wasm, trustAnchors }: VerifierParts): Promise<Verifier> {
  await initialise({ module_or_path: wasm })
  readAtOnce()
  const verify = {
    verify_after_reading: true,
    verify_trust: trustAnchors !== undefined,
    remote_manifest_fetch: false,
    ocsp_fetch: false,
  }
  const settings = JSON.stringify({
    verify,
    ...(trustAnchors === undefined ? {} : { trust: { trust_anchors: trustAnchors } }),
  })
  return {
    async storeOf(file, type) {
      if (file.size > MOST_BYTES) throw new Unavailable('sense-budget')
      const held = new HeldBlob(new Uint8Array(await file.arrayBuffer()))
      const reader = await WasmReader.fromBlob(type, held, settings)
      const store: unknown = reader.manifestStore()
      reader.free()
      return store
    },
    close() {},
  }
}

/** A blob whose bytes are at hand: a blob of Node gives them later only. */
class HeldBlob extends Blob {
  readonly held: Uint8Array<ArrayBuffer>

  constructor(held: Uint8Array<ArrayBuffer>) {
    super()
    this.held = held
  }
  override get size(): number {
    return this.held.length
  }
  override slice(start = 0, end = this.held.length): Blob {
    return new HeldBlob(this.held.subarray(start, end))
  }
}

/** Workers of the Web have a `FileReaderSync`, by which the library reads; Node has none. */
function readAtOnce(): void {
  if ('FileReaderSync' in globalThis) return
  const value = class {
    readAsArrayBuffer(blob: Blob): ArrayBuffer {
      if (!(blob instanceof HeldBlob)) throw new TypeError('FileReaderSync of @preclear/media reads no other blobs.')
      return blob.held.slice().buffer
    }
  }
  Object.defineProperty(globalThis, 'FileReaderSync', { value, configurable: true })
}
