import type { ExplainedFinding, Finding, Report } from '@preclear/core'
import type { Explainer } from '../types.ts'

/** Sentences of one finding, with the language they are really in. */
export type Said = Pick<ExplainedFinding, 'title' | 'why' | 'fix' | 'fixLabels' | 'language'>

/** Prose for findings, also for those a newer report no longer has. Without an explainer the rule's name has to do. */
export function explainAll(
  precheck: Explainer | undefined,
  report: Report,
  findings: readonly Finding[],
  language: string,
): readonly Said[] {
  const said = precheck?.explain({ ...report, findings }, language) ?? []
  return findings.map((finding, i) => said[i] ?? bare(finding))
}

function bare(finding: Finding): Said {
  const title = finding.ruleId.replaceAll('-', ' ')
  return { title, why: '', fix: '', fixLabels: [], language: 'en' }
}
