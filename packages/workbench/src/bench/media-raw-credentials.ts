import { createC2pa } from '@contentauth/c2pa-web'
import { answer } from './media-calls.ts'

/** The reader of Content Credentials by itself, in a worker of its own: it is timed from its first line. */
answer({
  async read(file: Blob, assets: string) {
    const wasm = await WebAssembly.compile(await (await fetch(`${assets}c2pa/c2pa_bg.wasm`)).arrayBuffer())
    const settings = { verify: { verifyAfterReading: true, verifyTrust: false, remoteManifestFetch: false } }
    const sdk = await createC2pa({ wasmSrc: wasm, settings })
    const reader = await sdk.reader.fromBlob('image/jpeg', file)
    const store = await reader?.manifestStore()
    sdk.dispose()
    return store !== undefined
  },
})
