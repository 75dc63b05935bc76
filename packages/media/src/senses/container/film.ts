/** What a container says of its content. What it does not say is absent. */
export interface Film {
  /** `mp4`, `mov`, `3gp`, `mkv`, `webm`, `mpegts`, `mpeg`, `avi`, `flv`, `ogg`; `wav`, `mp3`, `flac`, `aac` for sound. */
  readonly container: string
  readonly picture?: Picture
  readonly sound?: Sound
  readonly hasSubtitles: boolean
  /** Seconds from the first frame or sample to the end of the last. */
  readonly duration?: number
  /** Bytes the file lacks at its end; 0 where it is whole. */
  readonly missingBytes?: number
}

export interface Picture {
  readonly codec: string
  /** Pixels as stored. */
  readonly width: number
  readonly height: number
  /** Degrees clockwise by which it is turned for showing: 0, 90, 180, 270. */
  readonly rotation?: number
  /** Width of a pixel by its height. */
  readonly pixelAspect?: number
  /** Frames a second on average. */
  readonly fps?: number
  readonly isVariable?: boolean
  readonly frames?: number
}

export interface Sound {
  readonly codec: string
  readonly channels?: number
  /** Hz. */
  readonly sampleRate?: number
  /** Seconds. */
  readonly duration?: number
}

/** Pixels outside these shapes are nobody's camera but a damaged header. */
const WIDEST_PIXEL = 16

/** Size as shown: square pixels, never fewer than are stored, then turned. */
export function shownSize({ width, height, pixelAspect = 1, rotation = 0 }: Picture): {
  width: number
  height: number
} {
  const aspect = pixelAspect >= 1 / WIDEST_PIXEL && pixelAspect <= WIDEST_PIXEL ? pixelAspect : 1
  const wide = aspect > 1 ? Math.round(width * aspect) : width
  const high = aspect < 1 ? Math.round(height / aspect) : height
  return rotation % 180 === 0 ? { width: wide, height: high } : { width: high, height: wide }
}

/** Which steps between frames are one rhythm: within a tick of the clock and a twentieth of each other. */
const SAME_STEP = 0.05
/** Share of odd steps up to which a dropped frame here and there is no variable frame rate. */
const ODD_STEPS = 0.01

/**
 * Whether the frames keep no rhythm. `steps` are the times between frames, each with how often it occurs, in ticks of
 * the container's clock.
 */
export function isVariable(steps: readonly { readonly delta: number; readonly count: number }[]): boolean {
  const total = steps.reduce((sum, { count }) => sum + count, 0)
  if (total < 3) return false
  let seen = 0
  let median = 0
  for (const { delta, count } of [...steps].sort((a, b) => a.delta - b.delta)) {
    if (seen > total / 2) break
    seen += count
    median = delta
  }
  const odd = steps
    .filter(({ delta }) => Math.abs(delta - median) > Math.max(1.01, median * SAME_STEP))
    .reduce((sum, { count }) => sum + count, 0)
  return odd > total * ODD_STEPS
}

/** Frames that are stored before others they follow: the last of them may lack a neighbour that was not looked at. */
const MAX_REORDERED = 9

function inOrder(moments: readonly number[]): readonly number[] {
  const times = [...new Set(moments)].sort((a, b) => a - b)
  const isReordered = moments.some((time, i) => i > 0 && time < (moments[i - 1] ?? time))
  return isReordered ? times.slice(0, times.length - Math.min(MAX_REORDERED, Math.floor(times.length / 3))) : times
}

/** The same of moments in any order, in seconds; `tick` is the container's clock. Also the frames a second. */
export function rhythmOf(moments: readonly number[], tick: number): { fps?: number; isVariable?: boolean } {
  const times = inOrder(moments)
  const [first = 0] = times
  const last = times.at(-1) ?? 0
  if (times.length < 3 || last <= first) return {}
  const steps = times.slice(1).map((time, i) => ({ delta: (time - (times[i] ?? time)) / tick, count: 1 }))
  return { fps: (times.length - 1) / (last - first), isVariable: isVariable(steps) }
}
