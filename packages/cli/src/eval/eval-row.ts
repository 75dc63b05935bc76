import type { Effect, Precheck, Report } from '@preclear/core'
import type { Row, RowFinding } from '@preclear/insight'
import type { Labelled } from './labelled.ts'

/** A row as measured, with what a reader needs to judge a mistake. */
export interface EvalRow extends Row {
  /** `file:line` */
  readonly place: string
  readonly findings: readonly EvalFinding[]
  /** The ad's words; only of rows somebody will look at. */
  readonly texts?: readonly EvalText[]
}

export interface EvalFinding extends RowFinding {
  /** The sentence that names what was seen. */
  readonly title?: string
  readonly quotes: readonly string[]
}

export interface EvalText {
  /** `body`, `landingPage`, or `copy` for words whose field is not known. */
  readonly surface: string
  readonly text: string
  readonly language: string
  readonly marks: readonly EvalMark[]
}

/** Words of a finding. Offsets are UTF-16 units. */
export interface EvalMark {
  readonly start: number
  readonly end: number
  readonly effect: Effect
  readonly ruleId: string
}

/** Makes rows of reports. Lists that most rows share, such as the rules that did not look, are kept once. */
export function createRowMaker(precheck: Precheck, language: string) {
  const lists = new Map<string, readonly string[]>()
  const shared = (list: readonly string[]): readonly string[] => {
    const key = list.join()
    const known = lists.get(key) ?? list
    lists.set(key, known)
    return known
  }
  return (labelled: Labelled, report: Report, id: string, place: string): EvalRow => {
    const { label, categories, source } = labelled
    const { surfaces, markets, outcome, notRun, inapplicable } = report
    return {
      id,
      place,
      label,
      outcome,
      language: labelled.language ?? surfaces[0]?.language ?? 'und',
      ...(markets.length > 0 ? { markets } : {}),
      ...(categories.length > 0 ? { categories } : {}),
      ...(source === undefined ? {} : { source }),
      findings: findingsOf(report, precheck, language),
      skipped: shared([...new Set([...inapplicable, ...notRun.map(({ ruleId }) => ruleId)])]),
      ...(notRun.some(({ reason }) => reason === 'language-not-read') ? { unread: true } : {}),
      texts: textsOf(report),
    }
  }
}

function findingsOf(report: Report, precheck: Precheck, language: string): readonly EvalFinding[] {
  const of = (findings: Report['findings'], shadow: boolean): EvalFinding[] =>
    precheck.explain({ ...report, findings }, language).map(({ finding, title }) => ({
      ruleId: finding.ruleId,
      effect: finding.effect,
      ...(shadow ? { shadow } : {}),
      title,
      quotes: [...new Set(finding.evidence.flatMap((each) => ('quote' in each ? [each.quote] : [])))],
    }))
  return [...of(report.findings, false), ...of(report.shadow, true)]
}

function textsOf({ surfaces, findings }: Report): readonly EvalText[] {
  const marks = findings.flatMap(({ ruleId, effect, evidence }) =>
    evidence.flatMap((each) => (each.kind === 'text' ? [{ ...each, ruleId, effect }] : [])),
  )
  return surfaces.map(({ id, text, language }) => ({
    surface: id,
    text,
    language,
    marks: marks
      .filter(({ surface }) => surface === id)
      .map(({ start, end, effect, ruleId }) => ({ start, end, effect, ruleId })),
  }))
}
