import type { CreativeInput, Finding, Precheck, Report } from '@preclear/core'
import { render } from 'preact'
import { IDLE, Runner, type RunState } from './runner.ts'
import { registerStrings, type Strings } from './strings/strings.ts'
import { adoptStyles } from './styles/sheet.ts'
import type { AdPart, FindingRequest, PolicyCheckProps } from './types.ts'
import { Panel } from './view/Panel.tsx'

export type { Strings }
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

/** What a host sets; every one is a property of the element. */
interface Given {
  precheck: Precheck | undefined
  creative: CreativeInput | undefined
  report: Report | undefined
  language: string | undefined
  strings: readonly Strings[] | undefined
  theme: 'light' | 'dark' | undefined
  parts: readonly AdPart[] | undefined
  openFinding: FindingRequest | undefined
}
const PROPERTIES: readonly (keyof Given)[] = [
  'precheck',
  'creative',
  'report',
  'language',
  'strings',
  'theme',
  'parts',
  'openFinding',
]

/** `<preclear-check>`: set `precheck` and `creative` and it checks; or set `report` to show one that was made elsewhere. */
export class PreclearCheck extends Base implements Given {
  static readonly observedAttributes: readonly string[] = ['language', 'theme', 'parts', 'lang', 'manual']
  declare precheck: Precheck | undefined
  /** The ad. A new object is checked at once, unless `manual` is set. */
  declare creative: CreativeInput | undefined
  /** The report on screen. Setting one means that the host runs the checks. */
  declare report: Report | undefined
  /** BCP 47; default the `language` attribute, then the `lang` in force where the element stands. */
  declare language: string | undefined
  declare strings: readonly Strings[] | undefined
  declare theme: 'light' | 'dark' | undefined
  /** Parts of "Your ad" to show; as an attribute separated by spaces. */
  declare parts: readonly AdPart[] | undefined
  /** A finding to open and focus, by its id. */
  declare openFinding: FindingRequest | undefined

  #given: Partial<Given> = {}
  #state: RunState = IDLE
  #stale = false
  #queued = false
  #runner: Runner = new Runner((state) => {
    this.#state = state
    this.#queue()
  })

  static {
    for (const name of PROPERTIES)
      Object.defineProperty(PreclearCheck.prototype, name, {
        enumerable: true,
        get(this: PreclearCheck) {
          return this.#given[name] ?? this.#fallback(name)
        },
        set(this: PreclearCheck, value: Given[typeof name]) {
          this.#set(name, value)
        },
      })
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) this.#upgrade(name)
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

  /** What holds where a property was not set. */
  #fallback(name: keyof Given): unknown {
    const said = this.getAttribute(name)
    if (name === 'report') return this.#state.report
    if (name === 'language') return said ?? this.closest<HTMLElement>('[lang]')?.lang ?? 'en'
    if (name === 'parts') return said?.split(/\s+/)
    return name === 'theme' ? (said ?? undefined) : undefined
  }
  #set(name: keyof Given, value: unknown): void {
    const isCheck = name === 'precheck' || name === 'creative'
    if (isCheck && value === this.#given[name]) return
    // A request is kept as an object, so that the same id set again is a new one.
    const kept = name === 'openFinding' && typeof value === 'string' ? { id: value } : value
    this.#given = { ...this.#given, [name]: kept }
    if (isCheck) this.#stale = true
    if (isCheck && !this.#given.creative) {
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
    this.#set(name, value)
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
    const { precheck, report, language, theme, parts } = this
    return {
      ...this.#given,
      ...this.#state,
      report,
      language,
      theme,
      parts,
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
