import { Component, createRef, type JSX } from 'preact'
import type { View } from '../view.ts'
import { Icon } from './Icon.tsx'

interface PageHeadProps {
  readonly view: View
  readonly title: string
  readonly line: string
}

/** The heading of a page other than the check, with the way back. It takes the focus where a person came for it. */
export class PageHead extends Component<PageHeadProps> {
  readonly #head = createRef<HTMLHeadingElement>()
  override componentDidMount(): void {
    // A page that the host opens, or that arrives late, leaves the focus where it is outside of the widget.
    const head = this.#head.current
    const root = head?.getRootNode()
    if (root instanceof ShadowRoot && root.activeElement) head?.focus()
  }
  override render(): JSX.Element {
    const { view, title, line } = this.props
    return (
      <>
        <button class="btn txt sm back" type="button" onClick={() => view.goTo('check')}>
          <Icon name="back" />
          {view.words.t('back')}
        </button>
        <h2 ref={this.#head} data-page-head tabIndex={-1}>
          {title}
        </h2>
        <p class="soft">{line}</p>
      </>
    )
  }
}
