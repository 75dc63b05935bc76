import { Component, type JSX } from 'preact'
import { keepFocus } from './keep-focus.ts'
import { type LazyPart, lazyPart } from './lazy.tsx'
import { PartFailed } from './shell/Waiting.tsx'
import type { View } from './view.ts'

interface PartProps {
  readonly view: View
}
/** What few people see, each fetched when it is asked for. */
export const pages: Readonly<Record<'failure' | 'appeal' | 'rejection', LazyPart<PartProps>>> = {
  failure: lazyPart(() => import('./failure/Failure.tsx')),
  appeal: lazyPart(() => import('./appeal/Appeal.tsx')),
  rejection: lazyPart(() => import('./rejection/Rejection.tsx')),
}

/** Nothing of its own. */
export const styles = ''

/** An appeal, a rejection explained, or a check that failed. */
export class Part extends Component<PartProps> {
  override componentDidMount(): void {
    keepFocus(this.props.view.panel())
  }
  override render(): JSX.Element {
    const { view } = this.props
    const isFailure = view.page === 'check'
    const { Lazy } = pages[view.page === 'check' ? 'failure' : view.page]
    return <Lazy view={view} waiting={(retry) => <PartFailed view={view} retry={retry} isError={isFailure} />} />
  }
}
