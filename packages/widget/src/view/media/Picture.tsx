import { Component, type JSX } from 'preact'
import { boxesAt, isPlaced } from '../../model/film.ts'
import type { Row } from '../../model/rows.ts'
import type { View } from '../view.ts'
import { BlobUrl, type Bytes } from './BlobUrl.tsx'
import { BoxMark } from './BoxMark.tsx'
import { Frame } from './Shown.tsx'

export interface PictureProps {
  readonly view: View
  readonly mediaId: string
  /** Findings whose places hold for these bytes. */
  readonly rows: readonly Row[]
  readonly source: Bytes
  readonly name: string
}

/** A picture shown whole, with places. A page whose policy has no `img-src blob:`, or bytes that are no picture, leave the name alone. */
export class Picture extends Component<PictureProps, { readonly broken: Bytes | undefined }> {
  override render(): JSX.Element {
    const { view, mediaId, rows, source, name } = this.props
    const isBroken = this.state.broken === source
    return (
      <Frame view={view} name={name} rows={isBroken ? rows : rows.filter((row) => !isPlaced(row, mediaId))}>
        {!isBroken && (
          <BlobUrl source={source}>
            {(url) => (
              <div class="stage">
                <div class="picture">
                  <img src={url} alt={name} onError={() => this.setState({ broken: source })} />
                  {boxesAt(rows, mediaId, 0).map((framed, i) => (
                    <BoxMark key={i} {...framed} />
                  ))}
                </div>
              </div>
            )}
          </BlobUrl>
        )}
      </Frame>
    )
  }
}
