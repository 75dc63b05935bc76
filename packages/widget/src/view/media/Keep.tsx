import type { Medium, Repair, RepairChoices } from '@preclear/core'
import { Component, type JSX } from 'preact'
import type { Words } from '../../strings/strings.ts'
import { BlobUrl } from './BlobUrl.tsx'

type Crop = Pick<Extract<Repair['step'], { op: 'crop' }>, 'x' | 'y' | 'w' | 'h'>
type Point = NonNullable<RepairChoices['focus']>
interface KeepProps {
  readonly words: Words
  readonly medium: Medium | undefined
  /** `9:16` */
  readonly ratio: string
  /** What the bars leave of the picture, ratios of the whole. */
  readonly crop: Crop
  readonly at: Point
  onChange(at: Point): void
}
interface KeepState {
  /** Width by height of the picture; 0 until it is known. */
  readonly shape: number
}

/** The part of a picture that stays when it is cut to a shape, and where it is taken from. Cut is only along one side. */
export class Keep extends Component<KeepProps, KeepState> {
  override state: KeepState = { shape: 0 }

  override render(): JSX.Element {
    const { words, at, onChange } = this.props
    return (
      <>
        {this.#preview()}
        {/* The middle of the picture is the same in every language: its left stays left. */}
        <label class="slide">
          <span>{words.t('keepInView')}</span>
          <input
            type="range"
            dir="ltr"
            min={0}
            max={100}
            value={Math.round(at.x * 100)}
            onInput={({ currentTarget }) => {
              const share = Number(currentTarget.value) / 100
              onChange({ x: share, y: share })
            }}
          />
        </label>
      </>
    )
  }

  #preview(): JSX.Element | null {
    const { medium } = this.props
    if (!medium?.source || typeof medium.source === 'string') return null
    const measure = (width: number, height: number): void => this.setState({ shape: height ? width / height : 0 })
    return (
      <BlobUrl source={medium.source}>
        {(url) => (
          <div class="stage keep" aria-hidden="true" hidden={this.state.shape === 0}>
            <div class="picture">
              {medium.kind === 'video' ? (
                <video
                  src={url}
                  muted
                  playsInline
                  preload="metadata"
                  tabIndex={-1}
                  onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) =>
                    measure(videoWidth, videoHeight)
                  }
                />
              ) : (
                <img
                  src={url}
                  alt=""
                  onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => measure(naturalWidth, naturalHeight)}
                />
              )}
              {this.state.shape > 0 && <div class="kept" style={keptOf(this.props, this.state.shape)} />}
            </div>
          </div>
        )}
      </BlobUrl>
    )
  }
}

/** The largest part of the wanted shape in what is not cut off anyway, as near to the point as it goes. */
function keptOf({ ratio, crop, at }: KeepProps, shape: number): Readonly<Record<string, string>> {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  const part = width / height / ((shape * crop.w) / crop.h)
  const w = crop.w * Math.min(1, part)
  const h = crop.h * Math.min(1, 1 / part)
  const from = (point: number, size: number, start: number, room: number): string =>
    `${Math.max(start, Math.min(start + room - size, point - size / 2)) * 100}%`
  return {
    left: from(at.x, w, crop.x, crop.w),
    top: from(at.y, h, crop.y, crop.h),
    width: `${w * 100}%`,
    height: `${h * 100}%`,
  }
}
