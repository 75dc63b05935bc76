import type { JSX } from 'preact'
import type { View } from '../view.ts'
import { Icon } from './Icon.tsx'

interface PageHeadProps {
  readonly view: View
  readonly title: string
  readonly line: string
}

/** The heading of a page other than the check, with the way back. */
export function PageHead({ view, title, line }: PageHeadProps): JSX.Element {
  return (
    <>
      <button class="btn txt sm back" type="button" onClick={() => view.goTo('check')}>
        <Icon name="back" />
        {view.words.t('back')}
      </button>
      <h2 data-page-head tabIndex={-1}>
        {title}
      </h2>
      <p class="soft">{line}</p>
    </>
  )
}
