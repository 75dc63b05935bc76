import { isInvalidCreativeError, type Report } from '@preclear/core'
import type { JSX } from 'preact'
import { explainAll } from '../model/explain.ts'
import { openRows } from '../model/rows.ts'
import type { Words } from '../strings/strings.ts'
import type { PolicyCheckProps } from '../types.ts'
import { Coverage, Later, Unreadable } from './Below.tsx'
import { FindingRow } from './FindingRow.tsx'
import type { List } from './list.ts'
import { Outcome } from './Outcome.tsx'
import { Checking, Empty, Failure } from './Waiting.tsx'
import { YourAd } from './YourAd.tsx'

interface MainProps extends PolicyCheckProps {
  readonly words: Words
  readonly list: List
}

/** The state the check is in: nothing yet, running, failed, or its result. */
export function Main(props: MainProps): JSX.Element {
  const { report, error, busy, creative, list, words } = props
  const nothing = isInvalidCreativeError(error) && error.issues.every((issue) => issue.code === 'nothing_to_check')
  if (error !== undefined && error !== null && !nothing)
    return <Failure words={words} error={error} onRetry={props.onCheckAgain} />
  if (nothing || (!report && !busy)) {
    const ready = !nothing && creative !== undefined
    return <Empty words={words} ready={ready} onCheck={ready ? props.onCheckAgain : undefined} />
  }
  return (
    <>
      {busy ? (
        <Checking words={words} progress={props.progress} creative={creative} partial={report !== undefined} />
      ) : (
        report && (
          <>
            <Outcome
              words={words}
              report={report}
              rows={list.rows}
              onApplyAll={list.applyAll}
              onSeeChanges={list.seeChanges}
            />
            <Unreadable words={words} report={report} creative={creative} precheck={props.precheck} />
          </>
        )
      )}
      {report && <Result {...props} report={report} />}
    </>
  )
}

function Result(props: MainProps & { readonly report: Report }): JSX.Element {
  const { report, precheck, list, words, busy } = props
  const { rows } = list
  const wanted = props.language ?? words.language
  const said = explainAll(
    precheck,
    report,
    rows.map((row) => row.finding),
    wanted,
  )
  return (
    <>
      <div class={openRows(rows).length ? 'two' : ''}>
        <YourAd {...props} rows={rows} />
        <div>
          {rows.length > 0 && (
            <ul class="list" aria-label={words.t('list')}>
              {rows.map((row, i) => {
                const sentences = said[i]
                return sentences && <FindingRow {...props} key={row.n} row={row} said={sentences} />
              })}
            </ul>
          )}
          <Later
            words={words}
            findings={report.upcoming}
            said={explainAll(precheck, report, report.upcoming, wanted)}
          />
        </div>
      </div>
      {!busy && <Coverage words={words} report={report} precheck={precheck} isOpen={report.findings.length === 0} />}
    </>
  )
}
