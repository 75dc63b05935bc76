import type { JSX } from 'preact'
import { media } from '../../styles/media.ts'
import { Downloads } from './Downloads.tsx'
import { Film } from './Film.tsx'
import type { MediaProps } from './lazy.ts'
import { RepairLink, Repairs } from './Repairs.tsx'

export const styles: string = media

export function Part({ view, show }: MediaProps): JSX.Element {
  if ('film' in show) return <Film key={show.film.id} view={view} {...show} />
  if ('repairOf' in show) return <RepairLink view={view} row={show.repairOf} />
  return (
    <>
      <Repairs view={view} />
      <Downloads view={view} />
    </>
  )
}
