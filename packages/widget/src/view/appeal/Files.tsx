import type { FileRef } from '@preclear/core/appeal'
import type { JSX } from 'preact'
import { Icon } from '../shell/Icon.tsx'
import type { View } from '../view.ts'

interface FilesProps {
  readonly view: View
  readonly files: readonly FileRef[]
  readonly onAdd: (input: HTMLInputElement) => void
  readonly onRemove: (file: FileRef) => void
}

/** Files that go with an appeal: named here, never read into it. */
export function Files({ view, files, onAdd, onRemove }: FilesProps): JSX.Element {
  const { t } = view.words
  return (
    <section class="stack" aria-label={t('attachments')}>
      <span>{t('attachments')}</span>
      {files.length > 0 && (
        <ul class="files">
          {files.map((file) => (
            <li key={file.sha256 + file.name}>
              <bdi>{file.name}</bdi>
              <button
                class="iconbtn"
                type="button"
                aria-label={t('remove', { what: file.name })}
                onClick={() => onRemove(file)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="btn sm pick">
        {t('addFiles')}
        <input class="vh" type="file" multiple onChange={(event) => onAdd(event.currentTarget)} />
      </label>
      <p class="fine soft">{t('fileStays')}</p>
    </section>
  )
}
