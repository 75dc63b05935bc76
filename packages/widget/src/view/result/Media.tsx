import type { CreativeInput, Evidence, Medium } from '@preclear/core'
import { Component, type ComponentChildren, type JSX } from 'preact'
import type { AdMedium } from '../../model/ad.ts'
import { mediumName } from '../../model/medium.ts'
import { spotOf } from '../../model/place.ts'
import type { Row } from '../../model/rows.ts'
import type { Words } from '../../strings/strings.ts'
import { Tag } from './Marked.tsx'

interface MediumViewProps {
  readonly words: Words
  readonly medium: AdMedium
  readonly creative: CreativeInput | undefined
}

/** A file of the ad by its name, with the findings about it; a picture that the ad carries is shown whole, with their places. */
export function MediumView({ words, medium, creative }: MediumViewProps): JSX.Element {
  const { id, rows } = medium
  const name = mediumName(words, id, creative)
  const file = creative?.media?.find((m) => m.id === id)
  // A link is never followed: showing a file must not send a request.
  const source = file?.kind === 'image' && typeof file.source !== 'string' ? file.source : undefined
  return (
    <>
      {source && (
        <Picture source={source} name={name}>
          {rows.flatMap((row) =>
            row.finding.evidence.map(
              (e, i) => e.kind === 'box' && e.mediaId === id && <Box key={`${row.n} ${i}`} row={row} box={e} />,
            ),
          )}
        </Picture>
      )}
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

function Box({ row, box }: { readonly row: Row; readonly box: Evidence & { kind: 'box' } }): JSX.Element {
  const percent = (ratio: number): string => `${ratio * 100}%`
  const style = { left: percent(box.x), top: percent(box.y), width: percent(box.w), height: percent(box.h) }
  return (
    <div class={`box t-${row.finding.effect}`} data-finding={row.n} style={style}>
      <Tag n={row.n} effect={row.finding.effect} />
    </div>
  )
}

/** What was measured, or when in the file it is; else what it leads to. */
function measured(words: Words, { finding }: Row): string {
  const { measured: m, evidence, effect } = finding
  if (m) return [m.value, m.unit].filter((part) => part !== undefined).join(' ')
  return (evidence[0] && spotOf(words, evidence[0])) ?? words.t(effect)
}
