import type { JSX } from 'preact'
import { mediumName, shortName } from '../../model/medium.ts'
import type { CheckProgress } from '../../types.ts'
import { whyNotRun } from '../result/reasons.ts'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

interface ReadingProps {
  readonly view: View
  readonly progress: CheckProgress
}
type Sense = CheckProgress['senses'][number]

/** So many files are told one by one; of more, those that are still being read. */
const MOST_FILES = 5
/** So much of what is being done with a file is named. */
const MOST_SENSES = 2
/** No failure: there is a part to be loaded first, which is offered below the result. */
const WAITING = new Set(['not-loaded', 'not-asked'])

/** How far the reading of files is: one line a file, with what is being done, and what could not be. */
export function Reading({ view, progress }: ReadingProps): JSX.Element {
  const { words } = view
  const { done, total, senses } = progress
  const byFile = new Map<string, Sense[]>()
  for (const sense of senses) byFile.set(sense.mediaId, [...(byFile.get(sense.mediaId) ?? []), sense])
  const files = [...byFile]
  const shown = files.length > MOST_FILES ? files.filter(([, own]) => !own.every(hasEnded)) : files
  return (
    <div class="sec">
      <div class="sense">
        <span>{words.t('step', { n: done, total })}</span>
        {files.length > 1 && <progress aria-label={words.t('checking')} value={done} max={total} />}
      </div>
      <ul class="senses">
        {shown.slice(0, MOST_FILES).map(([id, own]) => (
          <FileRow key={id} view={view} id={id} senses={own} />
        ))}
      </ul>
    </div>
  )
}

const hasEnded = ({ state }: Sense): boolean => state === 'done' || state === 'failed'

interface FileRowProps {
  readonly view: View
  readonly id: string
  readonly senses: readonly Sense[]
}

function FileRow({ view, id, senses }: FileRowProps): JSX.Element {
  const { words, state } = view
  const { t } = words
  const name = mediumName(words, id, state.creative)
  const share = senses.reduce((sum, each) => sum + (hasEnded(each) ? 1 : (each.share ?? 0)), 0) / senses.length
  const isDone = senses.every(hasEnded)
  const running = senses.flatMap((each) => (each.state === 'running' ? (nameOf(view, each) ?? []) : []))
  return (
    <li>
      <div class="sense">
        <bdi title={name}>{shortName(name)}</bdi>
        <span class={isDone ? 'st done' : 'st'}>
          {t(isDone ? 'senseDone' : 'senseStarted')}
          {isDone && <Icon name="check" size={14} />}
        </span>
      </div>
      {!isDone && <progress aria-label={name} value={share} />}
      {running.length > 0 && <p class="st">{words.list(running.slice(0, MOST_SENSES))}</p>}
      {failuresOf(view, senses).map((line) => (
        <p class="st failed" key={line}>
          {line}
        </p>
      ))}
    </li>
  )
}

/** What a sense does, in the engine's words; undefined where it has none for it. */
function nameOf({ controller, words }: View, { sense }: Sense): string | undefined {
  const id = `sense.${sense}`
  const name = controller.input.precheck?.label(id, {}, words.language) ?? id
  return name === id ? undefined : name
}

/** One line a reason. Where much failed for the same, what it was would only be a list. */
function failuresOf(view: View, senses: readonly Sense[]): readonly string[] {
  const byReason = new Map<string, Sense[]>()
  for (const sense of senses) {
    const { state, reason = '' } = sense
    if (state === 'failed' && !WAITING.has(reason)) byReason.set(reason, [...(byReason.get(reason) ?? []), sense])
  }
  return [...byReason].map(([reason, failed]) => {
    const names = failed.length > MOST_SENSES ? [] : failed.flatMap((each) => nameOf(view, each) ?? [])
    const why = reason ? whyNotRun(view, { reason }) : view.words.t('senseFailed')
    return names.length ? `${view.words.list(names)}: ${why}` : why
  })
}
