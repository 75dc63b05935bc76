import type { Creative, FixProposal, Hit, MessageArgs, PatchStep } from '../../contracts/index.ts'
import type { AboutResult } from '../shared/about.ts'
import type { TargetingVariant } from './options.ts'

export type What<W extends TargetingVariant['options']['what']> = Extract<TargetingVariant['options'], { what: W }>
export type Yes = Extract<AboutResult, { is: 'yes' }>

/** A finding about one setting: what it says now, and what makes the ad one that the rule is about. */
export function hitOn(about: Yes, path: string, value: string, rest: Pick<Hit, 'reason'> & Partial<Hit>): Hit {
  return {
    where: { path },
    evidence: [{ kind: 'field', path, value }, ...about.evidence],
    confidence: about.confidence,
    ...rest,
  }
}

/** A proposal of one step. */
export function setTo(label: string, args: MessageArgs, path: string, value: string | readonly string[]): FixProposal {
  return { label, args, patch: [{ op: 'set', path, value }] }
}

/** The audience from this age on, its upper end moved along where that would lie below. */
export function olderOnly({ targeting: { maxAge } }: Creative, minAge: number): FixProposal {
  const patch: PatchStep[] = [{ op: 'set', path: '/targeting/minAge', value: minAge }]
  if (maxAge !== undefined && maxAge < minAge) patch.push({ op: 'set', path: '/targeting/maxAge', value: minAge })
  return { label: 'fix.set-age', args: { minAge }, patch }
}
