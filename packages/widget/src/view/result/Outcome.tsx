import type { Report } from '@preclear/core'
import type { JSX } from 'preact'
import { outcomeLine } from '../../model/outcome.ts'
import { fixableRows, standingRows } from '../../model/rows.ts'
import { Icon, type IconName } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

const LOOKS: Readonly<Record<Report['outcome'], readonly [tone: string, icon: IconName]>> = {
  likely_rejected: ['reject', 'reject'],
  likely_limited: ['limit', 'limit'],
  needs_human: ['review', 'review'],
  no_issue_found: ['ok', 'ok'],
}

export function Outcome({ view }: { readonly view: View }): JSX.Element | null {
  const { state, words } = view
  const { report, rows, outcome } = state
  if (!report || !outcome || state.phase === 'checking') return null
  const [tone, icon] = LOOKS[outcome]
  const done = rows.filter((row) => row.done).length
  return (
    <div class={`outcome t-${tone}`} part="outcome">
      <Icon name={icon} size={20} />
      <h2>{words.t(outcome)}</h2>
      <p>{outcomeLine(words, report, rows)}</p>
      {done > 0 && (
        <div class="meter" aria-hidden="true">
          {rows.slice(0, 40).map((row, i) => (
            <i key={row.n} data-done={i < done ? '' : undefined} />
          ))}
        </div>
      )}
      {outcome === 'no_issue_found' && (
        <p class="fine">{words.t(report.notRun.length ? 'notPromise' : 'notPromiseAll')}</p>
      )}
      <Acts view={view} />
    </div>
  )
}

/** What can be done with everything at once. One primary button: the fixes, or where a person has to look the hand-off. */
function Acts({ view }: { readonly view: View }): JSX.Element | null {
  const { controller, state, words } = view
  const { t } = words
  const fixable = controller.canFix ? fixableRows(state.rows).length : 0
  if (fixable)
    return (
      <div class="acts">
        <button class="btn pri" part="button" type="button" onClick={() => controller.applyAll()}>
          {t('applyN', { n: fixable })}
        </button>
        <button class="btn txt" type="button" onClick={() => controller.openFixable()}>
          {t('seeChanges')}
        </button>
      </div>
    )
  if (state.outcome !== 'needs_human' || !canAppeal(view)) return null
  return (
    <div class="acts">
      <button class="btn pri" part="button" type="button" onClick={() => view.goTo('appeal')}>
        {t('handOff')}
      </button>
    </div>
  )
}

/** True where something stands that a person can hold something against. */
function canAppeal({ options, state }: View): boolean {
  return options.appeals !== false && standingRows(state.rows).some(({ finding }) => finding.effect !== 'advise')
}

/** What else can be done, quietly, below the list: an appeal, and a rejection explained. */
export function Further({ view }: { readonly view: View }): JSX.Element | null {
  const { t } = view.words
  const isOfferedAbove = view.state.outcome === 'needs_human' && !fixableRows(view.state.rows).length
  const links = [
    canAppeal(view) && !isOfferedAbove && (['appeal', t('appeal')] as const),
    view.options.rejections && (['rejection', t('rejectedBefore')] as const),
  ].filter((link) => !!link)
  if (!links.length || view.state.phase === 'checking') return null
  return (
    <div class="further">
      {links.map(([page, label]) => (
        <button class="btn txt sm" key={page} type="button" onClick={() => view.goTo(page)}>
          {label}
        </button>
      ))}
    </div>
  )
}
