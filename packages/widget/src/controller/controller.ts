import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { CreativeInput, Precheck, Report } from '@preclear/core'
import type { Decision } from '@preclear/core/appeal'
import { applyAll, applyFix } from '../model/apply.ts'
import { outcomeOf } from '../model/outcome.ts'
import { fixableRows, nextRows, openRows, type Row, testedFix, withDecisions } from '../model/rows.ts'
import { type FixRecord, undone } from '../model/undo.ts'
import { IDLE, Runner, type RunState } from './runner.ts'
import type { ControllerEvents, ControllerInput, ControllerState, News, Phase } from './state.ts'

/** What a person did with the list. */
interface ListState {
  readonly rows: readonly Row[]
  readonly open: ReadonlySet<number>
  readonly stop: number | undefined
  readonly news: News | undefined
}

/**
 * A check and what a person does with its result, without any DOM: one immutable `state` in a signal and the acts that
 * change it. Several `set` in a row are one check.
 */
export class PrecheckController {
  readonly #events: ControllerEvents
  readonly #input: Signal<ControllerInput>
  readonly #run: Signal<RunState> = signal(IDLE)
  readonly #list: Signal<ListState> = signal({ rows: [], open: new Set<number>(), stop: undefined, news: undefined })
  readonly #runner: Runner = new Runner((state) => this.#follow(() => (this.#run.value = state)))
  #stale = false
  #queued = false
  /** What the rows were last made from. */
  #seen: { readonly report?: Report | undefined; readonly creative?: CreativeInput | undefined } = {}

