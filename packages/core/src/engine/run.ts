import type { Checker, CheckInput, CheckResult } from '../contracts/checker.ts'
import type { Creative } from '../contracts/creative.ts'
import type { Fact, Surface } from '../contracts/facts.ts'
import type { Lexicon } from '../contracts/pack.ts'
import type { NotRun } from '../contracts/report.ts'
import type { CompiledRule } from '../contracts/rule.ts'
import { type Draft, draftsOf, sortDrafts } from './findings.ts'
import type { Memory } from './memory.ts'
import { placed } from './placed.ts'
import { type Planned, planRules } from './plan.ts'
import { hintsOf, isPageCut, type SurfaceReader, surfacesOf } from './read.ts'
import { unreadMedia } from './unread.ts'

/** What the engine was handed: it knows no checker, rule or language by name. */
export interface Equipment {
  readonly rules: readonly CompiledRule[]
  readonly checkers: ReadonlyMap<string, Checker>
  readonly lexicons: readonly Lexicon[]
  readonly read: SurfaceReader
  readonly memory: Memory
}

/** What senses found out about the media. */
export interface Sensed {
  readonly facts: readonly Fact[]
  readonly surfaces: readonly Surface[]
  readonly missing: CheckInput['missing']
}

export interface RunResult {
  readonly findings: readonly Draft[]
  readonly upcoming: readonly Draft[]
  readonly shadow: readonly Draft[]
  readonly passes: readonly string[]
  readonly inapplicable: readonly string[]
  readonly notRun: readonly NotRun[]
  readonly surfaces: readonly Surface[]
}

/** Every rule that applies, each by its checker, on what was read. Pure and synchronous. */
export function runRules(
  equipment: Equipment,
  creative: Creative,
  sensed: Sensed,
  day: { platform: string; at: string },
): RunResult {
  const surfaces = surfacesOf(creative, sensed.surfaces)
  const input: CheckInput = {
    creative,
    surfaces: equipment.read(surfaces, hintsOf(creative)),
    facts: sensed.facts,
    missing: sensed.missing,
    lexicons: equipment.lexicons,
    markets: creative.targeting.countries,
  }
  const { memory, checkers } = equipment
  memory.see(input)
  const plan = memory.plan(`${day.platform} ${day.at}`, () =>
    planRules(equipment.rules, creative, day.platform, day.at),
  )
  const drafts = { 'in-force': [] as Draft[], upcoming: [] as Draft[], shadow: [] as Draft[] }
  const passes: string[] = []
  const inapplicable: string[] = []
  const notRun: NotRun[] = [
    ...(isPageCut(creative, surfaces) ? [{ ruleId: 'landing-page', reason: 'page-truncated' }] : []),
    ...unreadMedia(creative, sensed.facts, sensed.missing),
  ]
  const ask = ({ rule, markets }: Planned): CheckResult => {
    const result = checkRule(checkers, rule, markets ? { ...input, markets } : input)
    memory.keep(rule, result)
    return result
  }
  for (const entry of plan) {
    const { rule } = entry
    if (entry.kind === 'inapplicable') inapplicable.push(rule.id)
    else if (entry.kind === 'notRun') notRun.push({ ruleId: rule.id, reason: entry.reason })
    else {
      const result = memory.recall(rule, checkers.get(rule.checker)?.reads?.(rule.options as never)) ?? ask(entry)
      if (result.kind === 'found' || result.kind === 'unsure') {
        if (entry.standing !== 'over')
          drafts[entry.standing].push(...draftsOf(entry, placed(result.hits, surfaces), result.kind === 'unsure'))
      } else if (result.kind === 'clear') passes.push(rule.id)
      else if (result.kind === 'inapplicable') inapplicable.push(rule.id)
      else notRun.push({ ruleId: rule.id, reason: result.reason, ...(result.args ? { args: result.args } : {}) })
    }
  }
  return {
    findings: sortDrafts(drafts['in-force']),
    upcoming: sortDrafts(drafts.upcoming),
    shadow: sortDrafts(drafts.shadow),
    passes,
    inapplicable,
    notRun,
    surfaces,
  }
}

/** One broken rule must not hide the others: a checker that throws could not look. */
function checkRule(checkers: Equipment['checkers'], rule: CompiledRule, input: CheckInput): CheckResult {
  const checker = checkers.get(rule.checker)
  if (!checker) return { kind: 'notRun', reason: 'unknown-checker', args: { checker: rule.checker } }
  try {
    const result = checker.check(input, rule.options as never)
    return (result.kind === 'found' || result.kind === 'unsure') && result.hits.length === 0
      ? { kind: 'clear' }
      : result
  } catch {
    return { kind: 'notRun', reason: 'checker-failed', args: { checker: rule.checker } }
  }
}
