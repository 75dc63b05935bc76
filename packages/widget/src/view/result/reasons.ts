import type { NotRun } from '@preclear/core'
import type { Decision, DismissReason } from '@preclear/core/appeal'
import { reasonOf } from '../../model/decision.ts'
import type { StringKey, Words } from '../../strings/strings.ts'
import type { View } from '../view.ts'

/** What a person may hold against a finding, in the order in which it is offered. */
export const REASONS: Readonly<Record<DismissReason | 'known', StringKey>> = {
  'not-what-it-says': 'reasonSays',
  'allowed-here': 'reasonAllowed',
  'have-permission': 'reasonProof',
  known: 'reasonKnown',
  other: 'reasonOther',
}

/** "Set aside: It does not say that" */
export function asideLine({ t }: Words, decision: Decision): string {
  return t('aside', { what: t(REASONS[reasonOf(decision)]) })
}

/** Why something could not be checked, in the engine's words. */
export function whyNotRun({ controller, words }: View, gap: Pick<NotRun, 'reason' | 'args'>): string {
  const label = controller.input.precheck?.label(`notRun.${gap.reason}`, gap.args, words.language)
  const reason = label ?? gap.reason.replaceAll('-', ' ')
  return reason.charAt(0).toLocaleUpperCase(words.language) + reason.slice(1)
}
