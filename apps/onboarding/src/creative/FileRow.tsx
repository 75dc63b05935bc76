import { Fragment, type VNode } from 'preact'
import { removeFile } from '../state/store.ts'
import { locale, t } from '../strings/t.ts'
import { Icon } from '../ui/Icon.tsx'
import { clock } from './clock.ts'
import { firstFrame, type Shown } from './media-facts.ts'

export function fileSize(bytes: number): string {
  const isSmall = bytes < 1e6
  const style = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  } as const
  return new Intl.NumberFormat(locale.value, style).format(isSmall ? Math.max(1, bytes / 1e3) : bytes / 1e6)
}

/** A space at which no line ends: a size stays in one piece. */
const FIRM = '\u00a0'

const ROLES = { card: 'roleCard', cover: 'roleCover', music: 'roleMusic' } as const
const isRole = (role: string): role is keyof typeof ROLES => role in ROLES

function Thumb({ file }: { file: Shown }): VNode {
  if (file.kind === 'audio') return <Icon name="sound" size={20} />
  if (file.unreadable || file.width === 0) return <Icon name={file.kind === 'video' ? 'video' : 'image'} size={20} />
  if (file.kind === 'video')
    return <video src={firstFrame(file.url)} muted preload="metadata" tabIndex={-1} aria-hidden="true" />
  return <img src={file.url} alt="" />
}

/** One chosen file: what it is, how big, what for, and the ways to swap it or take it out. */
export function FileRow({ file, onReplace }: { file: Shown; onReplace: () => void }): VNode {
  const facts = [
    isRole(file.role) ? t(ROLES[file.role]) : '',
    file.unreadable ? t('unreadable') : '',
    file.width ? `${file.width}${FIRM}×${FIRM}${file.height}` : '',
    file.durationMs ? clock(file.durationMs) : '',
    fileSize(file.bytes).replaceAll(' ', FIRM),
  ].filter((fact) => fact !== '')
  return (
    <div class="file">
      <span class="th">
        <Thumb file={file} />
      </span>
      <div>
        <b>
          <bdi>{file.name}</bdi>
        </b>
        <small class="num">
          {facts.map((fact, i) => (
            <Fragment key={fact}>
              <bdi>{fact}</bdi>
              {i < facts.length - 1 && `${FIRM}· `}
            </Fragment>
          ))}
        </small>
      </div>
      <span class="acts">
        <button class="b sm" type="button" aria-label={t('replaceFile', { name: file.name })} onClick={onReplace}>
          {t('replace')}
        </button>
        <button
          class="b sm icon"
          type="button"
          aria-label={t('take', { name: file.name })}
          onClick={() => removeFile(file.id)}
        >
          <Icon name="close" size={14} />
        </button>
      </span>
    </div>
  )
}
