import type { VNode } from 'preact'
import { isBlank } from '../state/draft.ts'
import { draft } from '../state/store.ts'
import { stories, t } from '../strings/t.ts'
import { SCENARIOS } from './list.ts'

/** Links to the stories, for somebody who has no ad at hand. Gone as soon as there is one. */
export function Examples(): VNode | null {
  if (!isBlank(draft.value)) return null
  return (
    <nav class="card examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{t('example')}</h2>
      <ul>
        {SCENARIOS.map(({ id }) => (
          <li key={id}>
            <a class="b sm" href={`#scenario=${id}`}>
              {stories.value[id].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
