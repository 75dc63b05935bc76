import type { Evidence, MediaEvidence } from '@preclear/core'

const MOST_SHOWN = 3

export function isSpot(evidence: Evidence): evidence is MediaEvidence {
  return evidence.kind === 'box' || evidence.kind === 'time' || evidence.kind === 'frame'
}

/** Places in pictures and films in one line, worst first; empty where the whole picture is meant. */
export function spotsText(evidence: readonly Evidence[]): string {
  const spots = [...new Set(evidence.filter(isSpot).map(spotText))].filter(Boolean)
  const more = spots.length > MOST_SHOWN ? `; ${spots.length - MOST_SHOWN} more` : ''
  return `${spots.slice(0, MOST_SHOWN).join('; ')}${more}`
}

/** `from 10 %, 80 % to 45 %, 92 % at 0:03.4`: left and top, right and bottom. */
function spotText(evidence: MediaEvidence): string {
  if (evidence.kind === 'time') return `${clock(evidence.startMs)} to ${clock(evidence.endMs)}`
  if (evidence.kind === 'frame') return `at ${clock(evidence.tMs)}`
  const { x, y, w, h, tMs } = evidence
  const at = (left: number, top: number): string => `${Math.round(left * 100)} %, ${Math.round(top * 100)} %`
  const isWhole = x <= 0 && y <= 0 && x + w >= 1 && y + h >= 1
  const place = isWhole ? '' : `from ${at(x, y)} to ${at(x + w, y + h)}`
  return [place, tMs === undefined ? '' : `at ${clock(tMs)}`].filter(Boolean).join(' ')
}

/** `0:03.4` */
export function clock(ms: number): string {
  const tenths = Math.round(ms / 100)
  const seconds = (tenths % 600) / 10
  return `${Math.floor(tenths / 600)}:${seconds.toFixed(1).padStart(4, '0')}`
}
