import { isPreclearError, type Precheck } from '@preclear/core'
import { PreclearCheck, type PreclearEventMap } from '../element/preclear-check.tsx'
import { LANGUAGES } from '../strings/loaders.ts'
import { createFacade } from './facade.ts'
import { packs } from './packs.ts'
import { currentSettings, onConfigure } from './settings.ts'

export type Engine = typeof import('./engine.ts')
/** Fetched when the first check or the page asks for it. */
export const loadEngine = (): Promise<Engine> => import('./engine.ts')

/** Words of an attribute, as long as it says any. */
export function wordsOf(said: string | null | undefined): readonly string[] | undefined {
  const words = said?.split(/[\s,]+/).filter((word) => word)
  return words?.length ? words : undefined
}

/** `<preclear-check platform="tiktok">`: gives itself a check, unless the page gave it one. `reads="id th"` fetches these languages before there is a text. */
export class EmbeddedCheck extends PreclearCheck {
  static override readonly observedAttributes: readonly string[] = [...PreclearCheck.observedAttributes, 'platform']
  #own: Precheck | undefined
  #platform: string | undefined
  #failed = false
  #leave: (() => void) | undefined

  constructor() {
    super()
    this.addEventListener('preclear-report', () => {
      this.#failed = false
    })
    this.addEventListener('preclear-error', ({ detail }: PreclearEventMap['preclear-error']) => {
      if (detail.code === 'check_failed') this.#failed = !isPreclearError(detail.error)
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const again = (): void => {
      if (this.#failed) void this.check()
    }
    const quit = onConfigure(() => this.#provide())
    addEventListener('online', again)
    this.#leave = () => {
      quit()
      removeEventListener('online', again)
    }
    this.#provide()
  }
  override disconnectedCallback(): void {
    this.#leave?.()
    super.disconnectedCallback()
  }
  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name)
    if (name === 'platform' && this.isConnected) this.#provide()
  }

  #provide(): void {
    const platform = this.getAttribute('platform') ?? currentSettings().platform
    if (this.precheck !== this.#own || platform === this.#platform) return
    this.#platform = platform
    this.#own = platform === undefined ? undefined : this.#create(platform)
    this.precheck = this.#own
    if (!this.#own) return
    this.rejections ??= async (languages) => (await loadEngine()).loadRejections(languages)
    this.languages ??= LANGUAGES
  }
  #create(platform: string): Precheck {
    const wanted = () => ({
      reads: wordsOf(this.getAttribute('reads')) ?? currentSettings().reads ?? [],
      interface: this.language ?? 'en',
    })
    const changed = (): void => {
      if (this.precheck !== this.#own || this.#platform !== platform) return
      // Another object, so that the element asks again.
      this.#own = Object.create(facade) as Precheck
      this.precheck = this.#own
    }
    // The first drawing does not wait for the engine's code to be read.
    const isDrawn = drawn()
    const load = async (): Promise<Precheck> => {
      await isDrawn
      return (await loadEngine()).openPrecheck(platform, wanted, changed, this)
    }
    const facade = createFacade(load, changed)
    // They come before there is a text. Why one did not come is told by the check that needs it.
    const early = async (): Promise<unknown> => {
      await isDrawn
      return Promise.all([loadEngine(), packs.platforms[platform]?.(), preload(wanted().reads)])
    }
    early().catch(() => undefined)
    return facade
  }
}

async function preload(languages: readonly string[]): Promise<void> {
  const lexicons = await packs.lexicons()
  await Promise.all(languages.map((language) => lexicons[language]?.()))
}

/** Longest wait for a frame: a page that is not seen draws none. */
const NO_FRAME_MS = 100
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, NO_FRAME_MS)
  })
}
