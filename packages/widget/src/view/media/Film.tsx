import { Component, createRef, type JSX, type RefObject } from 'preact'
import { boxesAt, isPlaced, type Spot, spotsOf } from '../../model/film.ts'
import { clock } from '../../model/place.ts'
import { BlobUrl, type Bytes } from './BlobUrl.tsx'
import { BoxMark } from './BoxMark.tsx'
import type { PictureProps } from './Picture.tsx'
import { Frame } from './Shown.tsx'
import { Timeline } from './Timeline.tsx'

interface FilmState {
  /** Milliseconds from the start. */
  readonly tMs: number
  readonly durationMs: number
  /** What this browser cannot show. */
  readonly broken: Bytes | undefined
}

/** A film as it stands at one moment, with the places of its findings on the frame and on a timeline. Opening a finding goes to its place. */
export class Film extends Component<PictureProps, FilmState> {
  override state: FilmState = { tMs: 0, durationMs: 0, broken: undefined }
  readonly #video: RefObject<HTMLVideoElement | null> = createRef()

  get #spots(): readonly Spot[] {
    return spotsOf(this.props.rows, this.props.mediaId)
  }

  override componentDidMount(): void {
    const { open } = this.props.view.state
    const spots = this.#spots
    const first = spots.find(({ row }) => open.has(row.n)) ?? spots[0]
    if (first) this.#goTo(first.atMs)
  }
  override componentDidUpdate(before: PictureProps): void {
    const { source, view } = this.props
    if (source !== before.source) this.setState({ durationMs: 0 })
    const { open } = view.state
    if (open === before.view.state.open) return
    const spot = this.#spots.find(({ row }) => open.has(row.n) && !before.view.state.open.has(row.n))
    if (spot) this.#goTo(spot.atMs)
  }

  #goTo(tMs: number): void {
    this.setState({ tMs })
    this.#show(tMs)
  }
  #show(tMs: number): void {
    const video = this.#video.current
    // Times are whole milliseconds: half of one more is never the frame before.
    if (video) video.currentTime = (tMs + 0.5) / 1000
  }
  #ready(video: HTMLVideoElement): void {
    const { duration, videoWidth } = video
    // Of a film in a format it does not know a browser may play the sound alone.
    if (videoWidth === 0) this.#broke()
    this.setState({ durationMs: Number.isFinite(duration) ? duration * 1000 : 0 })
    this.#show(this.state.tMs)
  }
  #broke(): void {
    this.setState({ broken: this.props.source })
  }

  override render(): JSX.Element {
    const { view, name, rows, mediaId, source } = this.props
    const { tMs, durationMs, broken } = this.state
    const spots = this.#spots
    // Until the length is known the last place stands for the end.
    const lengthMs = durationMs || Math.max(1000, ...spots.map(({ endMs }) => endMs))
    return (
      <Frame
        view={view}
        name={name}
        rows={rows.filter((row) => !isPlaced(row, mediaId))}
        note={`${clock(tMs)} / ${clock(lengthMs)}`}
        isFilm
      >
        {broken === source ? <p class="soft">{view.words.t('cannotShow')}</p> : this.#picture()}
        <Timeline
          view={view}
          name={name}
          spots={spots}
          tMs={Math.min(tMs, lengthMs)}
          lengthMs={lengthMs}
          onGoTo={(to) => this.#goTo(to)}
        />
      </Frame>
    )
  }

  #picture(): JSX.Element {
    const { name, rows, mediaId, source } = this.props
    return (
      <BlobUrl source={source}>
        {(url) => (
          <div class="stage">
            <div class="picture">
              <video
                ref={this.#video}
                src={url}
                aria-label={name}
                muted
                playsInline
                preload="metadata"
                tabIndex={-1}
                onLoadedMetadata={({ currentTarget }) => this.#ready(currentTarget)}
                onError={() => this.#broke()}
              />
              {boxesAt(rows, mediaId, this.state.tMs).map((framed, i) => (
                <BoxMark key={i} {...framed} />
              ))}
            </div>
          </div>
        )}
      </BlobUrl>
    )
  }
}
