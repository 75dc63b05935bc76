import type { JSX } from 'preact'
import { Component, type ComponentChildren, createRef, render } from 'preact'
import { PrecheckController } from './controller/controller.ts'
import type { ControllerEvents, ControllerInput } from './controller/state.ts'
import { adoptStyles } from './styles/sheet.ts'
import type { PolicyCheckProps, ViewOptions } from './types.ts'
import { Root } from './view/shell/Root.tsx'

/** Draws into a shadow root of its own, so that the host's styles and the widget's never meet. */
class Shadow extends Component<{ readonly children: (shadow: ShadowRoot) => JSX.Element }> {
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
    if (this.#root) render(this.props.children(this.#root), this.#root)
  }
  override componentWillUnmount(): void {
    if (this.#root) render(null, this.#root)
  }
  override render(): JSX.Element {
    return <div ref={this.#host} />
  }
}

export interface PrecheckRootProps extends ViewOptions {
  readonly controller: PrecheckController
  /** The parts to show, in any order; default the whole widget. */
  readonly children?: ComponentChildren
}

/** A place for parts of the widget, drawn from one controller: `<PrecheckRoot controller={c}><Outcome /></PrecheckRoot>`. */
export function PrecheckRoot({ controller, children, ...options }: PrecheckRootProps): JSX.Element {
  return (
    <Shadow>
      {(shadow) => (
        <Root controller={controller} options={options} shadow={shadow}>
          {children}
        </Root>
      )}
    </Shadow>
  )
}

/** The widget as a Preact component: a function of one report. The host checks, and takes over what is fixed. */
export function PolicyCheck(props: PolicyCheckProps): JSX.Element {
  return <Shadow>{(shadow) => <ReportRoot {...props} shadow={shadow} />}</Shadow>
}

/** Keeps what a person did with the report between two drawings. */
export class ReportRoot extends Component<PolicyCheckProps & { readonly shadow?: ShadowRoot }> {
  readonly #controller: PrecheckController

  constructor(props: PolicyCheckProps) {
    super(props)
    this.#controller = new PrecheckController(inputOf(props), this.#events())
  }
  override componentWillUpdate(props: PolicyCheckProps): void {
    this.#controller.set(inputOf(props))
  }
  override componentWillUnmount(): void {
    this.#controller.stop()
  }
  override render(): JSX.Element {
    const { shadow, ...options } = this.props
    return <Root controller={this.#controller} options={options} shadow={shadow} />
  }

  /** The host owns the ad and the check: everything is handed on. */
  #events(): ControllerEvents {
    return {
      onFix: (fixed, fixId) => {
        this.props.onFix?.(fixed, fixId)
        return false
      },
      onUndo: (before, fixId) => {
        this.props.onUndo?.(before, fixId)
        return false
      },
      onDecision: (finding, decision) => this.props.onDecision?.(finding, decision),
      ...(this.props.onCheckAgain ? { onCheck: () => this.props.onCheckAgain?.() } : {}),
    }
  }
}

function inputOf(props: PolicyCheckProps): ControllerInput {
  const { precheck, creative, report, busy, progress, error, decisions } = props
  return {
    precheck,
    creative,
    report,
    busy: busy ?? false,
    progress,
    error,
    // A host that keeps the decisions hands them in; else they live here.
    ...(decisions ? { decisions } : {}),
    manual: true,
    canFix: props.onFix !== undefined,
  }
}
