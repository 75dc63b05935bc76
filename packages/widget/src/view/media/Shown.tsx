import type { ComponentChildren, JSX } from 'preact'
import { isPlaced } from '../../model/film.ts'
import { isJudged } from '../../model/judged.ts'
import { mediumName, shortName } from '../../model/medium.ts'
import type { Row } from '../../model/rows.ts'
import { Chips } from '../result/Media.tsx'
import type { View } from '../view.ts'
import { Film } from './Film.tsx'
import type { ShownMedium } from './lazy.ts'
import { Picture } from './Picture.tsx'

/** A picture with its places, or a film where it has some. */
export function Shown({ view, medium, file, source, plain }: ShownMedium & { readonly view: View }): JSX.Element {
  const { report, creative } = view.state
  const { id } = medium
  const rows = report && isJudged(report, creative, id) ? medium.rows : []
  const name = mediumName(view.words, id, creative)
  if (file.kind === 'image') return <Picture view={view} mediaId={id} rows={rows} source={source} name={name} />
  if (!rows.some((row) => isPlaced(row, id))) return plain
  return <Film view={view} mediaId={id} rows={rows} source={source} name={name} />
}

interface FrameProps {
  readonly view: View
  readonly name: string
  /** Findings about the file as a whole. */
  readonly rows: readonly Row[]
  readonly isFilm?: boolean
  /** Stands at the end of the name. */
  readonly note?: string
  readonly children: ComponentChildren
}

/** The name of a file above it, and what is about all of it below. */
export function Frame({ view, name, rows, isFilm, note, children }: FrameProps): JSX.Element {
  return (
    <div class={isFilm ? 'medium film' : 'medium'}>
      <div class="row0">
        <bdi title={name}>{shortName(name)}</bdi>
        {note && (
          <span class="num" dir="ltr">
            {note}
          </span>
        )}
      </div>
      {children}
      {rows.length > 0 && (
        <div class="setting">
          <Chips view={view} rows={rows} />
        </div>
      )}
    </div>
  )
}
