import type { JSX } from 'preact'
import { mediumName } from '../../model/medium.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

const STATES = { started: 'senseStarted', running: 'senseStarted', done: 'senseDone', failed: 'senseFailed' } as const

/** What a sense does, in the engine's words; nothing where it has none for it. */
function nameOf({ controller, words }: View, sense: string): string {
  const id = `sense.${sense}`
  const name = controller.input.precheck?.label(id, {}, words.language) ?? id
  return name === id ? '' : name
}

/** How far the reading of files is: one row for each thing that is read. */
export function Progress({ view }: { readonly view: View }): JSX.Element | null {
  const { words, state } = view
  const { t } = words
  const { progress, creative } = state
  if (state.phase !== 'checking' || !progress?.total) return null
  return (
    <div class="sec">
      <div class="sense">
        <span>{t('step', { n: progress.done, total: progress.total })}</span>
        <progress aria-label={t('checking')} value={progress.done} max={progress.total} />
      </div>
      <ul class="senses">
        {progress.senses.map((row) => (
          <li class="sense" key={`${row.mediaId} ${row.sense}`}>
            <span>
              {nameOf(view, row.sense)} <bdi class="soft">{mediumName(words, row.mediaId, creative)}</bdi>
            </span>
            {row.share !== undefined && <progress aria-label={nameOf(view, row.sense)} value={row.share} />}
            <span class={`st ${row.state}`}>
              {t(STATES[row.state])}
              {row.state === 'done' && <Icon name="check" size={14} />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
