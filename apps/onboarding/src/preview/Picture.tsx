import { type Signal, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { type Shown, shownFiles } from '../creative/media-facts.ts'
import { t } from '../strings/t.ts'
import { Icon } from '../ui/Icon.tsx'
import { Film } from './Film.tsx'

const chosen: Signal<string> = signal('')

/** What people see: the video, or the pictures one at a time. */
const visible = (files: readonly Shown[]): readonly Shown[] => {
  const readable = files.filter((file) => file.width > 0 && !file.unreadable)
  const videos = readable.filter((file) => file.kind === 'video')
  return videos.length > 0 ? videos : readable
}

export function Picture(): VNode {
  const files = visible(shownFiles.value)
  const file = files.find(({ id }) => id === chosen.value) ?? files[0]
  if (!file)
    return (
      <div class="blank">
        <Icon name="image" size={32} />
      </div>
    )
  if (file.kind === 'video') return <Film key={file.url} url={file.url} />
  return (
    <>
      <img class="art" src={file.url} alt="" />
      {files.length > 1 && (
        <div class="dots">
          {files.map(({ id }, i) => (
            <button
              key={id}
              type="button"
              aria-label={t('pictureOf', { n: i + 1, total: files.length })}
              aria-pressed={id === file.id}
              onClick={() => {
                chosen.value = id
              }}
            />
          ))}
        </div>
      )}
    </>
  )
}
