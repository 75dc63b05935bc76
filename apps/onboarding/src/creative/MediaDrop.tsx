import { type Signal, signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { chooseFile, draft, removeFile } from '../state/store.ts'
import { locale, t } from '../strings/t.ts'
import { FieldLine } from '../ui/FieldLine.tsx'
import { Icon } from '../ui/Icon.tsx'
import { shownFile } from './media-facts.ts'

const over: Signal<boolean> = signal(false)
const refused: Signal<boolean> = signal(false)

function take(file: File | undefined): void {
  if (!file) return
  refused.value = !/^(image|video)\//.test(file.type)
  if (!refused.value) void chooseFile(file)
}

export const fileSize = (bytes: number): string =>
  bytes < 1e6
    ? new Intl.NumberFormat(locale.value, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.max(1, Math.round(bytes / 1e3)))
    : new Intl.NumberFormat(locale.value, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6)

function Chosen({ onReplace }: { onReplace: () => void }): VNode | null {
  const file = shownFile.value
  if (!file) return null
  const size = file.unreadable ? t('unreadable') : file.width ? `${file.width} × ${file.height}` : ''
  return (
    <div class="file">
      <span class="th">
        {file.unreadable ? <Icon name={file.kind === 'video' ? 'video' : 'image'} size={20} /> : file.kind === 'video' ? <video src={file.url} muted preload="metadata" tabIndex={-1} aria-hidden="true" /> : <img src={file.url} alt="" />}
      </span>
      <div>
        <b dir="auto">{file.name}</b>
        <small class="num"><bdi>{size}</bdi>{size ? ', ' : ''}<bdi>{fileSize(file.bytes)}</bdi></small>
      </div>
      <span class="acts">
        <button class="b sm" type="button" onClick={onReplace}>{t('replace')}</button>
        <button class="b sm icon" type="button" aria-label={t('take', { name: file.name })} onClick={() => void removeFile()}><Icon name="close" size={14} /></button>
      </span>
    </div>
  )
}

export function MediaDrop(): VNode {
  const input = useRef<HTMLInputElement>(null)
  const choose = (): void => input.current?.click()
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    over.value = false
    take(event.dataTransfer?.files[0])
  }
  return (
    <div class="drop" data-over={over.value || undefined} onDrop={onDrop} onDragLeave={() => { over.value = false }}
      onDragOver={(event) => {
        event.preventDefault()
        over.value = true
      }}>
      <div class="f"><div class="l"><span id="media-label">{t('media')}</span></div></div>
      <Chosen onReplace={choose} />
      {draft.value.media.length === 0 && (
        <button class="zone" type="button" aria-describedby="media-label" onClick={choose}>
          <Icon name="image" size={20} />
          <span>{t('dropTitle')}<small>{t('dropHint')}</small></span>
        </button>
      )}
      <input ref={input} class="vh" type="file" accept="image/*,video/*" tabIndex={-1} aria-hidden="true" data-file
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }} />
      {refused.value && <p class="err" role="alert" data-effect="reject"><Icon name="reject" size={14} /><span>{t('dropWrong')}</span></p>}
      <FieldLine id="media-said" paths={['/media', '/media/0']} />
    </div>
  )
}
