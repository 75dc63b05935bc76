import { type CreativeInput, type Issue, isInvalidCreativeError } from '@preclear/core'
import type { JSX } from 'preact'
import { mediumName, placeName } from '../model/place.ts'
import type { Words } from '../strings/strings.ts'
import type { CheckProgress } from '../types.ts'
import { Icon } from './Icon.tsx'

/** Nothing to check, or nothing checked yet. */
export function Empty({
  words,
  ready,
  onCheck,
}: {
  readonly words: Words
  readonly ready: boolean
  readonly onCheck: (() => void) | undefined
}): JSX.Element {
  const { t } = words
  return (
    <div class="empty">
      <Icon name="logo" size={24} />
      <h2>{t(ready ? 'readyTitle' : 'emptyTitle')}</h2>
      <p>{t(ready ? 'readyLine' : 'emptyLine')}</p>
      {ready && onCheck && (
        <button class="btn pri" type="button" onClick={onCheck}>
          {t('check')}
        </button>
      )}
    </div>
  )
}

interface CheckingProps {
  readonly words: Words
  readonly progress: CheckProgress | undefined
  readonly creative: CreativeInput | undefined
  /** The text is done and shown below. */
  readonly partial: boolean
}

export function Checking({ words, progress, creative, partial }: CheckingProps): JSX.Element {
  const { t } = words
  const states = { started: 'senseStarted', done: 'senseDone', failed: 'senseFailed' } as const
  return (
    <>
      <div class="outcome t-idle">
        <span class="spin" />
        <h2>{t('checking')}</h2>
        <p>{t(partial ? 'checkingLine' : 'checkingStart')}</p>
      </div>
      {progress && progress.total > 0 && (
        <div class="sec">
          <div class="sense">
            <span>{t('step', { n: progress.done, total: progress.total })}</span>
            <progress aria-label={t('checking')} value={progress.done} max={progress.total} />
          </div>
          <ul class="senses">
            {progress.senses.map((row) => (
              <li class="sense" key={`${row.mediaId} ${row.sense}`}>
                <bdi>{mediumName(words, row.mediaId, creative)}</bdi>
                <span class={`st ${row.state}`}>
                  {t(states[row.state])}
                  {row.state === 'done' && <Icon name="check" size={14} />}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** A check that could not be made: entries that do not fit are listed, anything else can be tried again. Never green. */
export function Failure({
  words,
  error,
  onRetry,
}: {
  readonly words: Words
  readonly error: unknown
  readonly onRetry: (() => void) | undefined
}): JSX.Element {
  const { t } = words
  const issues = isInvalidCreativeError(error) ? error.issues : undefined
  return (
    <div class="outcome t-limit">
      <Icon name="limit" size={20} />
      <h2>{t(issues ? 'badTitle' : 'failTitle')}</h2>
      <p>{t(issues ? 'badLine' : 'failLine')}</p>
      {issues && (
        <ul class="issues">
          {issues.map((issue) => (
            <IssueLine words={words} key={issue.path + issue.code} issue={issue} />
          ))}
        </ul>
      )}
      {!issues && onRetry && (
        <div class="acts">
          <button class="btn" type="button" onClick={onRetry}>
            {t('retry')}
          </button>
        </div>
      )}
    </div>
  )
}

function IssueLine({ words, issue }: { readonly words: Words; readonly issue: Issue }): JSX.Element {
  return (
    <li>
      <b>{placeName(words, issue.path)}</b>{' '}
      <span lang="en" dir="auto">
        {issue.expected}
        {issue.received && <code>{issue.received}</code>}
      </span>
    </li>
  )
}
