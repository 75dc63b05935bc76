import {
  createPrecheck,
  type Pack,
  type Precheck,
  PreclearError,
  pickLanguage,
  primaryLanguage,
  type Sense,
} from '@preclear/core'
import { type PackSource, packSource } from './pack-source.ts'

/** The packs of one platform's check, as far as they are here. Asked again after a failure, it fetches what is missing. */
export class Shelf {
  readonly #platform: string
  readonly #source: PackSource
  readonly #packs = new Map<string, Pack>()
  #precheck: { readonly made: Precheck; readonly of: number; readonly senses: readonly Sense[] } | undefined
  /** What looks at files. */
  senses: readonly Sense[] = []

  constructor(platform: string, source: PackSource) {
    this.#platform = platform
    this.#source = source
  }

  /** The check with everything that is here; undefined while the rules are not. */
  get precheck(): Precheck | undefined {
    const of = this.#packs.size
    if (!this.#packs.has('rules')) return undefined
    const { senses } = this
    if (this.#precheck?.of !== of || this.#precheck.senses !== senses) {
      const made = createPrecheck({ packs: [...this.#packs.values()], senses })
      this.#precheck = { made, of, senses }
    }
    return this.#precheck.made
  }

  async loadRules(): Promise<void> {
    const { platforms } = this.#source
    const rules = platforms[this.#platform]
    if (!rules) throw new UnknownPlatformError(this.#platform, Object.keys(platforms))
    await this.#take('rules', rules)
  }
  /** True where something came that was not here. A lexicon that does not arrive is no failure: the engine says what it could not read. */
  async loadLexicons(languages: Iterable<string>): Promise<boolean> {
    const before = this.#packs.size
    const lexicons = await this.#source.lexicons().catch(() => undefined)
    await Promise.all(
      [...languages].map((language) => this.#take(`lexicon-${language}`, lexicons?.[language]).catch(() => undefined)),
    )
    return this.#packs.size > before
  }
  /** True where something came that was not here, undefined where it did not arrive: then English stands in for it, which the rules bring along. */
  async loadSentences(language: string): Promise<boolean | undefined> {
    if (primaryLanguage(language) === 'en') return false
    const before = this.#packs.size
    try {
      const sentences = await this.#source.sentences()
      const tag = pickLanguage(language, Object.keys(sentences))
      await this.#take(`sentences-${tag}`, sentences[tag])
    } catch {
      return undefined
    }
    return this.#packs.size > before
  }

  async #take(key: string, load: (() => Promise<Pack>) | undefined): Promise<void> {
    if (load && !this.#packs.has(key)) this.#packs.set(key, await load())
  }
}

/** `platform` names no platform this build has rules for. */
export class UnknownPlatformError extends PreclearError {
  constructor(platform: string, known: readonly string[]) {
    super('unknown_platform', `No rules for the platform "${platform}". Known: ${known.join(', ')}.`)
    this.name = 'UnknownPlatformError'
  }
}

const shelves = new Map<string, Shelf>()
/** One per platform: elements share what was fetched. */
export function shelfOf(platform: string): Shelf {
  const shelf = shelves.get(platform) ?? new Shelf(platform, packSource)
  shelves.set(platform, shelf)
  return shelf
}
