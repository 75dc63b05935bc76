import type { JSX } from 'preact'
import type { Box } from '../../model/film.ts'
import type { Row } from '../../model/rows.ts'
import { Tag } from './Marked.tsx'

/** The place of a finding on a picture, drawn in ratios of the whole. */
export function BoxMark({ row, box }: { readonly row: Row; readonly box: Box }): JSX.Element {
  const percent = (ratio: number): string => `${ratio * 100}%`
  const style = { left: percent(box.x), top: percent(box.y), width: percent(box.w), height: percent(box.h) }
  return (
    <div class={`box t-${row.finding.effect}`} data-finding={row.n} style={style}>
      <Tag n={row.n} effect={row.finding.effect} />
    </div>
  )
}
