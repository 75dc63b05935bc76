import type { Medium } from '@preclear/core'
import { Component, type JSX } from 'preact'

/** Bytes at hand. A link is never followed: showing a file must not send a request. */
export type Bytes = NonNullable<Exclude<Medium['source'], string>>

interface BlobUrlProps {
  readonly source: Bytes
  readonly children: (url: string) => JSX.Element
}

/** An address for bytes, for as long as they are shown. */
export class BlobUrl extends Component<BlobUrlProps, { readonly url: string | undefined }> {
  override componentDidMount(): void {
    const { source } = this.props
    this.setState({ url: URL.createObjectURL(source instanceof Blob ? source : new Blob([source.slice()])) })
  }
  override componentDidUpdate({ source }: BlobUrlProps): void {
    if (source === this.props.source) return
    this.componentWillUnmount()
    this.componentDidMount()
  }
  override componentWillUnmount(): void {
    if (this.state.url) URL.revokeObjectURL(this.state.url)
  }
  override render(): JSX.Element | null {
    const { url } = this.state
    return url ? this.props.children(url) : null
  }
}
