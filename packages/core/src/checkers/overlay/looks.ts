import { type CheckInput, directionOf } from '../../contracts/index.ts'
import { weightedLength } from '../../text/index.ts'
import { ratioOf } from '../shared/repairs.ts'
import type { OverlayVariant, SafeZone } from './options.ts'
import { bare, type Word } from './words.ts'

type Options = OverlayVariant['options']
type Look<L extends Options['look']> = Extract<Options, { look: L }>

export interface Seen {
  readonly words: readonly Word[]
  readonly measured?: number
  readonly required?: number
  readonly unit?: string
  readonly isUnsure?: boolean
}

interface Size {
  readonly width: number
  readonly height: number
}
const NOTHING: Seen = { words: [] }
/** How far a shape may be off. */
const SHAPE_TOLERANCE = 0.05

/** The words whose middle the app covers with its own. */
export function underInterface(
  input: CheckInput,
  words: readonly Word[],
  size: Size,
  zones: readonly SafeZone[],
): Seen {
  const zone = zoneFor(input, size, zones)
  if (!zone) return NOTHING
  const isLeft = readsFromRight(input)
  return {
    words: words.filter(({ box }) => {
      const x = box.x + box.w / 2
      const y = box.y + box.h / 2
      const fromSide = isLeft ? x : 1 - x
      return y < zone.top || y > 1 - zone.bottom || fromSide < zone.side
    }),
  }
}

/** A longer caption takes more room: the tightest row that the caption fits. */
function zoneFor({ creative }: CheckInput, size: Size, zones: readonly SafeZone[]): SafeZone | undefined {
  const caption = weightedLength(creative.text.body ?? creative.text.copy ?? '')
  return zones
    .filter(({ ratio }) => Math.abs(size.width / size.height / ratioOf(ratio) - 1) <= SHAPE_TOLERANCE)
    .filter((zone) => caption <= longestOf(zone))
    .sort((a, b) => longestOf(a) - longestOf(b))[0]
}

function longestOf({ captionUpTo = Number.MAX_SAFE_INTEGER }: SafeZone): number {
  return captionUpTo
}

function readsFromRight({ creative, surfaces }: CheckInput): boolean {
  const { languages } = creative.targeting
  if (languages.length > 0) return languages.every((tag) => directionOf(tag) === 'rtl')
  const caption = surfaces.find(({ id }) => id === 'body' || id === 'copy' || id === 'headline')
  return caption !== undefined && directionOf(caption.language) === 'rtl'
}

/** Words at the edge that do not stand whole somewhere else: in a film they may be on their way in. */
export function cutOff(words: readonly Word[], { margin }: Look<'cut-off'>): Seen {
  const touches = ({ box }: Word): boolean =>
    box.x <= margin || box.y <= margin || box.x + box.w >= 1 - margin || box.y + box.h >= 1 - margin
  const whole = words.filter((word) => !touches(word)).map(({ text }) => bare(text))
  return {
    words: words.filter((word) => {
      const text = bare(word.text)
      return touches(word) && !whole.some((other) => other.startsWith(text) || other.endsWith(text))
    }),
  }
}

/** Height of the letters as a share of the picture's width: what counts on a phone, whatever the shape. */
function heightOf({ box }: Word, { width, height }: Size): number {
  return (box.h * height) / width
}

export function tooSmall(words: readonly Word[], size: Size, { under }: Look<'small'>): Seen {
  const small = words.filter((word) => heightOf(word, size) < under)
  const least = Math.min(...small.map((word) => heightOf(word, size)))
  return { words: small, measured: Math.floor(least * 1000) / 10, required: Math.round(under * 1000) / 10, unit: '%' }
}

export function tooFaint(words: readonly Word[], size: Size, options: Look<'contrast'>): Seen {
  const neededBy = (word: Word): number => (heightOf(word, size) >= options.largeFrom ? options.large : options.small)
  const faint = words
    .filter((word) => word.contrast !== undefined && word.contrast < neededBy(word))
    .map((word) => ({ word, short: (word.contrast ?? 0) / neededBy(word) }))
  const worst = [...faint].sort((a, b) => a.short - b.short)[0]
  if (!worst) return NOTHING
  return {
    words: faint.map(({ word }) => word),
    measured: Math.floor((worst.word.contrast ?? 0) * 10) / 10,
    required: neededBy(worst.word),
  }
}

/** A handle below a name is part of the same mark. */
const HANDLE = /^@[\p{L}\p{N}_.]{2,}$/u

/** Names of other apps in a corner. A name that is an ordinary word, or a bare handle, may be part of the ad. */
export function marks(words: readonly Word[], { names, ambiguous, corner }: Look<'watermark'>): Seen {
  const cornered = words.filter(({ box }) => isCornered(box, corner))
  const named = cornered.filter((word, index) => {
    const text = bare(word.text)
    const pair = text + bare(followerOf(cornered, index)?.text ?? '')
    return names.includes(text) || names.includes(pair)
  })
  if (named.length > 0) return { words: named }
  const vague = cornered.filter(({ text }) => ambiguous.includes(bare(text)) || HANDLE.test(text))
  return { words: vague, isUnsure: true }
}

/** The next word of the same frame: `Tik Tok` is read as two. */
function followerOf(words: readonly Word[], index: number): Word | undefined {
  const next = words[index + 1]
  return next && next.tMs === words[index]?.tMs ? next : undefined
}

function isCornered({ x, y, w, h }: Word['box'], corner: Size): boolean {
  const middle = { x: x + w / 2, y: y + h / 2 }
  return (
    (middle.x < corner.width || middle.x > 1 - corner.width) &&
    (middle.y < corner.height || middle.y > 1 - corner.height)
  )
}
