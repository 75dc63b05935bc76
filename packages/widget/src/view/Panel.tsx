import { isInvalidCreativeError, type Report } from '@preclear/core'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { explainAll } from '../model/explain.ts'
import { wordsFor } from '../strings/strings.ts'
import type { PolicyCheckProps } from '../types.ts'
import { Coverage, Foot, Later, Unreadable } from './Below.tsx'
import { WordsContext } from './context.ts'
import { FindingRow } from './FindingRow.tsx'
import { Head } from './Head.tsx'
import { Outcome, outcomeLine, outcomeOf } from './Outcome.tsx'
import { useKeys } from './use-keys.ts'
import { type List, useList } from './use-list.ts'
import { useRequest } from './use-request.ts'
import { Checking, Empty, Failure } from './Waiting.tsx'
import { YourAd } from './YourAd.tsx'

/** The whole widget, for a root that has its styles. */
export function Panel(props: PolicyCheckProps): JSX.Element {
  const { language = 'en', strings, report, busy = false, theme } = props
  const words = useMemo(() => wordsFor(language, strings), [language, strings])
  const list = useList(props, words)
  const root = useRef<HTMLElement>(null)
  useKeys(root, list)
  useRequest(root, list, props)
  const said = useAnnouncement(list, props, words)
  return (
    <WordsContext.Provider value={words}>
      <section
        class="panel"
        ref={root}
        aria-label={words.t('title')}
        lang={words.language}
        dir={words.direction}
        data-theme={theme}
      >
        <Head report={report} busy={busy} onCheckAgain={props.onCheckAgain} onLanguage={props.onLanguage} />
        <Main {...props} list={list} />
        <Foot report={report} />
        <div class="vh" role="status">
          {said}
        </div>
      </section>
    </WordsContext.Provider>
  )
}

function Main(props: PolicyCheckProps & { readonly list: List }): JSX.Element {
  const { report, error, busy, creative, progress, list, precheck } = props
  const nothing = isInvalidCreativeError(error) && error.issues.every((issue) => issue.code === 'nothing_to_check')
  if (error !== undefined && error !== null && !nothing) return <Failure error={error} onRetry={props.onCheckAgain} />
  if (nothing || (!report && !creative && !busy)) return <Empty ready={false} onCheck={undefined} />
  if (!report && !busy) return <Empty ready onCheck={props.onCheckAgain} />
  return (
    <>
      {busy ? (
        <Checking progress={progress} creative={creative} partial={report !== undefined} />
      ) : (
        report && <Outcome report={report} rows={list.rows} onApplyAll={list.applyAll} onSeeChanges={list.seeChanges} />
      )}
      {report && !busy && <Unreadable report={report} creative={creative} precheck={precheck} />}
      {report && <Result {...props} report={report} list={list} />}
    </>
  )
}

function Result(props: PolicyCheckProps & { readonly list: List; readonly report: Report }): JSX.Element {
  const { report, creative, precheck, list, parts, busy } = props
  const { language } = wordsFor(props.language ?? 'en', props.strings)
  const wanted = props.language ?? language
  const later = explainAll(precheck, report, report.upcoming, wanted)
  const said = explainAll(
    precheck,
    report,
    list.rows.map((row) => row.finding),
    wanted,
  )
  return (
    <>
      <div class={`panelgrid ${list.rows.some((row) => !row.done) ? 'two' : ''}`}>
        <YourAd report={report} creative={creative} rows={list.rows} precheck={precheck} parts={parts} />
        <div class="results">
          {list.rows.length > 0 && (
            <ul class="list" aria-label={list.label}>
              {list.rows.map((row, i) => {
                const sentences = said[i]
                return (
                  sentences && (
                    <FindingRow
                      key={row.n}
                      row={row}
                      said={sentences}
                      isOpen={list.open.has(row.n)}
                      isStop={row.n === list.stop}
                      report={report}
                      creative={creative}
                      precheck={precheck}
                      actions={list.actions}
                    />
                  )
                )
              })}
            </ul>
          )}
          <Later findings={report.upcoming} said={later} />
        </div>
      </div>
      {!busy && <Coverage report={report} precheck={precheck} isOpen={report.findings.length === 0} />}
    </>
  )
}

/** One polite sentence when something changed; while typing only after a pause, and never twice the same. */
function useAnnouncement(list: List, { report, busy }: PolicyCheckProps, words: ReturnType<typeof wordsFor>): string {
  const [said, say] = useState('')
  const last = useRef('')
  const line = busy
    ? words.t('checking')
    : report
      ? `${words.t(outcomeOf(list.rows))}. ${outcomeLine(words, report, list.rows)}`
      : ''
  const news = useRef('')
  useEffect(() => {
    if (list.news !== news.current) {
      // A person's own act is answered at once, and its answer already says how much is left.
      news.current = list.news
      last.current = line
      say(list.news)
      return
    }
    if (!line || line === last.current) return
    const speak = (): void => {
      last.current = line
      say(line)
    }
    const timer = setTimeout(speak, last.current ? 1500 : 0)
    return () => clearTimeout(timer)
  }, [line, list.news])
  return said
}
