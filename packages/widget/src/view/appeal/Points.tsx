import type { JSX } from 'preact'
import { type Answer, decisionOf, reasonOf, UNANSWERED } from '../../model/decision.ts'
import type { Row } from '../../model/rows.ts'
import { REASONS } from '../result/reasons.ts'
import { saidOf, type View } from '../view.ts'

interface PointsProps {
  readonly view: View
  readonly rows: readonly Row[]
}

/** The findings that the appeal is about, each with the reason why. What was set aside in the list is ticked here. */
export function Points({ view, rows }: PointsProps): JSX.Element {
  const { t } = view.words
  const said = saidOf(
    view,
    rows.map(({ finding }) => finding),
  )
  return (
    <fieldset>
      <legend>{t('points')}</legend>
      {rows.map((row, i) => (
        <Point key={row.n} view={view} row={row} title={said[i]?.title ?? row.finding.ruleId} />
      ))}
    </fieldset>
  )
}

function Point({ view, row, title }: { readonly view: View; readonly row: Row; readonly title: string }): JSX.Element {
  const { controller, words } = view
  const { t } = words
  const decide = (reason: Answer['reason']): void => {
    const note = row.aside?.note ?? ''
    controller.decide(row.n, decisionOf(row.finding, { ...UNANSWERED, reason, note }, new Date().toISOString()))
  }
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={row.aside !== undefined}
          onChange={(event) => (event.currentTarget.checked ? decide('not-what-it-says') : controller.withdraw(row.n))}
        />
        <span>{`${view.words.number(row.n)}. ${title}`}</span>
      </label>
      {row.aside && (
        <label class="stack point">
          <span class="vh">{`${t('disagreeTitle')} ${title}`}</span>
          <select
            value={reasonOf(row.aside)}
            onChange={(event) => decide(event.currentTarget.value as Answer['reason'])}
          >
            {Object.entries(REASONS).map(([reason, key]) => (
              <option key={reason} value={reason}>
                {t(key)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
