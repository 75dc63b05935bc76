import type { Medium } from '@preclear/core'
import { Component, createRef, type JSX, type RefObject } from 'preact'
import type { AdMedium } from '../../model/ad.ts'
import { boxesAt, neighbour, type Spot, spotsOf } from '../../model/film.ts'
import { clock } from '../../model/place.ts'
import { BoxMark } from '../result/BoxMark.tsx'
import { Tag } from '../result/Marked.tsx'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

interface FilmProps {
  readonly view: View
  readonly film: AdMedium
  readonly source: NonNullable<Exclude<Medium['source'], string>>
  readonly name: string
}
interface FilmState {
  readonly url: string | undefined
  /** Milliseconds from the start. */
  readonly tMs: number
  readonly durationMs: number
  readonly cannotShow: boolean
}

/** A film as it stands at one moment, with the places of its findings on the frame and on a timeline. Opening a finding goes to its place. */
export class Film extends Component<FilmProps, FilmState> {
  override state: FilmState = { url: undefined, tMs: 0, durationMs: 0, cannotShow: false }
  readonly #video: RefObject<HTMLVideoElement | null> = createRef()

  get #spots(): readonly Spot[] {
    return spotsOf(this.props.film.rows, this.props.film.id)
  }

  override componentDidMount(): void {
    this.#open()
    const [first] = this.#spots
    if (first) this.#goTo(first.startMs)
  }
  override componentDidUpdate(before: FilmProps): void {
    const { source, view } = this.props
    if (source !== before.source) {
      this.componentWillUnmount()
      this.#open()
    }
    const opened = [...view.state.open].find((n) => !before.view.state.open.has(n))
    const spot = opened === undefined ? undefined : this.#spots.find(({ row }) => row.n === opened)
    if (spot) this.#goTo(spot.startMs)
  }
  override componentWillUnmount(): void {
    if (this.state.url) URL.revokeObjectURL(this.state.url)
  }

  #open(): void {
    const { source } = this.props
    const url = URL.createObjectURL(source instanceof Blob ? source : new Blob([source.slice()]))
    this.setState({ url, durationMs: 0, cannotShow: false })
  }
  #goTo(tMs: number): void {
    this.setState({ tMs })
    const video = this.#video.current
    if (video) video.currentTime = tMs / 1000
  }
  /** Until the length is known the last place stands for the end. */
  get #lengthMs(): number {
    return this.state.durationMs || Math.max(1000, ...this.#spots.map(({ endMs }) => endMs))
  }

  override render(): JSX.Element {
    const { view, film, name } = this.props
    const { url, tMs, cannotShow } = this.state
    return (
      <div class="film">
        {url && !cannotShow && (
          <div class="picture">
            <video
              ref={this.#video}
              src={url}
              aria-label={name}
              muted
              playsInline
              preload="metadata"
              tabIndex={-1}
              onLoadedMetadata={({ currentTarget }) => {
                this.setState({
                  durationMs: Number.isFinite(currentTarget.duration) ? currentTarget.duration * 1000 : 0,
                  cannotShow: currentTarget.videoWidth === 0,
                })
                currentTarget.currentTime = tMs / 1000
              }}
              onError={() => this.setState({ cannotShow: true })}
            />
            {boxesAt(film.rows, film.id, tMs).map(({ row, box }, i) => (
              <BoxMark key={`${row.n} ${i}`} row={row} box={box} />
            ))}
          </div>
        )}
        {cannotShow && <p class="soft">{view.words.t('cannotShow')}</p>}
        {this.#timeline()}
      </div>
    )
  }

  #timeline(): JSX.Element {
    const { t } = this.props.view.words
    const { tMs } = this.state
    const length = this.#lengthMs
    const spots = this.#spots
    const at = (ms: number): string => `${Math.min(100, (ms / length) * 100)}%`
    const step = (to: Spot | undefined, label: string, icon: 'back' | 'next'): JSX.Element => (
      <button
        class="btn sm"
        type="button"
        aria-label={label}
        disabled={!to}
        onClick={() => to && this.#goTo(to.startMs)}
      >
        <Icon name={icon} size={14} />
      </button>
    )
    return (
      // Time runs from left to right in every language.
      <div class="time" dir="ltr">
        {spots.length > 1 && step(neighbour(spots, tMs, -1), t('previousPlace'), 'back')}
        <div class="track">
          {spots.map(({ row, startMs, endMs }, i) => (
            <span
              key={`${row.n} ${i}`}
              class={`spot t-${row.finding.effect}`}
              data-finding={row.n}
              style={{ left: at(startMs), width: at(endMs - startMs) }}
            >
              <Tag n={row.n} effect={row.finding.effect} />
            </span>
          ))}
          <input
            type="range"
            min={0}
            max={Math.round(length)}
            step={40}
            value={Math.round(tMs)}
            aria-label={t('timeline')}
            aria-valuetext={t('frameAt', { time: clock(tMs) })}
            onInput={({ currentTarget }) => this.#goTo(Number(currentTarget.value))}
          />
        </div>
        {spots.length > 1 && step(neighbour(spots, tMs, 1), t('nextPlace'), 'next')}
        <span class="num">{`${clock(tMs)} / ${clock(length)}`}</span>
      </div>
    )
  }
}
