import type { CreativeInput, Precheck, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { isReport } from '../model/report.ts'
import type { Mended } from './acts.ts'
import type { Desk, ListState } from './desk.ts'
import { registry } from './registry.ts'
import { IDLE, Runner, type RunState } from './runner.ts'
import type { ControllerEvents, ControllerInput, ControllerState, News, Phase } from './state.ts'
import { createStore, type Store } from './store.ts'

const TORN = 'report: not a preclear.report/1. Set what `check` returned.'

/**
 * A check and what a person does with its result, without any DOM: one immutable `state` to follow and the acts that
 * change it. Several `set` in a row are one check.
 */
export class PrecheckController {
  readonly #events: ControllerEvents
  readonly #runner: Runner = new Runner((state) => this.#follow(() => (this.#run = state)))
  #input: ControllerInput = {}
  #run: RunState = IDLE
  #list: ListState = { rows: [], open: new Set<number>(), stop: undefined, news: undefined }
  /** Changes that belong together are told once. */
  #depth = 0
  #stale = false
  #queued = false
  #latest: Promise<Report | undefined> | undefined
  /** Set while the host's report is none. */
  #torn: TypeError | undefined
  /** What the rows were last made from. */
  #seen: { readonly report?: Report | undefined; readonly creative?: CreativeInput | undefined } = {}

  readonly state: Store<ControllerState>

  /** @param makeStore how `state` is kept: a store of our own, or `signal` */
  constructor(
    input: ControllerInput = {},
    events: ControllerEvents = {},
    makeStore: (state: ControllerState) => Store<ControllerState> = createStore,
  ) {
    this.#events = events
    this.state = makeStore(this.#state())
    this.set(input)
  }

  get input(): ControllerInput {
    return this.#input
  }
  /** True where a check can be started from here. */
  get canCheck(): boolean {
    return this.#events.onCheck !== undefined || (isPrecheck(this.input.precheck) && this.input.creative !== undefined)
  }
  get canFix(): boolean {
    const { precheck, creative, canFix } = this.input
    return canFix !== false && precheck !== undefined && creative !== undefined && this.state.value.report !== undefined
  }

  /** Takes over what is given; what is left out stays. */
  set(part: ControllerInput): void {
    const before = this.input
    if ('report' in part) this.#torn = part.report && !isReport(part.report) ? new TypeError(TORN) : undefined
    this.#follow(() => (this.#input = { ...before, ...part, ...(this.#torn ? { report: undefined } : {}) }))
    const { precheck, creative, active } = this.input
    if (precheck !== before.precheck || creative !== before.creative) {
      this.#stale = true
      if (!creative) this.#runner.reset()
    }
    if (active === false && before.active !== false) {
      if (this.#run.busy) this.#stale = true
      this.#runner.stop()
    }
    this.#queue()
  }

  /**
   * Checks now, whatever was checked before. A run that another one of the same ad overtakes answers with that one's report. Undefined
   * where there is nothing to check, the ad was changed meanwhile, or the run failed.
   */
  async check(): Promise<Report | undefined> {
    const { creative } = this.input
    this.#latest = this.#check()
    for (;;) {
      const run: Promise<Report | undefined> | undefined = this.#latest
      const report = await run
      if (report || run === this.#latest || creative !== this.input.creative) return report
    }
  }

  async #check(): Promise<Report | undefined> {
    this.#stale = false
    if (this.#events.onCheck) {
      this.#events.onCheck()
      return undefined
    }
    const { precheck, creative } = this.input
    if (!isPrecheck(precheck) || !creative) return undefined
    const report = await this.#runner.run(precheck, creative)
    if (report) this.#events.onReport?.(report)
    else if (this.#run.error !== undefined) this.#events.onError?.(this.#run.error)
    return report
  }

  toggle(n: number): void {
    const open = new Set(this.#list.open)
    if (!open.delete(n)) open.add(n)
    this.#show({ open, stop: n })
  }
  moveTo(n: number): void {
    this.#show({ stop: n })
  }
  /** Opens every row that a tested fix would change. */
  openFixable(): void {
    registry.acts?.openFixable(this.#desk())
  }
  /** Applies a tested fix of a row; without an id its first. False where the ad has changed since. */
  apply(n: number, fixId?: string): boolean {
    return registry.acts?.apply(this.#desk(), n, fixId) ?? false
  }
  /** Applies every tested fix, checking the text in between. False where none could be. */
  applyAll(): boolean {
    return registry.acts?.applyAll(this.#desk()) ?? false
  }
  /** Takes a fix back, keeping what was edited elsewhere since. */
  undo(n: number): boolean {
    return registry.acts?.undo(this.#desk(), n) ?? false
  }
  /** Takes over the ad with a mended file, which can be undone; hosts hear of it as of a fix, with the id `repair`. */
  mend(creative: CreativeInput, done: Mended): void {
    registry.acts?.mend(this.#desk(), creative, done)
  }
  /** Records what a person holds against a finding, or that they stand by it. The report and its outcome stay as they are. */
  decide(n: number, decision: Decision): void {
    registry.acts?.decide(this.#desk(), n, decision)
  }
  withdraw(n: number): void {
    registry.acts?.withdraw(this.#desk(), n)
  }
  /** Says that the details of a finding are in the clipboard. */
  copied(): void {
    this.#say('copied')
  }
  /** Ends a running check. The controller can be used again. */
  stop(): void {
    this.#runner.stop()
  }

  /** Lets the rows follow where the acts have come since. */
  refresh(): void {
    this.#follow(() => undefined)
  }

  #desk(): Desk {
    const list = (): ListState => this.#list
    const { input, canFix } = this
    return {
      input,
      canFix,
      events: this.#events,
      state: this.state.value,
      get list() {
        return list()
      },
      show: (part) => this.#show(part),
      say: (act) => this.#say(act),
      take: (part) => this.#follow(() => (this.#input = { ...this.input, ...part })),
      write: (creative) => this.set({ creative }),
    }
  }
  #show(part: Partial<ListState>): void {
    this.#batch(() => {
      this.#list = { ...this.#list, ...part }
    })
  }
  #batch(change: () => void): void {
    this.#depth++
    try {
      change()
    } finally {
      if (--this.#depth === 0) this.state.value = this.#state()
    }
  }
  #say(act: News['act']): boolean {
    this.#show({ news: { act, left: this.state.value.rows.filter((row) => !row.done && !row.aside).length } })
    return act !== 'stale'
  }

  /** Several changes in a row are one check. */
  #queue(): void {
    if (this.#queued) return
    this.#queued = true
    queueMicrotask(() => {
      this.#queued = false
      const { precheck, creative, report, manual, active } = this.input
      const owns = isPrecheck(precheck) && creative && !report && !this.#events.onCheck
      if (this.#stale && owns && !manual && active !== false) void this.check()
    })
  }

  /** Changes the input or the run, and lets the rows follow. */
  #follow(change: () => void): void {
    this.#batch(() => {
      change()
      const { creative } = this.input
      const report = this.input.report ?? this.#run.report
      const acts = registry.acts
      if (report === this.#seen.report && creative === this.#seen.creative) return
      // A creative without its report yet comes from a fix made here or from typing: the rows wait for the report.
      if (!report) this.#show({ rows: [] })
      else if (!acts) return
      else if (report !== this.#seen.report) this.#show({ rows: acts.nextRows(this.#list.rows, report, creative) })
      this.#seen = { report, creative }
    })
  }

  #state(): ControllerState {
    const { creative, report: given, busy: hostBusy, decisions = [] } = this.#input
    const run = this.#run
    const { open, stop, news, rows: all } = this.#list
    const report = given ?? run.report
    const busy = hostBusy ?? (!given && run.busy)
    const error = this.#input.error ?? this.#torn ?? (given ? undefined : run.error)
    const acts = registry.acts
    const rows = acts?.withDecisions(all, decisions) ?? all
    return {
      phase: phaseOf({ creative, report, busy, error }),
      creative,
      report,
      outcome: report && (acts && this.#seen.report === report ? acts.outcomeOf(rows) : report.outcome),
      rows,
      open,
      stop: rows.some((row) => row.n === stop) ? stop : rows[0]?.n,
      decisions,
      progress: this.#input.progress ?? run.progress,
      error,
      news,
    }
  }
}

function phaseOf(now: Pick<ControllerState, 'creative' | 'report' | 'error'> & { readonly busy: boolean }): Phase {
  if (now.error !== undefined && now.error !== null) return 'failed'
  if (now.busy) return 'checking'
  if (now.report) return 'done'
  return now.creative ? 'ready' : 'empty'
}

function isPrecheck(value: ControllerInput['precheck']): value is Precheck {
  return value !== undefined && 'check' in value
}
