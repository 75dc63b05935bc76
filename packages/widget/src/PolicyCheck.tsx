import { Component, createRef, type JSX, render } from 'preact'
import { adoptStyles } from './styles/sheet.ts'
import type { PolicyCheckProps } from './types.ts'
import { Panel } from './view/Panel.tsx'

/**
 * The widget as a Preact component: a function of one report. It draws into a shadow root of its own, so that the host's
 * styles and the widget's never meet.
 */
export class PolicyCheck extends Component<PolicyCheckProps> {
  readonly #host = createRef<HTMLDivElement>()
  #root: ShadowRoot | undefined

  override componentDidMount(): void {
    const host = this.#host.current
    if (!host) return
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    adoptStyles(this.#root)
    this.componentDidUpdate()
  }
  override componentDidUpdate(): void {
    if (this.#root) render(<Panel {...this.props} />, this.#root)
  }
  override componentWillUnmount(): void {
    if (this.#root) render(null, this.#root)
  }
  override render(): JSX.Element {
    return <div ref={this.#host} />
  }
}
