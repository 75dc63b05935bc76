import type { MediaDownload } from '@preclear/core'
import { Component, type JSX } from 'preact'

import type { View } from '../view.ts'

interface DownloadsProps {
  readonly view: View
}
interface DownloadsState {
  readonly loading: ReadonlySet<string>
  readonly failed: ReadonlySet<string>
}
const SAYS = { text: 'moreText', nudity: 'moreNudity', provenance: 'moreProvenance' } as const

/** Large parts that would let us look closer. Nothing large is loaded before a person or the host asks for it. */
export class Downloads extends Component<DownloadsProps, DownloadsState> {
  override state: DownloadsState = { loading: new Set(), failed: new Set() }

  async #load(id: MediaDownload['id']): Promise<void> {
    const { view } = this.props
    const mark = (name: keyof DownloadsState, has: boolean): void =>
      this.setState((state) => {
        const next = new Set(state[name])
        if (has) next.add(id)
        else next.delete(id)
        return { ...state, [name]: next }
      })
    mark('loading', true)
    mark('failed', false)
    try {
      await view.options.media?.load(id)
      await view.controller.check()
    } catch {
      mark('failed', true)
    }
    mark('loading', false)
  }

  override render(): JSX.Element | null {
    const { words, options, state } = this.props.view
    const { t } = words
    const missing = new Set(state.report?.notRun.map(({ args, reason }) => reason === 'not-loaded' && args?.feature))
    const wanted = (options.media?.downloads() ?? []).filter(({ id }) => missing.has(id))
    if (!wanted.length) return null
    return (
      <section class="sec more-media" aria-label={t('moreTitle')}>
        <h3 class="label">{t('moreTitle')}</h3>
        {wanted.map(({ id, bytes }) => {
          const size = sizeOf(words.language, bytes)
          const isLoading = this.state.loading.has(id)
          return (
            <div class="row0" key={id}>
              <p>{t(SAYS[id], { size })}</p>
              <button
                class="btn sm"
                type="button"
                aria-disabled={isLoading}
                onClick={() => isLoading || this.#load(id)}
              >
                {isLoading ? t('moreLoading') : t('moreLoad', { size })}
              </button>
              {this.state.failed.has(id) && <p role="alert">{t('moreFailed')}</p>}
            </div>
          )
        })}
        <p class="soft">{t('moreStays')}</p>
      </section>
    )
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
