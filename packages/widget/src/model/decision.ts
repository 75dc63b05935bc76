import type { Finding } from '@preclear/core'
import type { Decision, DismissReason, FileRef, ProofKind } from '@preclear/core/appeal'

/** What a person filled in. */
export interface Answer {
  readonly reason: DismissReason | 'known' | undefined
  readonly note: string
  readonly proofName: string
  readonly proofKind: ProofKind
  readonly proofUrl: string
  readonly file: FileRef | undefined
}
export const UNANSWERED: Answer = {
  reason: undefined,
  note: '',
  proofName: '',
  proofKind: 'study',
  proofUrl: '',
  file: undefined,
}

/** The reason in a decision, as it was chosen. */
export function reasonOf(decision: Decision): NonNullable<Answer['reason']> {
  if (decision.kind === 'dismissed') return decision.reason
  return decision.kind === 'acknowledged' ? 'known' : 'have-permission'
}

/** What is missing or wrong in it: the reason, the name of the proof, its link. */
export type Problem = 'reason' | 'name' | 'link'

export function problemOf({ reason, proofName, proofUrl, file }: Answer): Problem | undefined {
  if (!reason) return 'reason'
  if (reason !== 'have-permission') return undefined
  if (proofUrl && !isWebAddress(proofUrl)) return 'link'
  return (proofUrl || file) && !proofName.trim() ? 'name' : undefined
}

/**
 * The decision in an answer without problems. A permission with its proof is a substantiation; without one it is a
 * dismissal that says so.
 * @param at `2026-12-01T09:30:00.000Z`
 */
export function decisionOf({ fingerprint, ruleId, evidence }: Finding, answer: Answer, at: string): Decision {
  const { reason, file } = answer
  const note = answer.note.trim()
  const about = { fingerprint, ruleId, at, ...(note ? { note } : {}) }
  if (reason === 'known') return { kind: 'acknowledged', ...about }
  const name = answer.proofName.trim()
  if (reason === 'have-permission' && name) {
    const proof = {
      name,
      kind: answer.proofKind,
      ...(answer.proofUrl ? { url: answer.proofUrl } : {}),
      ...(file ? { file } : {}),
    }
    const claim = evidence.flatMap((e) => (e.kind === 'text' || e.kind === 'page' ? [e.quote] : [])).join(' … ')
    return { kind: 'substantiated', ...about, claim, proof: [proof] }
  }
  return { kind: 'dismissed', ...about, reason: reason ?? 'other' }
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
