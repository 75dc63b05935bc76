import type { RepairPlan } from '@preclear/core'
import type { JSX } from 'preact'
import { mediumName } from '../../model/medium.ts'
import { openRows, type Row } from '../../model/rows.ts'

import type { View } from '../view.ts'
import { RepairCard } from './RepairCard.tsx'

/** One new file for each file that a machine can mend. */
export function Repairs({ view }: { readonly view: View }): JSX.Element {
  return (
    <>
      {plansOf(view).map((plan) => (
        <RepairCard key={plan.mediaId} view={view} plan={plan} />
      ))}
    </>
  )
}

/** In an open finding: the way to the new file that would answer it. */
export function RepairLink({ view, row }: { readonly view: View; readonly row: Row }): JSX.Element {
  const plan = plansOf(view).find(({ findings }) => findings.includes(row.finding.fingerprint))
  if (!plan) return <></>
  return (
    <button class="btn sm" type="button" onClick={() => focusCard(view, plan.mediaId)}>
      {view.words.t('fixedCopy', { what: mediumName(view.words, plan.mediaId, view.state.creative) })}
    </button>
  )
}

/** Only what is still open is mended. */
function plansOf({ options, state }: View): readonly RepairPlan[] {
  const { report, creative, rows } = state
  if (!options.media || !report || !creative || state.phase === 'checking') return []
  const open = new Set(openRows(rows).map(({ finding }) => finding.fingerprint))
  return options.media.plan(report, creative).filter(({ findings }) => findings.some((one) => open.has(one)))
}

function focusCard(view: View, mediaId: string): void {
  const cards = view.panel()?.querySelectorAll<HTMLElement>('[data-repair]') ?? []
  const card = [...cards].find(({ dataset }) => dataset.repair === mediaId)
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus()
}
