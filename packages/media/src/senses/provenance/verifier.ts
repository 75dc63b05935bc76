/** A library that checks Content Credentials, ready for files. */
export interface Verifier {
  /** What the manifest store of a file says and whether it holds, as the library tells it; undefined where it sees none. */
  storeOf(file: Blob, type: string): Promise<unknown>
  /** Gives its memory back. */
  close(): void
}

export interface VerifierParts {
  readonly wasm: WebAssembly.Module
  /** PEM certificates; undefined where every signer is taken. */
  readonly trustAnchors: string | undefined
  asset(path: string): string | undefined
}

export type OpenVerifier = (parts: VerifierParts) => Promise<Verifier>
