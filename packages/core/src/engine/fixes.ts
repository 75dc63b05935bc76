import type { Creative } from '../contracts/creative.ts'
import type { Finding, Fix } from '../contracts/finding.ts'
import type { Draft } from './findings.ts'
import { applyPatch } from './patch.ts'

/** Checks run again at the most: a creative with hundreds of findings must not take seconds. */
const MAX_TRIES = 40
const MAX_FIXES = 3

export interface Verification {
  /** The whole check on a patched creative; undefined where that creative is not valid. */
  readonly recheck: (creative: unknown) => readonly Draft[] | undefined
  readonly creative: Creative
}

/** Numbers the findings and keeps the proposals that work: the finding gone, nothing new to fix. Proposals that fail are dropped. */
export function finish(drafts: readonly Draft[], { recheck, creative }: Verification): Finding[] {
  let tries = 0
  // Findings in one sentence propose the same change: it is tried once.
  const tried = new Map<string, readonly Draft[] | undefined>()
  const after = (patch: Fix['patch']): readonly Draft[] | undefined => {
    const key = JSON.stringify(patch)
    if (!tried.has(key)) {
      tries++
      const patched = applyPatch(creative, patch)
      tried.set(key, patched === undefined ? undefined : recheck(patched))
    }
    return tried.get(key)
  }
  return drafts.map(({ finding, hit }, index) => {
    const id = `f${index + 1}`
    const fixes: Fix[] = []
    for (const proposal of hit.proposals ?? []) {
      if (fixes.length >= MAX_FIXES) break
      const untried = tries >= MAX_TRIES && !tried.has(JSON.stringify(proposal.patch))
      if (!untried && !works(after(proposal.patch), finding, drafts)) continue
      const label = { id: proposal.label, args: proposal.args ?? {} }
      fixes.push({ id: `${id}.${fixes.length + 1}`, label, patch: proposal.patch, verified: !untried })
    }
    return { id, ...finding, fixes }
  })
}

function works(after: readonly Draft[] | undefined, finding: Draft['finding'], before: readonly Draft[]): boolean {
  if (after === undefined) return false
  if (after.some((draft) => draft.finding.fingerprint === finding.fingerprint)) return false
  const same = (draft: Draft): boolean =>
    draft.finding.ruleId === finding.ruleId && draft.finding.where.path === finding.where.path
  if (after.filter(same).length >= before.filter(same).length) return false
  // A caption that is neutral but too long for its field is no fix.
  const objections = countObjections(before)
  return [...countObjections(after)].every(([place, n]) => n <= (objections.get(place) ?? 0))
}

/** Tips aside, by rule and place. */
function countObjections(drafts: readonly Draft[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { finding } of drafts) {
    if (finding.effect === 'advise') continue
    const place = `${finding.ruleId} ${finding.where.path}`
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}
