import { Component, type JSX } from 'preact'
import { registerActs } from '../../controller/acts.ts'
import type { ControllerState } from '../../controller/state.ts'
import { openRows } from '../../model/rows.ts'
import { addEnglish } from '../../strings/english.ts'
import { rest } from '../../strings/rest.ts'
import { below } from '../../styles/below.ts'
import { creative } from '../../styles/creative.ts'
import { findings } from '../../styles/findings.ts'
import { forms } from '../../styles/forms.ts'
import { looks } from '../../styles/looks.ts'
import { narrowResult } from '../../styles/narrow.ts'
import { icons } from '../icons.ts'
import { keepFocus } from '../keep-focus.ts'
import { mediaPart } from '../media/lazy.ts'
import { addIcons } from '../shell/Icon.tsx'
import { PartFailed } from '../shell/Waiting.tsx'
import type { View } from '../view.ts'
import { Coverage, Unreadable } from './Coverage.tsx'
import { Findings } from './Findings.tsx'
import { listen } from './keys.ts'
import { Later } from './Later.tsx'
import { Further, Outcome } from './Outcome.tsx'
import { Progress } from './Progress.tsx'
import { YourAd } from './YourAd.tsx'

export const styles: string = looks + creative + findings + forms + below + narrowResult

addEnglish(rest)
registerActs()
addIcons(icons)

interface PartProps {
  readonly view: View
}

interface PartState {
  /** The state that could not be drawn. */
  readonly brokenBy: ControllerState | undefined
}

/** A result, or while files are still being read what is certain so far. */
export class Part extends Component<PartProps, PartState> {
  override state: PartState = { brokenBy: undefined }
  readonly #gone = new AbortController()
  override componentDidMount(): void {
    const panel = this.props.view.panel()
    keepFocus(panel)
    if (panel) listen(panel, () => this.props.view, this.#gone.signal)
  }
  override componentWillUnmount(): void {
    this.#gone.abort()
  }
  /** Whatever cannot be drawn is said, never left half drawn; the next state is drawn afresh. */
  override componentDidCatch(error: unknown): void {
    console.error(error)
    this.setState({ brokenBy: this.props.view.state })
  }
  override render(): JSX.Element {
    const { view } = this.props
    if (this.state.brokenBy === view.state)
      return <PartFailed view={view} retry={() => this.setState({ brokenBy: undefined })} isError />
    return (
      <>
        <Progress view={view} />
        <Outcome view={view} />
        <Unreadable view={view} />
        <div class={openRows(view.state.rows).length ? 'two' : ''}>
          <YourAd view={view} />
          <div>
            <Findings view={view} />
            {view.options.media && view.state.creative?.media?.length ? (
              <mediaPart.Lazy
                view={view}
                show={{ repairs: true }}
                waiting={(retry) => (retry ? <PartFailed view={view} retry={retry} /> : <></>)}
              />
            ) : null}
            <Later view={view} />
            <Further view={view} />
          </div>
        </div>
        <Coverage view={view} />
      </>
    )
  }
}
