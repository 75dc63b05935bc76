import type { CreativeInput, Finding, Precheck, Report } from '@preclear/core'
import { render } from 'preact'
import { IDLE, Runner, type RunState } from './runner.ts'
import { registerStrings, type Strings } from './strings/strings.ts'
import { adoptStyles } from './styles/sheet.ts'
import type { AdPart, FindingRequest, PolicyCheckProps } from './types.ts'
import { Panel } from './view/Panel.tsx'

export { PolicyCheck } from './PolicyCheck.tsx'
export type { PolicyCheckProps, Strings }
export { registerStrings }

/** Events of `<preclear-check>`; all bubble and cross shadow roots. `preclear-fix` and `preclear-undo` can be cancelled by a host that writes the ad itself. */
export interface PreclearEvents {
  readonly 'preclear-report': { readonly report: Report }
  readonly 'preclear-fix': { readonly creative: CreativeInput; readonly report: Report; readonly fixId: string }
  readonly 'preclear-undo': { readonly creative: CreativeInput; readonly fixId: string }
  readonly 'preclear-focus-field': { readonly path: string; readonly finding: Finding }
  readonly 'preclear-language': { readonly language: string }
  readonly 'preclear-looks-wrong': { readonly finding: Finding }
}

// On a server there is no HTMLElement; the module must still load.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

interface Given {
  precheck?: Precheck | undefined
  creative?: CreativeInput | undefined
  report?: Report | undefined
  language?: string | undefined
  strings?: readonly Strings[] | undefined
  theme?: 'light' | 'dark' | undefined
  parts?: readonly AdPart[] | undefined
  openFinding?: FindingRequest | undefined
}

