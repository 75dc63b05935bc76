import { Component, type JSX } from 'preact'
import { openRows } from '../../model/rows.ts'
import { en } from '../../strings/en.ts'
import { registerStrings } from '../../strings/strings.ts'
import { below } from '../../styles/below.ts'
import { creative } from '../../styles/creative.ts'
import { findings } from '../../styles/findings.ts'
import { forms } from '../../styles/forms.ts'
import { narrowResult } from '../../styles/responsive.ts'
import type { View } from '../view.ts'
import { Coverage, Unreadable } from './Coverage.tsx'
import { Findings } from './Findings.tsx'
import { listen } from './keys.ts'
import { Later } from './Later.tsx'
import { Further, Outcome } from './Outcome.tsx'
import { YourAd } from './YourAd.tsx'

export const styles: string = creative + findings + forms + below + narrowResult

registerStrings(en)

interface PartProps {
  readonly view: View
}

/** A result, or while files are still being read what is certain so far. */
export class Part extends Component<PartProps> {
  readonly #gone = new AbortController()
  override componentDidMount(): void {
    const panel = this.props.view.panel()
    if (panel) listen(panel, () => this.props.view, this.#gone.signal)
  }
  override componentWillUnmount(): void {
    this.#gone.abort()
  }
  override render(): JSX.Element {
    const { view } = this.props
    return (
      <>
        <Outcome view={view} />
        <Unreadable view={view} />
        <div class={openRows(view.state.rows).length ? 'two' : ''}>
          <YourAd view={view} />
          <div>
            <Findings view={view} />
            <Later view={view} />
            <Further view={view} />
          </div>
        </div>
        <Coverage view={view} />
      </>
    )
  }
}