  readonly state: ReadonlySignal<ControllerState> = computed(() => this.#state())

  constructor(input: ControllerInput = {}, events: ControllerEvents = {}) {
    this.#events = events
    this.#input = signal({})
    this.set(input)
  }

  get input(): ControllerInput {
    return this.#input.value
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
    this.#follow(() => (this.#input.value = { ...before, ...part }))
    const { precheck, creative, active } = this.input
    if (precheck !== before.precheck || creative !== before.creative) {
      this.#stale = true
      if (!creative) this.#runner.reset()
    }
    if (active === false && before.active !== false) {
      if (this.#run.value.busy) this.#stale = true
      this.#runner.stop()
    }
    this.#queue()
  }

  /** Checks now, whatever was checked before. Undefined where there is nothing to check, or the run was overtaken or failed. */
  async check(): Promise<Report | undefined> {
    this.#stale = false
    if (this.#events.onCheck) {
      this.#events.onCheck()
      return undefined
    }
    const { precheck, creative } = this.input
    if (!isPrecheck(precheck) || !creative) return undefined
    const report = await this.#runner.run(precheck, creative)
    if (report) this.#events.onReport?.(report)
    else if (this.#run.value.error !== undefined) this.#events.onError?.(this.#run.value.error)
    return report
  }

  toggle(n: number): void {
    const open = new Set(this.#list.value.open)
    if (!open.delete(n)) open.add(n)
    this.#show({ open, stop: n })
  }
  moveTo(n: number): void {
    this.#show({ stop: n })
  }
  /** Opens every row that a tested fix would change. */
  openFixable(): void {
    this.#show({ open: new Set(fixableRows(this.state.value.rows).map((row) => row.n)) })
  }

  /** Applies a tested fix of a row; without an id its first. False where the ad has changed since. */
  apply(n: number, fixId?: string): boolean {
    const { row, precheck, creative, report } = this.#at(n)
    const id = fixId ?? (row && testedFix(row.finding)?.id)
    if (!row || !id || !precheck || !creative || !report || !this.canFix) return false
    const index = row.finding.fixes.findIndex((fix) => fix.id === id)
    const record = applyFix(precheck, creative, report, { fixId: id, index })
    this.#show({ stop: n })
    return this.#settle(new Map(record ? [[row, record]] : []))
  }
  /** Applies every tested fix, checking the text in between. False where none could be. */
  applyAll(): boolean {
    const { precheck, creative, report } = this.#at(0)
    if (!precheck || !creative || !report || !this.canFix) return false
    return this.#settle(applyAll(precheck, creative, report, this.state.value.rows))
  }
  /** Takes a fix back, keeping what was edited elsewhere since. */
  undo(n: number): boolean {
    const { row, creative } = this.#at(n)
    const done = row?.done
    const before = done && creative && undone(done, creative)
    if (!done || !before) return this.#say('stale')
    const rows = this.#list.value.rows.map((r) => (r.done === done ? { n: r.n, finding: r.finding } : r))
    this.#show({ rows, stop: n })
    this.#say('undone')
    if (this.#events.onUndo?.(before, done.fixId) !== false) this.set({ creative: before })
    return true
  }

  /** Records what a person holds against a finding, or that they stand by it. The report and its outcome stay as they are. */
  decide(n: number, decision: Decision): void {
    const { row } = this.#at(n)
    if (!row) return
    const others = this.#decisions(row)
    this.#show({ open: new Set([...this.#list.value.open].filter((open) => open !== n)), stop: n })
    this.#follow(() => (this.#input.value = { ...this.input, decisions: [...others, decision] }))
    this.#say('aside')
    this.#events.onDecision?.(row.finding, decision)
  }
  withdraw(n: number): void {
    const { row } = this.#at(n)
    if (!row?.aside) return
    const others = this.#decisions(row)
    this.#follow(() => (this.#input.value = { ...this.input, decisions: others }))
    this.#show({ stop: n })
    this.#say('undone')
    this.#events.onDecision?.(row.finding, undefined)
  }
  /** Says that the details of a finding are in the clipboard. */
  copied(): void {
    this.#say('copied')
  }
  /** Ends a running check. The controller can be used again. */
  stop(): void {
    this.#runner.stop()
  }

  #at(
    n: number,
  ): Pick<ControllerInput, 'precheck' | 'creative'> & { row: Row | undefined; report: Report | undefined } {
    const { precheck, creative } = this.input
    const { rows, report } = this.state.value
    return { precheck, creative, row: rows.find((row) => row.n === n), report }
  }
  #decisions(row: Row): readonly Decision[] {
    return (this.input.decisions ?? []).filter(({ fingerprint }) => fingerprint !== row.finding.fingerprint)
  }
  #show(part: Partial<ListState>): void {
    this.#list.value = { ...this.#list.value, ...part }
  }
  #say(act: News['act']): boolean {
    this.#show({ news: { act, left: openRows(this.state.value.rows).length } })
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
    batch(() => {
      change()
      const { creative } = this.input
      const report = this.input.report ?? this.#run.value.report
      if (report === this.#seen.report && creative === this.#seen.creative) return
      // A creative without its report yet comes from a fix made here or from typing: the rows wait for the report.
      if (!report) this.#show({ rows: [] })
      else if (report !== this.#seen.report) this.#show({ rows: nextRows(this.#list.value.rows, report, creative) })
      this.#seen = { report, creative }
    })
  }

  #settle(records: ReadonlyMap<Row, FixRecord>): boolean {
    if (!records.size) return this.#say('stale')
    const { rows, open } = this.#list.value
    const fixed = new Map([...records].map(([row, record]) => [row.n, record]))
    this.#show({
      open: new Set([...open].filter((n) => !fixed.has(n))),
      rows: rows.map((row) => {
        const done = fixed.get(row.n)
        return done ? { ...row, done } : row
      }),
    })
    this.#say('fixed')
    for (const { after, fixId } of records.values())
      if (this.#events.onFix?.(after, fixId) !== false) this.set({ creative: after })
    return true
  }

  #state(): ControllerState {
    const { creative, report: given, busy: hostBusy, decisions = [] } = this.#input.value
    const run = this.#run.value
    const { open, stop, news, rows: all } = this.#list.value
    const report = given ?? run.report
    const busy = hostBusy ?? (!given && run.busy)
    const error = this.#input.value.error ?? (given ? undefined : run.error)
    const rows = withDecisions(all, decisions)
    return {
      phase: phaseOf({ creative, report, busy, error }),
      creative,
      report,
      outcome: report && outcomeOf(rows),
      rows,
      open,
      stop: rows.some((row) => row.n === stop) ? stop : rows[0]?.n,
      decisions,
      progress: this.#input.value.progress ?? run.progress,
      error,
      news,
    }
  }
}

/** A check without any DOM: `createPrecheckController({ precheck, creative }).state.subscribe(draw)`. */
export function createPrecheckController(input?: ControllerInput, events?: ControllerEvents): PrecheckController {
  return new PrecheckController(input, events)
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
