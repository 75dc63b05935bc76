import type { CheckInput, Evidence, Fact, Medium, MessageArgs, Repair, RepairStep } from '../../contracts/index.ts'
import { clock, factOf, numberOf, sizeOf } from './medium.ts'

/** Changes of a file that a rule may offer; what they need is taken from the facts, and without it they are not offered. */
export type RepairKind = 'add-sound' | 'crop' | 'reframe' | 'trim' | 'strip' | 'convert' | 'to-jpeg' | 'to-png'

export interface RepairNeeds {
  /** Accepted shapes, as `9:16`: for `reframe`. */
  readonly ratios?: readonly string[]
  /** Longest accepted duration in seconds: for `trim`. */
  readonly maxSeconds?: number
  /** What must not be in the film any more: for `trim`. */
  readonly seen?: Fact
}

/** A film shorter than this is no ad any more. */
const SHORTEST_MS = 5000
/** Frames that stand for a film are at most this many: what was seen in one may be there up to the next. */
const FRAMES_LOOKED_AT = 12
const MOST_MARGIN_MS = 2000

export function repairsOf(
  input: CheckInput,
  medium: Medium,
  kind: RepairKind | undefined,
  needs: RepairNeeds = {},
): readonly Repair[] {
  const made = (step: RepairStep | undefined, label: string, args: MessageArgs = {}): Repair[] =>
    step ? [{ label: { id: label, args }, mediaId: medium.id, step }] : []
  switch (kind) {
    case undefined:
      return []
    case 'add-sound':
      return medium.kind === 'video' ? made({ op: 'add-sound' }, 'repair.add-sound') : []
    case 'strip':
      return made({ op: 'strip' }, 'repair.strip')
    case 'crop':
      return made(cropOf(factOf(input.facts, medium, 'picture.content')), 'repair.crop')
    case 'reframe': {
      const ratio = nearestRatio(input, medium, needs.ratios ?? [])
      return ratio === undefined ? [] : made({ op: 'reframe', ratio }, 'repair.reframe', { ratio })
    }
    case 'convert':
    case 'to-jpeg':
    case 'to-png': {
      const to = formatFor(input, medium, kind)
      return to === undefined ? [] : made({ op: 'convert', to }, 'repair.convert', { format: to.toUpperCase() })
    }
    case 'trim':
      return trims(input, medium, needs).flatMap(({ step, label, args }) => made(step, label, args))
  }
}

/** `x y w h` as ratios. */
function cropOf(content: Fact | undefined): RepairStep | undefined {
  const [x = Number.NaN, y = Number.NaN, w = 0, h = 0] = String(content?.value ?? '')
    .split(' ')
    .map(Number)
  const isInside = x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 1.001 && y + h <= 1.001
  return isInside ? { op: 'crop', x, y, w, h } : undefined
}

function nearestRatio(input: CheckInput, medium: Medium, ratios: readonly string[]): string | undefined {
  const size = sizeOf(input.facts, medium)
  if (!size) return undefined
  const away = (ratio: string): number => Math.abs(Math.log(size.width / size.height / ratioOf(ratio)))
  return [...ratios].sort((a, b) => away(a) - away(b))[0]
}

/** `9:16` → 0.5625. */
export function ratioOf(ratio: string): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

/** JPEG has no transparency: what has it stays PNG. */
function formatFor(
  { facts }: CheckInput,
  medium: Medium,
  kind: 'convert' | 'to-jpeg' | 'to-png',
): 'mp4' | 'jpeg' | 'png' | undefined {
  if (medium.kind === 'audio') return undefined
  if (medium.kind === 'video') return 'mp4'
  if (kind !== 'convert') return kind === 'to-jpeg' ? 'jpeg' : 'png'
  return factOf(facts, medium, 'image.alpha')?.value === true ? 'png' : 'jpeg'
}

interface Trim {
  readonly step: RepairStep
  readonly label: string
  readonly args: MessageArgs
}

function trims(input: CheckInput, medium: Medium, { maxSeconds, seen }: RepairNeeds): readonly Trim[] {
  const seconds = numberOf(input.facts, medium, 'video.duration')
  if (medium.kind !== 'video' || seconds === undefined) return []
  if (maxSeconds !== undefined)
    return seconds > maxSeconds
      ? [
          {
            step: { op: 'trim', startMs: 0, endMs: Math.round(maxSeconds * 1000) },
            label: 'repair.trim',
            args: { seconds: maxSeconds },
          },
        ]
      : []
  return without(seen?.evidence ?? [], Math.round(seconds * 1000))
}

/** Keeps what comes before it was first seen, or after it was last seen, if enough is left; the longer stretch first. */
function without(evidence: readonly Evidence[], endMs: number): readonly Trim[] {
  // Stretches reach from clear frame to clear frame; a frame alone says nothing of its neighbours.
  const stretched = evidence.filter(({ kind }) => kind === 'time')
  const spans = (stretched.length > 0 ? stretched : evidence).flatMap(spanOf)
  if (spans.length === 0) return []
  const margin = stretched.length > 0 ? 0 : Math.min(MOST_MARGIN_MS, Math.round(endMs / FRAMES_LOOKED_AT))
  const until = Math.min(...spans.map(({ from }) => from)) - margin
  const from = Math.max(...spans.map(({ to }) => to)) + margin
  const stretches = [
    { startMs: 0, endMs: until, label: 'repair.trim-end', args: { at: clock(until) } },
    { startMs: from, endMs, label: 'repair.trim-start', args: { at: clock(from) } },
  ]
  return stretches
    .filter((one) => one.endMs - one.startMs >= SHORTEST_MS)
    .sort((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))
    .map(({ label, args, ...kept }) => ({ step: { op: 'trim', ...kept }, label, args }))
}

function spanOf(evidence: Evidence): { from: number; to: number }[] {
  if (evidence.kind === 'time') return [{ from: evidence.startMs, to: evidence.endMs }]
  const at = evidence.kind === 'box' || evidence.kind === 'frame' ? evidence.tMs : undefined
  return at === undefined ? [] : [{ from: at, to: at }]
}
