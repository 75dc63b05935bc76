import type { JSX } from 'preact'
import { addEnglish } from '../../strings/english.ts'
import { later } from '../../strings/later.ts'
import { media } from '../../styles/media.ts'
import { Downloads } from './Downloads.tsx'
import type { MediaProps } from './lazy.ts'
import { Reading } from './Reading.tsx'
import { RepairLink, Repairs } from './Repairs.tsx'
import { Shown } from './Shown.tsx'

addEnglish(later)

export const styles: string = media

export function Part({ view, show }: MediaProps): JSX.Element {
  if ('progress' in show) return <Reading view={view} progress={show.progress} />
  if ('medium' in show) return <Shown key={show.medium.id} view={view} {...show} />
  if ('repairOf' in show) return <RepairLink view={view} row={show.repairOf} />
  return (
    <>
      <Repairs view={view} />
      <Downloads view={view} />
    </>
  )
}
