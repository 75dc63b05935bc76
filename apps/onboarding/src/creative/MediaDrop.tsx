import { type Signal, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { isMedium } from '../state/media.ts'
import { addFiles } from '../state/store.ts'
import { t } from '../strings/t.ts'
import { FieldLine } from '../ui/FieldLine.tsx'
import { Icon } from '../ui/Icon.tsx'
import { FileRow } from './FileRow.tsx'
import { shownFiles } from './media-facts.ts'

const over: Signal<boolean> = signal(false)
const refused: Signal<boolean> = signal(false)

function take(list: FileList | null | undefined, replacedId?: string): void {
  const files = [...(list ?? [])]
  const fitting = files.filter(({ type }) => isMedium(type))
  refused.value = fitting.length < files.length
  if (fitting.length > 0) addFiles(fitting, replacedId)
}

function Refused(): VNode | null {
  if (!refused.value) return null
  return (
    <p class="err" role="alert" data-effect="reject">
      <Icon name="reject" size={14} />
      <span>{t('dropWrong')}</span>
    </p>
  )
}

const Zone = ({ onChoose }: { onChoose: () => void }): VNode => (
  <button class="zone" type="button" aria-describedby="media-label" onClick={onChoose}>
    <Icon name="image" size={20} />
    <span>
      {t('dropTitle')}
      <small>{t('dropHint')}</small>
    </span>
  </button>
)

export function MediaDrop(): VNode {
  const input = useRef<HTMLInputElement>(null)
  const replaced = useRef<string | undefined>(undefined)
  const choose = (id?: string): void => {
    replaced.current = id
    if (input.current) input.current.multiple = id === undefined
    input.current?.click()
  }
  return (
    <fieldset
      class="drop"
      aria-labelledby="media-label"
      data-over={over.value || undefined}
      onDrop={(event) => {
        event.preventDefault()
        over.value = false
        take(event.dataTransfer?.files)
      }}
      onDragLeave={() => {
        over.value = false
      }}
      onDragOver={(event) => {
        event.preventDefault()
        over.value = true
      }}
    >
      <div class="f">
        <div class="l">
          <span id="media-label">{t('media')}</span>
        </div>
      </div>
      {shownFiles.value.map((file, i) => (
        <div key={file.id}>
          <FileRow file={file} onReplace={() => choose(file.id)} />
          <FieldLine id={`media-${i}-said`} paths={[`/media/${i}`]} />
        </div>
      ))}
      <Zone onChoose={() => choose()} />
      <input
        ref={input}
        class="vh"
        type="file"
        accept="image/*,video/*,audio/*"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        data-file
        onChange={(event) => {
          take(event.currentTarget.files, replaced.current)
          event.currentTarget.value = ''
        }}
      />
      <Refused />
      <FieldLine id="media-said" paths={['/media']} exact />
    </fieldset>
  )
}
