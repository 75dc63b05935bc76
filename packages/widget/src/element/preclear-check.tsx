import type { CreativeInput, Finding, MediaDesk, Precheck, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { render } from 'preact'
import { PrecheckController } from '../controller/controller.ts'
import { languageOf, loadStrings } from '../strings/loaders.ts'
import { hasStrings, registerStrings, type Strings, wordsFor } from '../strings/strings.ts'
import { adoptStyles } from '../styles/sheet.ts'
import type { AdPart, Density, FindingRequest, RejectionSource, Theme, ViewOptions } from '../types.ts'
import { parts as lazyParts } from '../view/shell/Main.tsx'
import { Root } from '../view/shell/Root.tsx'
import type { PreclearEvents } from './events.ts'
import { ATTRIBUTES, attributeValue, type Given, type GivenName, isKnown, PROPERTIES, SHOWN } from './given.ts'
import { objectionOf, REQUIREMENTS } from './validity.ts'

export type { PreclearEventMap, PreclearEvents } from './events.ts'
export type { Strings }
export { registerStrings }

// On a server there is no HTMLElement; the module must still load.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** `<preclear-check>`: set `precheck` and `creative` and it checks; or set `report` to show one that was made elsewhere. */
export class PreclearCheck extends Base implements Given {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES
  /** Takes part in forms: its value is the outcome, and with `requires="no-rejects"` it holds back a form that would be rejected. */
  static readonly formAssociated: boolean = true

  declare precheck: Precheck | undefined
  /** The ad. A new object is checked at once, unless `manual` is set. */
  declare creative: CreativeInput | undefined
  /** The report on screen. Setting one means that the host runs the checks. */
  declare report: Report | undefined
  /** What a person holds against findings, or stands by. Survives new checks. */
  declare decisions: readonly Decision[] | undefined
  /** Something that went wrong outside, such as rules that did not arrive: shown instead of any result. */
  declare error: unknown
  /** BCP 47; default the `language` attribute, then the `lang` in force where the element stands. Its words are fetched. */
  declare language: string | undefined
  /** Tags in the language menu; default those whose words are there. An empty list hides it. */
  declare languages: readonly string[] | undefined
  /** Words for this element only; see also `registerStrings`. */
  declare strings: readonly Strings[] | undefined
  /** Default: the `color-scheme` in force where the element stands. */
  declare theme: Theme | undefined
  declare density: Density | undefined
  /** Parts of "Your ad" to show; as an attribute separated by spaces. */
  declare parts: readonly AdPart[] | undefined
  /** A finding to open and focus, by its id. */
  declare openFinding: FindingRequest | undefined
  /** A rejection as a platform returned it, or its text: explained at once. Needs `rejections`. */
  declare rejection: unknown
  /** Which words of a platform mean which rule, or how to fetch that. Given: a person can have a rejection explained. */
  declare rejections: RejectionSource | undefined
  /** False, or the attribute `appeals="off"`: nothing can be set aside or appealed. */
  declare appeals: boolean | undefined
  /** How files are mended and large parts loaded: `createMediaDesk` of `@preclear/media`. */
  declare media: MediaDesk | undefined
  /** Nothing is checked before a person or `check()` asks for it. */
  declare manual: boolean | undefined

  /** The state machine behind the element, for hosts that draw something of their own beside it. Its acts work once a result is drawn. */
  readonly controller: PrecheckController
  readonly #internals: ElementInternals | undefined = this.attachInternals?.()
  #given: Partial<Given> = {}
  #queued = false
  #unfollow: (() => void) | undefined
  /** Languages whose words are on their way, and did not arrive. */
  #asked: string | undefined
  #missing: string | undefined

  static {
    for (const name of PROPERTIES)
      Object.defineProperty(PreclearCheck.prototype, name, {
        enumerable: true,
        get(this: PreclearCheck) {
          return this.#get(name)
        },
        set(this: PreclearCheck, value: Given[typeof name]) {
          this.#set(name, value)
        },
      })
  }

  constructor() {
    super()
    this.controller = new PrecheckController(
      { active: false },
      {
        onReport: (report) => this.#emit('preclear-report', { report }),
        onError: (error) => this.#emit('preclear-error', { code: 'check_failed', error }),
        onFix: (creative, fixId) => {
          const { report } = this
          return report ? this.#emit('preclear-fix', { creative, report, fixId }) : false
        },
        onUndo: (creative, fixId) => this.#emit('preclear-undo', { creative, fixId }),
        onDecision: (finding, decision) =>
          this.#emit('preclear-decision', decision ? { finding, decision } : { finding }),
      },
    )
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) this.#upgrade(name)
    adoptStyles(this.shadowRoot ?? this.attachShadow({ mode: 'open' }))
    // The result will be drawn in a moment: it is on its way while the check runs.
    if (this.#given.creative ?? this.#given.report) lazyParts.result.load().catch(() => undefined)
    this.controller.set({ active: true, manual: this.#get('manual') === true })
    this.#unfollow ??= this.controller.state.subscribe(() => this.#queue())
  }
  disconnectedCallback(): void {
    this.#unfollow?.()
    this.#unfollow = undefined
    this.controller.set({ active: false })
    if (this.shadowRoot) render(null, this.shadowRoot)
  }
  attributeChangedCallback(name: string): void {
    if (name === 'manual') this.controller.set({ manual: this.#get('manual') === true })
    this.#queue()
  }
  /** A form was reset: what a person decided is taken back. The ad is the host's. */
  formResetCallback(): void {
    this.decisions = []
  }

  /** Checks now, whatever was checked before. */
  async check(): Promise<Report | undefined> {
    return this.controller.check()
  }
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null
  }
  get name(): string {
    return this.getAttribute('name') ?? ''
  }
  set name(value: string) {
    this.setAttribute('name', value)
  }
  /** The outcome as the form sends it; empty before a check ended. */
  get value(): string {
    const { phase, outcome = '' } = this.controller.state.value
    return phase === 'done' ? outcome : ''
  }
  /** What a form needs: `check`, `no-rejects`, `no-issues`; empty: nothing. */
  get requires(): string {
    return this.getAttribute('requires') ?? ''
  }
  set requires(value: string) {
    this.setAttribute('requires', value)
  }
  get validity(): ValidityState | undefined {
    this.#validate()
    return this.#internals?.validity
  }
  get validationMessage(): string {
    this.#validate()
    return this.#internals?.validationMessage ?? ''
  }
  checkValidity(): boolean {
    this.#validate()
    return this.#internals?.checkValidity() ?? true
  }
  reportValidity(): boolean {
    this.#validate()
    return this.#internals?.reportValidity() ?? true
  }

  #get(name: GivenName): unknown {
    if (name === 'report') return this.#given.report ?? this.controller.state.value.report
    if (name === 'decisions') return this.controller.state.value.decisions
    if (name === 'creative') return this.controller.state.value.creative
    return this.#given[name] ?? attributeValue(this, name)
  }
  #set(name: GivenName, value: unknown): void {
    const isCheck = name === 'precheck' || name === 'creative'
    if (isCheck && value === this.controller.input[name]) return
    // A request is kept as an object, so that the same id set again is a new one.
    const kept = name === 'openFinding' && typeof value === 'string' ? { id: value } : value
    this.#given = { ...this.#given, [name]: kept }
    if (/^(?:precheck|creative|report|decisions|error|manual)$/.test(name)) this.controller.set({ [name]: value })
    this.#queue()
  }
  /** A property set before the element was defined hides the accessor: take it over. */
  #upgrade(name: GivenName): void {
    if (!Object.hasOwn(this, name)) return
    const value = Reflect.get(this, name)
    Reflect.deleteProperty(this, name)
    this.#set(name, value)
  }
  /** Several properties set in a row are one drawing. */
  #queue(): void {
    if (this.#queued) return
    this.#queued = true
    queueMicrotask(() => {
      this.#queued = false
      const { shadowRoot } = this
      if (!this.isConnected || !shadowRoot) return
      this.#speak()
      this.#validate()
      render(<Root controller={this.controller} options={this.#options()} shadow={shadowRoot} />, shadowRoot)
    })
  }
  /** Fetches the words of the language in force; until they are there, and where they do not arrive, it is English. */
  #speak(): void {
    const wanted = this.language ?? 'en'
    const tag = languageOf(wanted)
    if (this.#missing !== tag) this.#missing = undefined
    const isGiven = this.strings?.some(({ language }) => language === tag)
    if (isGiven || hasStrings(tag) || this.#missing === tag || this.#asked === tag) return
    this.#asked = tag
    const arrived = (missing: string | undefined): void => {
      // Another language may have been chosen meanwhile.
      if (this.#asked !== tag) return
      this.#asked = undefined
      this.#missing = missing
      this.#queue()
    }
    loadStrings(tag).then(
      () => arrived(undefined),
      (error: unknown) => {
        arrived(tag)
        this.#emit('preclear-error', { code: 'language_failed', error })
      },
    )
  }
  #validate(): void {
    // Documents without a browser know the internals but no forms.
    if (!this.#internals?.setFormValue) return
    this.#internals.setFormValue(this.value)
    const words = wordsFor(this.language ?? 'en', this.strings)
    if (this.requires) isKnown('requires', this.requires, REQUIREMENTS)
    const objection = objectionOf(this.controller.state.value, this.requires, words)
    const panel = this.shadowRoot?.querySelector<HTMLElement>('.panel')
    if (objection) this.#internals.setValidity({ customError: true }, objection, panel ?? undefined)
    else this.#internals.setValidity({})
  }
  #emit<K extends keyof PreclearEvents>(type: K, detail: PreclearEvents[K]): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }))
  }
  #options(): ViewOptions {
    return {
      ...Object.fromEntries(SHOWN.map((name) => [name, this[name]])),
      missingLanguage: this.#missing,
      onFocusField: (path: string, finding: Finding) => this.#emit('preclear-focus-field', { path, finding }),
      onAppeal: (packet) => this.#emit('preclear-appeal', { packet }),
      onLanguage: (chosen) => {
        this.language = chosen
        this.#emit('preclear-language', { language: chosen })
      },
    }
  }
}

/** Loading the module twice, or two copies of it, must not throw. */
export function definePreclearCheck(): void {
  if (globalThis.customElements && !customElements.get('preclear-check'))
    customElements.define('preclear-check', PreclearCheck)
}

declare global {
  interface HTMLElementTagNameMap {
    'preclear-check': PreclearCheck
  }
}
