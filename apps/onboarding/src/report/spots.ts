import type { Evidence } from '@preclear/core'
import { clock } from '../creative/clock.ts'
import type { StringId } from '../strings/en.ts'
import { locale, t } from '../strings/t.ts'

type Box = Extract<Evidence, { kind: 'box' }>
interface Spot {
  readonly order: number
  readonly text: string
}

/** Thirds of the picture as people see them: left stays left in every language. */
const THIRDS: readonly (readonly StringId[])[] = [
  ['area_topLeft', 'area_top', 'area_topRight'],
  ['area_left', 'area_middle', 'area_right'],
  ['area_bottomLeft', 'area_bottom', 'area_bottomRight'],
]
/** A box over more than this share of a side has no place on it. */
const WHOLE = 0.6
/** Places that are named; a film can have hundreds. */
const NAMED = 4

const third = (start: number, size: number): number =>
  size > WHOLE ? 1 : Math.min(2, Math.max(0, Math.floor((start + size / 2) * 3)))

function areaOf(evidence: Evidence): Spot[] {
  if (evidence.kind !== 'box') return []
  const { x, y, w, h }: Box = evidence
  const [row, column] = [third(y, h), third(x, w)]
  const id = THIRDS[row]?.[column]
  return id && !(w > WHOLE && h > WHOLE) ? [{ order: row * 3 + column, text: t(id) }] : []
}

function timeOf(evidence: Evidence): Spot[] {
  if (evidence.kind === 'time') {
    const [from, to] = [clock(evidence.startMs), clock(evidence.endMs)]
    return [{ order: evidence.startMs, text: from === to ? t('atTime', { time: from }) : t('fromTo', { from, to }) }]
  }
  const tMs = evidence.kind === 'frame' || evidence.kind === 'box' ? evidence.tMs : undefined
  return tMs === undefined ? [] : [{ order: tMs, text: t('atTime', { time: clock(tMs) }) }]
}

/** Evidence comes worst first: the worst are named, in the order of the film. */
function listed(spots: readonly Spot[]): string[] {
  const all = [...new Map(spots.map((spot) => [spot.text, spot])).values()]
  if (all.length === 0) return []
  const named = all
    .slice(0, NAMED)
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text)
  const more = all.length > NAMED ? [t('andMore', { n: all.length - NAMED })] : []
  return [new Intl.ListFormat(locale.value, { type: 'conjunction' }).format([...named, ...more])]
}

/** When in a film and where in the picture, in words: `0:05 to 0:07`, `at the top and at the bottom`. Empty for what is everywhere. */
export function spotsOf(evidence: readonly Evidence[]): readonly string[] {
  const spans = evidence.filter(({ kind }) => kind === 'time')
  // A span says more than the frame that was looked at in it.
  return [...listed((spans.length > 0 ? spans : evidence).flatMap(timeOf)), ...listed(evidence.flatMap(areaOf))]
}
