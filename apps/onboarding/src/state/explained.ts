import { computed, type Signal } from '@preact/signals'
import type { ExplainedFinding } from '@preclear/core'
import { language } from '../strings/t.ts'
import { precheck } from './engine.ts'
import { report } from './live-check.ts'

/** Sentences of the current report in the language of the interface, by fingerprint. */
export const explained: Signal<ReadonlyMap<string, ExplainedFinding>> = computed(() => {
  const now = report.value
  const engine = precheck.value
  if (!now || !engine) return new Map()
  return new Map(engine.explain(now, language.value).map((e) => [e.finding.fingerprint, e]))
})
