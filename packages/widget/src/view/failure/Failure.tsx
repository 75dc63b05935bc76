import { type Issue, isInvalidCreativeError } from '@preclear/core'
import type { JSX } from 'preact'
import { placeName } from '../../model/place.ts'
import { addEnglish } from '../../strings/english.ts'
import { rest } from '../../strings/rest.ts'
import { failure } from '../../styles/failure.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

addEnglish(rest)
export const styles: string = failure

interface ViewProps {
  readonly view: View
}

/** A check that could not be made: entries that do not fit are listed, anything else can be tried again. Never green. */
export function Part({ view }: ViewProps): JSX.Element {
  const { controller, words } = view
  const { t } = words
  const { error } = view.state
  const issues = isInvalidCreativeError(error) ? error.issues : undefined
  return (
    <div class="outcome t-limit" part="outcome">
      <Icon name="limit" size={20} />
      <h2>{t(issues ? 'badTitle' : 'failTitle')}</h2>
      <p>{t(issues ? 'badLine' : 'failLine')}</p>
      {issues && (
        <ul class="issues">
          {issues.map((issue) => (
            <IssueLine view={view} key={issue.path + issue.code} issue={issue} />
          ))}
        </ul>
      )}
      {!issues && controller.canCheck && (
        <div class="acts">
          <button class="btn" part="button" type="button" onClick={() => void controller.check()}>
            {t('retry')}
          </button>
        </div>
      )}
    </div>
  )
}

function IssueLine({ view, issue }: ViewProps & { readonly issue: Issue }): JSX.Element {
  return (
    <li>
      <b>{placeName(view.words, issue.path)}</b>{' '}
      <span lang="en" dir="auto">
        {issue.expected}
        {issue.received && <code>{issue.received}</code>}
      </span>
    </li>
  )
}
