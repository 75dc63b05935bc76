import type { JSX } from 'preact'
import type { Framed } from '../../model/film.ts'
import { Tag } from '../result/Marked.tsx'

/** A box that is lower or narrower than this share of the picture would be hidden by its own numbers: they stand outside. */
const SMALL = 0.25
/** Room above a box for its numbers, as a share of the picture. */
const ROOM = 0.08

/** The place of findings on a picture, drawn in ratios of the whole, with their numbers at its corner. */
export function BoxMark({ box, rows }: Framed): JSX.Element {
  const percent = (ratio: number): string => `${Math.min(1, Math.max(0, ratio)) * 100}%`
  const style = { left: percent(box.x), top: percent(box.y), width: percent(box.w), height: percent(box.h) }
  const isSmall = box.h < SMALL && box.w < SMALL * 2
  const side = !isSmall ? '' : box.y > ROOM ? 'over' : 'under'
  const [first] = rows
  return (
    <div class={`box t-${first?.finding.effect}`} data-finding={first?.n} style={style}>
      <span class={`tags ${side} ${box.x > 0.5 && isSmall ? 'end' : ''}`}>
        {rows.map(({ n, finding }) => (
          <Tag key={n} n={n} effect={finding.effect} />
        ))}
      </span>
    </div>
  )
}
