import { Component, type ComponentType, type JSX } from 'preact'
import type { View } from './view.ts'

/** A part of the widget with its own style sheet, fetched when it is first drawn. */
export interface LazyModule<P> {
  readonly Part: ComponentType<P>
  readonly styles: string
}
export interface LazyPart<P> {
  readonly Lazy: ComponentType<P & LazyProps>
  load(): Promise<LazyModule<P>>
}
interface LazyProps {
  readonly view: View
  /** Stands in its place until it is there; `retry` where it did not arrive. */
  readonly waiting: (retry: (() => void) | undefined) => JSX.Element
}

/** A failed fetch is forgotten, so that it can be tried again. */
export function lazyPart<P>(fetchModule: () => Promise<LazyModule<P>>): LazyPart<P> {
  let loaded: LazyModule<P> | undefined
  let loading: Promise<LazyModule<P>> | undefined
  const load = (): Promise<LazyModule<P>> => {
    loading ??= fetchModule().then(
      (module) => (loaded = module),
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  class Lazy extends Component<P & LazyProps, { readonly failed: boolean }> {
    #gone = false
    override componentDidMount(): void {
      if (!loaded) this.#fetch()
    }
    override componentWillUnmount(): void {
      this.#gone = true
    }
    override render(): JSX.Element {
      if (!loaded) return this.props.waiting(this.state.failed ? () => this.#fetch() : undefined)
      const { Part, styles } = loaded
      this.props.view.adopt(styles)
      return <Part {...this.props} />
    }
    #fetch(): void {
      this.setState({ failed: false })
      load().then(
        () => this.#gone || this.props.view.refresh(),
        () => this.#gone || this.setState({ failed: true }),
      )
    }
  }
  return { Lazy, load }
}
