import type { RepairPlan } from '@preclear/core'
import { Component, type JSX } from 'preact'
import { isJudged } from '../../model/judged.ts'
import { mediumName, shortName } from '../../model/medium.ts'
import { openRows, type Row } from '../../model/rows.ts'
import type { View } from '../view.ts'
import { RepairCard } from './RepairCard.tsx'

interface RepairsProps {
  readonly view: View
}

/** One new file for each file that a machine can mend. */
export class Repairs extends Component<RepairsProps> {
  #offered: readonly RepairPlan[] = []

  override render(): JSX.Element | null {
    const { view } = this.props
    const isChecking = view.state.phase === 'checking'
    // Meanwhile nothing new is offered, and what is being made goes on.
    if (!isChecking) this.#offered = plansOf(view)
    const { report, creative } = view.state
    const plans = this.#offered.filter(({ mediaId }) => creative?.media?.some(({ id }) => id === mediaId))
    if (!plans.length || !report) return null
    return (
      <div class="sec repairs">
        {plans.map((plan) => (
          <RepairCard key={plan.mediaId} view={view} plan={plan} isWaiting={isChecking} />
        ))}
      </div>
    )
  }
}

/** In an open finding: the way to the new file that would answer it. */
export function RepairLink({ view, row }: RepairsProps & { readonly row: Row }): JSX.Element | null {
  const plan = plansOf(view).find(({ findings }) => findings.includes(row.finding.fingerprint))
  if (!plan) return null
  const what = shortName(mediumName(view.words, plan.mediaId, view.state.creative))
  return (
    <button class="btn sm" type="button" onClick={() => focusCard(view, plan.mediaId)}>
      {view.words.t('fixedCopy', { what })}
    </button>
  )
}

/** Only what is still open is mended, and only the file that was checked. */
function plansOf({ options, state }: View): readonly RepairPlan[] {
  const { report, creative, rows } = state
  if (!options.media || !report || !creative || state.phase === 'checking') return []
  const open = new Set(openRows(rows).map(({ finding }) => finding.fingerprint))
  const isWanted = ({ mediaId, findings }: RepairPlan): boolean =>
    findings.some((one) => open.has(one)) && isJudged(report, creative, mediaId)
  return options.media.plan(report, creative).filter(isWanted)
}

function focusCard(view: View, mediaId: string): void {
  const cards = view.panel()?.querySelectorAll<HTMLElement>('[data-repair]') ?? []
  const card = [...cards].find(({ dataset }) => dataset.repair === mediaId)
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus({ preventScroll: true })
}
