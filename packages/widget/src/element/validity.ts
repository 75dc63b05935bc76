import type { ControllerState } from '../controller/state.ts'
import type { Words } from '../strings/strings.ts'

/**
 * What a host form asks for, attribute `requires`.
 * `check`: a finished check. `no-rejects`: one that expects no rejection. `no-issues`: one without anything that would be
 * rejected, limited or needs a person.
 */
export const REQUIREMENTS: readonly string[] = ['check', 'no-rejects', 'no-issues']

/** Why the form cannot be sent yet; empty where it can. */
export function objectionOf({ phase, outcome }: ControllerState, requires: string, words: Words): string {
  if (!REQUIREMENTS.includes(requires)) return ''
  if (phase !== 'done' || !outcome) return words.t('checkFirst')
  const stops = requires === 'no-rejects' ? outcome === 'likely_rejected' : outcome !== 'no_issue_found'
  return requires !== 'check' && stops ? words.t(outcome) : ''
}
