import type { Medium } from '@preclear/core'
import { Component, type ComponentChildren, type JSX } from 'preact'
import type { AdMedium } from '../../model/ad.ts'
import { boxesAt, spotsOf } from '../../model/film.ts'
import { mediumName } from '../../model/medium.ts'
import { spotOf } from '../../model/place.ts'
import type { Row } from '../../model/rows.ts'
import type { Words } from '../../strings/strings.ts'
import { mediaPart } from '../media/lazy.ts'
import type { View } from '../view.ts'
import { BoxMark } from './BoxMark.tsx'
import { Tag } from './Marked.tsx'

interface MediumViewProps {
  readonly view: View
  readonly medium: AdMedium
}

/** A file of the ad by its name, with the findings about it; a picture or film that the ad carries is shown whole, with their places. */
export function MediumView({ view, medium }: MediumViewProps): JSX.Element {
  const { id, rows } = medium
  const { words, state } = view
  const name = mediumName(words, id, state.creative)
  const file = state.creative?.media?.find((m) => m.id === id)
  // A link is never followed: showing a file must not send a request.
  const source = typeof file?.source === 'string' ? undefined : file?.source
  const isFilm = file?.kind === 'video' && (spotsOf(rows, id).length > 0 || boxesAt(rows, id, 0).length > 0)
  return (
    <>
      {source && file?.kind === 'image' && (
        <Picture source={source} name={name}>
          {boxesAt(rows, id, 0).map(({ row, box }, i) => (
            <BoxMark key={`${row.n} ${i}`} row={row} box={box} />
          ))}
        </Picture>
      )}
      {source && isFilm && <mediaPart.Lazy view={view} show={{ film: medium, source, name }} waiting={() => <></>} />}
      <div class="setting">
        <bdi>{name}</bdi>
        <span>
          {rows.map((row) => (
            <mark key={row.n} class={`t-${row.finding.effect}`} data-finding={row.n}>
              <bdi>{measured(words, row)}</bdi>
              <Tag n={row.n} effect={row.finding.effect} />
            </mark>
          ))}
        </span>
      </div>
    </>
  )
}

interface PictureProps {
  readonly source: Exclude<Medium['source'], string | undefined>
  readonly name: string
  readonly children: ComponentChildren
}

/** A page whose policy has no `img-src blob:`, or bytes that are no picture, leave the name alone. */
class Picture extends Component<PictureProps, { readonly url: string | undefined }> {
  override componentDidMount(): void {
    const { source } = this.props
    this.setState({ url: URL.createObjectURL(source instanceof Blob ? source : new Blob([source.slice()])) })
  }
  override componentDidUpdate({ source }: PictureProps): void {
    if (source === this.props.source) return
    this.componentWillUnmount()
    this.componentDidMount()
  }
  override componentWillUnmount(): void {
    if (this.state.url) URL.revokeObjectURL(this.state.url)
  }
  override render(): JSX.Element | null {
    const { url } = this.state
    if (!url) return null
    return (
      <div class="picture">
        <img src={url} alt={this.props.name} onError={() => this.setState({ url: undefined })} />
        {this.props.children}
      </div>
    )
  }
}

/** What was measured, or when in the file it is; else what it leads to. */
function measured(words: Words, { finding }: Row): string {
  const { measured: m, evidence, effect } = finding
  if (m) return [m.value, m.unit].filter((part) => part !== undefined).join(' ')
  return (evidence[0] && spotOf(words, evidence[0])) ?? words.t(effect)
}
