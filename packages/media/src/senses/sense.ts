import type { Fact, Surface, Unsensed } from '@preclear/core'
import type { Material } from '../material/material.ts'
import type { OpenVerifier } from './provenance/verifier.ts'

/** What a sense may use besides the file itself. */
export interface Tools {
  readonly signal: AbortSignal
  /** Share of the work that is done, 0 to 1. */
  progress(share: number): void
  /** Address of a file an integrator hosts, from its path below the assets (`tesseract/worker.min.js`); undefined where none are hosted. */
  asset(path: string): string | undefined
  /** BCP 47 primary languages in which words may be read; never empty. */
  readonly languages: readonly string[]
  /** Checks Content Credentials where the library for browsers cannot. */
  verifier?(): Promise<OpenVerifier>
}

export interface Sensation {
  readonly facts: readonly Fact[]
  readonly surfaces?: readonly Surface[]
  readonly missing?: readonly Unsensed[]
}

/**
 * One way of looking at a file. `look` throws `Unavailable` where it cannot look at all; what it finds is kept by the
 * file's content, so it depends on nothing but the material and the languages.
 */
export interface MediaSense {
  readonly id: string
  readonly kinds: readonly ('image' | 'video' | 'audio')[]
  /** Fact ids, or prefixes ending in `.`; `#text` for surfaces. */
  readonly provides: readonly string[]
  readonly cost: 'header' | 'decode' | 'model'
  /** Milliseconds of work it may take, not counting the wait for its turn. */
  readonly budgetMs: number
  look(material: Material, tools: Tools): Promise<Sensation>
}
