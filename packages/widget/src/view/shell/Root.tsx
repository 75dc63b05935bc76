import { Component, type ComponentChildren, createRef, type JSX } from 'preact'
import type { PrecheckController } from '../../controller/controller.ts'
import { registry } from '../../controller/registry.ts'
import type { ControllerState, News } from '../../controller/state.ts'
import { type Words, wordsFor } from '../../strings/strings.ts'
import { adoptStyles } from '../../styles/sheet.ts'
import type { ViewOptions } from '../../types.ts'
import { type Page, type View, ViewContext } from '../view.ts'
import { Announcer } from './announce.ts'
import { Foot } from './Foot.tsx'
import { focusRow } from './focus.ts'
import { Head } from './Head.tsx'
import { Main } from './Main.tsx'

export interface RootProps {
  readonly controller: PrecheckController
  readonly options: ViewOptions
  /** Where it is drawn, for the style sheets of parts that come later. */
  readonly shadow?: ShadowRoot | undefined
  /** Instead of the whole widget: the parts to show, in a root that has its styles. */
  readonly children?: ComponentChildren
}
interface RootState {
  readonly page: Page
  readonly isShown: boolean
  readonly said: string
  readonly version: number
}

/** The widget in a root that has its styles: follows the controller, speaks, listens to keys, and draws. */
export class Root extends Component<RootProps, RootState> {
  override state: RootState = { page: 'check', isShown: false, said: '', version: 0 }
  readonly #root = createRef<HTMLElement>()
  readonly #announcer: Announcer = new Announcer((said) => this.setState({ said }))
  #unfollow: (() => void) | undefined
  #line = ''
  #news = ''
  #answered: ViewOptions['openFinding']
  #rejection: unknown

  override componentDidMount(): void {
    this.#follow()
    requestAnimationFrame(() => setTimeout(() => this.setState({ isShown: true })))
    this.componentDidUpdate(this.props)
  }
  override componentDidUpdate(before: RootProps): void {
    if (before.controller !== this.props.controller) this.#follow()
    this.#announcer.follow(this.#line, this.#news)
    this.#answer()
    const { rejection } = this.props.options
    if (rejection !== undefined && rejection !== null && rejection !== this.#rejection)
      this.setState({ page: 'rejection' })
    this.#rejection = rejection
  }
  override componentWillUnmount(): void {
    this.#unfollow?.()
    this.#announcer.stop()
  }

  override render(): JSX.Element {
    const view = this.#view()
    const { words, state, options } = view
    this.#line = lineOf(state, words)
    this.#news = newsOf(state.news, words)
    return (
      <section
        class="panel"
        part="panel"
        ref={this.#root}
        aria-label={words.t('title')}
        lang={words.language}
        dir={words.direction}
        data-theme={options.theme}
        data-density={options.density}
        tabIndex={-1}
      >
        <ViewContext.Provider value={view}>
          {this.props.children ?? (
            <>
              <Head view={view} />
              {options.missingLanguage && (
                <p class="note" role="alert">
                  {words.t('languageFailed', { language: words.name(options.missingLanguage) })}
                </p>
              )}
              <Main view={view} />
              <Foot view={view} />
            </>
          )}
        </ViewContext.Provider>
        <div class="vh" role="status">
          {this.state.said}
        </div>
      </section>
    )
  }

  #follow(): void {
    this.#unfollow?.()
    this.#unfollow = this.props.controller.state.subscribe(() =>
      this.setState(({ version }) => ({ version: version + 1 })),
    )
  }
  #view(): View {
    const { controller, options } = this.props
    return {
      controller,
      options,
      state: controller.state.value,
      words: wordsFor(options.language ?? 'en', options.strings),
      page: this.state.page,
      isShown: this.state.isShown,
      goTo: (page) => {
        // The button goes with its page; the new page may still be on its way.
        if (page !== 'check') this.#root.current?.focus()
        this.setState({ page })
        // The new page's heading takes the focus: it is what a person came for.
        requestAnimationFrame(() => this.#root.current?.querySelector<HTMLElement>('[data-page-head]')?.focus())
      },
      say: (said) => this.setState({ said }),
      refresh: () => {
        controller.refresh()
        this.forceUpdate()
      },
      panel: () => this.#root.current,
      adopt: (css) => {
        if (this.props.shadow) adoptStyles(this.props.shadow, css)
      },
    }
  }
  /** Opens and focuses the finding the host asks for. A request that no report answers is dropped: focus never jumps later. */
  #answer(): void {
    const { controller, options } = this.props
    const { openFinding: asked } = options
    const panel = this.#root.current
    if (asked === this.#answered || !panel) return
    const { rows, phase, open } = controller.state.value
    const id = typeof asked === 'string' ? asked : asked?.id
    const row = rows.find(({ finding }) => finding.id === id)
    if (!row && id !== undefined && (phase !== 'done' || !registry.acts)) return
    this.#answered = asked
    if (!row) return
    if (this.state.page !== 'check') this.setState({ page: 'check' })
    if (!open.has(row.n)) controller.toggle(row.n)
    focusRow(panel, row.n)
  }
}

function lineOf({ phase, report, rows, outcome }: ControllerState, words: Words): string {
  if (phase === 'checking') return words.t('checking')
  const line = report && phase === 'done' && words.isComplete && registry.acts?.outcomeLine(words, report, rows)
  return line && outcome ? words.sentences(`${words.t(outcome)}.`, line) : ''
}

const NEWS = {
  fixed: 'saidFixed',
  undone: 'saidUndone',
  aside: 'saidAside',
  stale: 'saidNoFix',
  copied: 'copied',
} as const

function newsOf(news: News | undefined, words: Words): string {
  return news ? words.t(NEWS[news.act], { n: news.left }) : ''
}
