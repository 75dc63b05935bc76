import { registry } from '../controller/registry.ts'
import type { ControllerState } from '../controller/state.ts'
import type { Words } from '../strings/strings.ts'

/**
 * What a host form asks for, attribute `requires`.
 * `check`: a finished check. `no-rejects`: one that expects no rejection. `no-issues`: one without anything that would be
 * rejected, limited or needs a person.
 */
export const REQUIREMENTS: readonly string[] = ['check', 'no-rejects', 'no-issues']

/** Why the form cannot be sent yet; empty where it can. */
export function objectionOf({ phase, outcome, report, rows }: ControllerState, requires: string, words: Words): string {
  const at = REQUIREMENTS.indexOf(requires)
  if (at < 0) return ''
  if (phase !== 'done' || !report || !outcome) return words.t('checkFirst')
  const stops = outcome === 'likely_rejected' ? at > 0 : at > 1 && outcome !== 'no_issue_found'
  return stops ? words.sentences(`${words.t(outcome)}.`, registry.acts?.outcomeLine(words, report, rows) ?? '') : ''
}
