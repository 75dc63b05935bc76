import type { JSX } from 'preact'
import { lanesOf, neighbour, type Spot } from '../../model/film.ts'
import { clock } from '../../model/place.ts'
import { Tag } from '../result/Marked.tsx'
import { Icon } from '../shell/Icon.tsx'
import { saidOf, type View } from '../view.ts'

interface TimelineProps {
  readonly view: View
  /** Of the film. */
  readonly name: string
  readonly spots: readonly Spot[]
  readonly tMs: number
  readonly lengthMs: number
  readonly onGoTo: (tMs: number) => void
}

/** The places of a film in the order of time, each with the number of its finding. Time runs from left to right in every language. */
export function Timeline({ view, name, spots, tMs, lengthMs, onGoTo }: TimelineProps): JSX.Element {
  const { words } = view
  const { t } = words
  const lanes = lanesOf(spots, lengthMs)
  const shownNow = spots.filter(({ startMs, endMs }) => startMs - NEAR_MS <= tMs && tMs <= endMs + NEAR_MS)
  return (
    <div class="time" dir="ltr">
      <Step {...{ view, spots, tMs, onGoTo }} way={-1} />
      <div class="track" style={{ '--lanes': Math.max(0, ...lanes) + 1 }}>
        {spots.map((spot, i) => (
          <Mark key={i} view={view} spot={spot} lane={lanes[i] ?? 0} lengthMs={lengthMs} onGoTo={onGoTo} />
        ))}
        <input
          type="range"
          min={0}
          max={Math.round(lengthMs)}
          step={STEP_MS}
          value={Math.round(tMs)}
          aria-label={words.pair(t('timeline'), name)}
          aria-valuetext={words.list([t('frameAt', { time: clock(tMs) }), ...titlesOf(view, shownNow)])}
          onInput={({ currentTarget }) => onGoTo(Number(currentTarget.value))}
        />
      </div>
      <Step {...{ view, spots, tMs, onGoTo }} way={1} />
    </div>
  )
}

const NEAR_MS = 250
/** A key press or a pixel moves at least so far: less cannot be told apart. */
const STEP_MS = 50

function titlesOf(view: View, spots: readonly Spot[]): readonly string[] {
  const findings = [...new Set(spots.map(({ row }) => row.finding))]
  return saidOf(view, findings).map(({ title }) => title)
}

/** `QR code in the picture, 0:07` */
function placeOf(view: View, spot: Spot): string {
  return view.words.pair(titlesOf(view, [spot]).join(), clock(spot.atMs))
}

interface MarkProps extends Pick<TimelineProps, 'view' | 'lengthMs' | 'onGoTo'> {
  readonly spot: Spot
  readonly lane: number
}

function Mark({ view, spot, lane, lengthMs, onGoTo }: MarkProps): JSX.Element {
  const { row, startMs, endMs, atMs } = spot
  const share = (ms: number): number => Math.min(1, Math.max(0, ms / lengthMs))
  const style = { '--from': share(startMs), '--for': share(endMs) - share(startMs), '--lane': lane }
  return (
    // For the pointer: by keys the same place is reached with the buttons beside, and from the finding.
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${row.n} ${placeOf(view, spot)}`}
      class={`spot t-${row.finding.effect}`}
      data-finding={row.n}
      style={style}
      onClick={(event) => {
        onGoTo(atMs)
        // It goes to the place; closing the finding there would be a surprise.
        if (view.state.open.has(row.n)) event.stopPropagation()
      }}
    >
      <Tag n={row.n} effect={row.finding.effect} />
    </button>
  )
}

interface StepProps extends Pick<TimelineProps, 'view' | 'spots' | 'tMs' | 'onGoTo'> {
  readonly way: -1 | 1
}

/** To the place before or after: says which finding is there. */
function Step({ view, spots, tMs, onGoTo, way }: StepProps): JSX.Element {
  const { words } = view
  const to = neighbour(spots, tMs, way)
  const label = words.t(way < 0 ? 'previousPlace' : 'nextPlace')
  const place = to && placeOf(view, to)
  return (
    <button
      class="btn sm"
      type="button"
      aria-label={place ? `${label}: ${place}` : label}
      aria-disabled={!to}
      onClick={() => {
        if (!to) return
        onGoTo(to.atMs)
        view.say(placeOf(view, to))
      }}
    >
      <Icon name={way < 0 ? 'back' : 'next'} size={14} />
    </button>
  )
}
