import type { MediaDownload } from '@preclear/core'
import { Component, type JSX } from 'preact'
import type { View } from '../view.ts'

interface DownloadsProps {
  readonly view: View
}
type Feature = MediaDownload['id']
interface DownloadsState {
  readonly loading: ReadonlySet<Feature>
  readonly failed: ReadonlySet<Feature>
}
const SAYS = { text: 'moreText', nudity: 'moreNudity', provenance: 'moreProvenance' } as const
/** What a sense says is missing where a feature's files could not be had. */
const PARTS: Readonly<Record<Feature, string>> = { text: 'tesseract', nudity: 'nudity', provenance: 'provenance' }

/** Large parts that would let us look closer. Nothing large is loaded before a person or the host asks for it. */
export class Downloads extends Component<DownloadsProps, DownloadsState> {
  override state: DownloadsState = { loading: new Set(), failed: new Set() }
  /** What a person asked for: a desk no longer offers it. */
  readonly #asked: Map<Feature, MediaDownload> = new Map()

  async #load(download: MediaDownload): Promise<void> {
    const { id } = download
    const { view } = this.props
    const mark = (name: keyof DownloadsState, has: boolean): void =>
      this.setState((state) => {
        const next = new Set(state[name])
        if (has) next.add(id)
        else next.delete(id)
        return { ...state, [name]: next }
      })
    this.#asked.set(id, download)
    mark('loading', true)
    mark('failed', false)
    view.say(view.words.t('moreLoading'))
    try {
      await view.options.media?.load(id)
      await view.controller.check()
    } catch {
      mark('failed', true)
    }
    mark('loading', false)
  }

  override render(): JSX.Element | null {
    const { view } = this.props
    const { t } = view.words
    const offered = (view.options.media?.downloads() ?? []).filter(({ id }) => this.#lacks('not-loaded', id, id))
    const lost = [...this.#asked.values()].filter(({ id }) => this.state.loading.has(id) || this.#isLost(id))
    const shown = [...offered, ...lost.filter(({ id }) => !offered.some((each) => each.id === id))]
    if (!shown.length) return null
    return (
      <section class="sec more-media" aria-label={t('moreTitle')}>
        <h3 class="label">{t('moreTitle')}</h3>
        {shown.map((each) => this.#offer(each))}
        <p class="fine">{t('moreStays')}</p>
      </section>
    )
  }

  #offer(download: MediaDownload): JSX.Element {
    const { id, bytes } = download
    const { words } = this.props.view
    const size = sizeOf(words.language, bytes)
    const isLoading = this.state.loading.has(id)
    const isFailed = !isLoading && (this.state.failed.has(id) || this.#isLost(id))
    const about = `preclear-more-${id}`
    return (
      <div class="offer" key={id}>
        <p id={about}>{words.t(SAYS[id], { size })}</p>
        <button
          class="btn sm"
          part="button"
          type="button"
          aria-describedby={about}
          aria-disabled={isLoading}
          onClick={() => isLoading || this.#load(download)}
        >
          {isLoading && <span class="spin" />}
          {isLoading ? words.t('moreLoading') : words.t(isFailed ? 'retry' : 'moreLoad', { size })}
        </button>
        {isFailed && (
          <p class="wrong" role="alert">
            {words.t('moreFailed')}
          </p>
        )}
      </div>
    )
  }

  /** Desks load what they can: whether all of it came, the next check tells. */
  #isLost(id: Feature): boolean {
    return this.#asked.has(id) && !this.state.loading.has(id) && this.#lacks('no-asset', id, PARTS[id])
  }
  #lacks(why: string, id: Feature, what: string): boolean {
    const gaps = this.props.view.state.report?.notRun ?? []
    return gaps.some(({ reason, args }) => reason === why && (args?.feature === id || args?.what === what))
  }
}

/** `5 MB` in the manner of a language, with Latin digits. */
export function sizeOf(language: string, bytes: number): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10e6 ? 1 : 0,
  }).format(bytes / 1e6)
}
