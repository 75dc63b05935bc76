import { Component, createRef, type JSX } from 'preact'
import { type Words, wordsFor } from '../strings/strings.ts'
import type { PolicyCheckProps } from '../types.ts'
import { Announcer } from './announce.ts'
import { Foot } from './Below.tsx'
import { Head } from './Head.tsx'
import { focusRow, listen } from './keys.ts'
import { type List, type ListState, listOf, type Memory } from './list.ts'
import { Main } from './Main.tsx'
import { outcomeLine, outcomeOf } from './Outcome.tsx'

interface PanelState extends ListState {
  readonly said: string
}

/** The whole widget, for a root that has its styles. The only part with a memory: all below is drawn from what it gives. */
export class Panel extends Component<PolicyCheckProps, PanelState> {
  override state: PanelState = { open: new Set(), stop: undefined, news: '', said: '' }
  readonly #root = createRef<HTMLElement>()
  readonly #memory: Memory = { rows: [] }
  readonly #announcer: Announcer = new Announcer((said) => this.setState({ said }))
  #list: List | undefined
  #line = ''
  #answered: PolicyCheckProps['openFinding']

  override componentDidMount(): void {
    const panel = this.#root.current
    if (panel) listen(panel, () => this.#list ?? this.#draw().list)
    this.componentDidUpdate()
  }
  override componentDidUpdate(): void {
    this.#announcer.follow(this.#line, this.state.news)
    this.#answer()
  }
  override componentWillUnmount(): void {
    this.#announcer.stop()
  }

  override render(): JSX.Element {
    const { props, state } = this
    const { words, list } = this.#draw()
    const { report, busy = false, theme } = props
    this.#line = lineOf(list, props, words)
    return (
      <section
        class="panel"
        ref={this.#root}
        aria-label={words.t('title')}
        lang={words.language}
        dir={words.direction}
        data-theme={theme}
      >
        <Head
          words={words}
          report={report}
          busy={busy}
          onCheckAgain={props.onCheckAgain}
          onLanguage={props.onLanguage}
        />
        <Main {...props} words={words} list={list} />
        <Foot words={words} report={report} />
        <div class="vh" role="status">
          {state.said}
        </div>
      </section>
    )
  }

  #draw(): { readonly words: Words; readonly list: List } {
    const { props, state } = this
    const words = wordsFor(props.language ?? 'en', props.strings)
    const list = listOf({ props, state, memory: this.#memory, words, set: (part) => this.setState(part) })
    this.#list = list
    return { words, list }
  }
  /** Opens and focuses the finding the host asks for. A request that no report answers is dropped: focus never jumps later. */
  #answer(): void {
    const { openFinding: asked, report, busy } = this.props
    const list = this.#list
    const panel = this.#root.current
    if (asked === this.#answered || !list || !panel) return
    const id = typeof asked === 'string' ? asked : asked?.id
    const row = list.rows.find(({ finding }) => finding.id === id)
    if (!row && id !== undefined && (!report || busy)) return
    this.#answered = asked
    if (!row) return
    if (!list.open.has(row.n)) list.actions.toggle(row)
    focusRow(panel, row.n)
  }
}

function lineOf({ rows }: List, { report, busy }: PolicyCheckProps, words: Words): string {
  if (busy) return words.t('checking')
  return report ? `${words.t(outcomeOf(rows))}. ${outcomeLine(words, report, rows)}` : ''
}
