import { computed, type Signal } from '@preact/signals'
import type { ExplainedFinding } from '@preclear/core'
import { language } from '../strings/t.ts'
import { precheck } from './engine.ts'
import { report } from './live-check.ts'

/** Sentences of the current report, today's and upcoming, in the language of the interface, by fingerprint. */
export const explained: Signal<ReadonlyMap<string, ExplainedFinding>> = computed(() => {
  const now = report.value
  const engine = precheck.value
  if (!now || !engine) return new Map()
  const all = { ...now, findings: [...now.findings, ...now.upcoming] }
  return new Map(engine.explain(all, language.value).map((e) => [e.finding.fingerprint, e]))
})