/** `<preclear-check>`: set `precheck` and `creative` and it checks; or set `report` to show one that was made elsewhere. */
export class PreclearCheck extends Base {
  static readonly observedAttributes: readonly string[] = ['language', 'theme', 'parts', 'lang', 'manual']
  #given: Given = {}
  #state: RunState = IDLE
  #stale = false
  #queued = false
  #runner: Runner = new Runner((state) => {
    this.#state = state
    this.#queue()
  })

  get precheck(): Precheck | undefined {
    return this.#given.precheck
  }
  set precheck(value: Precheck | undefined) {
    if (value === this.#given.precheck) return
    this.#given.precheck = value
    this.#expire()
  }
  /** The ad. A new object is checked at once, unless `manual` is set. */
  get creative(): CreativeInput | undefined {
    return this.#given.creative
  }
  set creative(value: CreativeInput | undefined) {
    if (value === this.#given.creative) return
    this.#given.creative = value
    this.#expire()
  }
  /** The report on screen. Setting one means that the host runs the checks. */
  get report(): Report | undefined {
    return this.#given.report ?? this.#state.report
  }
  set report(value: Report | undefined) {
    this.#given.report = value
    this.#queue()
  }
  /** BCP 47; default the `lang` in force where the element stands. */
  get language(): string {
    const own = this.#given.language ?? this.getAttribute('language')
    return own ?? this.closest<HTMLElement>('[lang]')?.lang ?? 'en'
  }
  set language(value: string | undefined) {
    this.#given.language = value
    this.#queue()
  }
  get strings(): readonly Strings[] | undefined {
    return this.#given.strings
  }
  set strings(value: readonly Strings[] | undefined) {
    this.#given.strings = value
    this.#queue()
  }
  get theme(): 'light' | 'dark' | undefined {
    const value = this.#given.theme ?? this.getAttribute('theme')
    return value === 'light' || value === 'dark' ? value : undefined
  }
  set theme(value: 'light' | 'dark' | undefined) {
    this.#given.theme = value
    this.#queue()
  }
  /** Parts of "Your ad" to show; as an attribute separated by spaces. */
  get parts(): readonly AdPart[] | undefined {
    const words = this.getAttribute('parts')?.split(/\s+/)
    return this.#given.parts ?? words?.filter((p): p is AdPart => p === 'fields' || p === 'media' || p === 'settings')
  }
  set parts(value: readonly AdPart[] | undefined) {
    this.#given.parts = value
    this.#queue()
  }

  /** A finding to open and focus, by its id. */
  get openFinding(): FindingRequest | undefined {
    return this.#given.openFinding
  }
  set openFinding(value: FindingRequest | undefined) {
    // An object, so that the same id set again is a new request.
    this.#given.openFinding = typeof value === 'string' ? { id: value } : value
    this.#queue()
  }

  connectedCallback(): void {
    for (const name of [
      'precheck',
      'creative',
      'report',
      'language',
      'strings',
      'theme',
      'parts',
      'openFinding',
    ] as const)
      this.#upgrade(name)
    adoptStyles(this.shadowRoot ?? this.attachShadow({ mode: 'open' }))
    this.#queue()
  }
  disconnectedCallback(): void {
    this.#runner.stop()
    if (this.#state.busy) this.#stale = true
    if (this.shadowRoot) render(null, this.shadowRoot)
  }
  attributeChangedCallback(): void {
    this.#queue()
  }

  /** Checks now, whatever was checked before. */
  async check(): Promise<Report | undefined> {
    const { precheck, creative } = this.#given
    if (!precheck || !creative) return undefined
    this.#stale = false
    const report = await this.#runner.run(precheck, creative)
    if (report) this.#emit('preclear-report', { report })
    return report
  }

  #expire(): void {
    this.#stale = true
    if (!this.#given.creative) {
      this.#runner.stop()
      this.#state = IDLE
    }
    this.#queue()
  }
  /** A property set before the element was defined hides the accessor: take it over. */
  #upgrade(name: keyof Given): void {
    if (!Object.hasOwn(this, name)) return
    const value = Reflect.get(this, name)
    Reflect.deleteProperty(this, name)
    Reflect.set(this, name, value)
  }
  /** Several properties set in a row are one drawing and one check. */
  #queue(): void {
    if (this.#queued) return
    this.#queued = true
    queueMicrotask(() => {
      this.#queued = false
      if (!this.isConnected || !this.shadowRoot) return
      const { precheck, creative, report } = this.#given
      if (this.#stale && precheck && creative && !report && !this.hasAttribute('manual')) void this.check()
      render(<Panel {...this.#props()} />, this.shadowRoot)
    })
  }
  #emit<K extends keyof PreclearEvents>(type: K, detail: PreclearEvents[K]): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }))
  }
  #props(): PolicyCheckProps {
    const { precheck, creative, strings, openFinding } = this.#given
    const { report } = this
    const { busy, progress, error } = this.#state
    return {
      report,
      creative,
      precheck,
      strings,
      busy,
      progress,
      error,
      openFinding,
      language: this.language,
      theme: this.theme,
      parts: this.parts,
      onFix: (fixed, fixId) => {
        if (report && this.#emit('preclear-fix', { creative: fixed, report, fixId })) this.creative = fixed
      },
      onUndo: (before, fixId) => {
        if (this.#emit('preclear-undo', { creative: before, fixId })) this.creative = before
      },
      ...(precheck ? { onCheckAgain: () => void this.check() } : {}),
      onFocusField: (path, finding) => this.#emit('preclear-focus-field', { path, finding }),
      onLooksWrong: (finding) => this.#emit('preclear-looks-wrong', { finding }),
      onLanguage: (language) => {
        this.language = language
        this.#emit('preclear-language', { language })
      },
    }
  }
}

/** Loading the module twice, or two copies of it, must not throw. */
export function definePreclearCheck(): void {
  if (globalThis.customElements && !customElements.get('preclear-check'))
    customElements.define('preclear-check', PreclearCheck)
}
definePreclearCheck()

declare global {
  interface HTMLElementTagNameMap {
    'preclear-check': PreclearCheck
  }
}
