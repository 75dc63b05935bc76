import type { Decision, DismissReason } from '@preclear/core/appeal'
import { reasonOf } from '../../model/decision.ts'
import type { StringKey, Words } from '../../strings/strings.ts'

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
