import { createC2pa } from '@contentauth/c2pa-web'
import type { Verifier, VerifierParts } from './verifier.ts'

/** The library for browsers, which does its work in a worker of its own. */
export async function openWebVerifier({ wasm, trustAnchors, asset }: VerifierParts): Promise<Verifier> {
  const verify = {
    verifyAfterReading: true,
    verifyTrust: trustAnchors !== undefined,
    remoteManifestFetch: false,
    ocspFetch: false,
  }
  const workerSrc = ownWorker(asset('c2pa/c2pa_worker.js'))
  const sdk = await createC2pa({
    wasmSrc: wasm,
    settings: { verify, ...(trustAnchors === undefined ? {} : { trust: { trustAnchors } }) },
    ...(workerSrc ? { workerSrc } : {}),
  })
  return {
    async storeOf(file, type) {
      const opened = await sdk.reader.fromBlob(type, file)
      if (!opened) return undefined
      const store: unknown = await opened.manifestStore()
      await opened.free()
      return store
    },
    close: () => sdk.dispose(),
  }
}

/** The hosted worker, where a browser lets it be started: over https, from the page's own origin. Otherwise the library makes one from a blob. */
function ownWorker(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address, globalThis.location?.href)) return undefined
  const url = new URL(address, globalThis.location?.href)
  return url.protocol === 'https:' && url.origin === globalThis.location?.origin ? url : undefined
}
