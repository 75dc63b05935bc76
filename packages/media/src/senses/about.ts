/** What needs a download of some MB: the reader of words, the judge of nudity, the reader of Content Credentials. */
export type Feature = 'text' | 'nudity' | 'provenance'
export const FEATURES: readonly Feature[] = ['text', 'nudity', 'provenance']

export type SenseId =
  | 'image-file'
  | 'container'
  | 'frames'
  | 'motion'
  | 'bars'
  | 'flashing'
  | 'quality'
  | 'sound'
  | 'text'
  | 'codes'
  | 'nudity'
  | 'provenance'
  | 'repetition'

/** A sense as the page knows it, without its code. */
export interface SenseAbout {
  readonly id: SenseId
  readonly kinds: readonly ('image' | 'video' | 'audio')[]
  readonly provides: readonly string[]
  readonly cost: 'header' | 'decode' | 'model'
  readonly budgetMs: number
  /** Downloads some MB, which somebody has to agree to. */
  readonly feature?: Feature
  /** Without hosted files it can find out nothing. */
  readonly needsAssets?: true
}

const PICTURES = ['image', 'video'] as const

/** All senses, as each says of itself: a test holds the two together. */
export const SENSES: readonly SenseAbout[] = [
  {
    id: 'container',
    kinds: ['video', 'audio'],
    provides: ['video.', 'audio.', 'file.missingBytes', 'file.readable'],
    cost: 'header',
    budgetMs: 5000,
  },
  {
    id: 'provenance',
    kinds: ['image', 'video', 'audio'],
    provides: ['media.ai', 'media.aiHow', 'media.generator', 'media.credentials'],
    cost: 'header',
    budgetMs: 20_000,
    feature: 'provenance',
  },
  {
    id: 'image-file',
    kinds: ['image'],
    provides: ['image.orientation', 'image.frames', 'image.decodable', 'file.trailingBytes', 'file.hidden'],
    cost: 'decode',
    budgetMs: 8000,
  },
  { id: 'frames', kinds: ['video'], provides: ['video.decodable'], cost: 'decode', budgetMs: 15_000 },
  {
    id: 'motion',
    kinds: ['video'],
    provides: ['video.still', 'video.movement', 'video.blackLongest', 'video.frozenLongest'],
    cost: 'decode',
    budgetMs: 20_000,
  },
  {
    id: 'flashing',
    kinds: ['video'],
    provides: ['video.flashes', 'video.redFlashes'],
    cost: 'decode',
    budgetMs: 20_000,
  },
  {
    id: 'bars',
    kinds: PICTURES,
    provides: ['picture.barsShare', 'picture.blurredBarsShare', 'picture.content'],
    cost: 'decode',
    budgetMs: 15_000,
  },
  {
    id: 'quality',
    kinds: PICTURES,
    provides: ['picture.blockiness', 'picture.upscaled', 'picture.sharpness'],
    cost: 'decode',
    budgetMs: 15_000,
  },
  { id: 'codes', kinds: PICTURES, provides: ['code.'], cost: 'decode', budgetMs: 10_000, needsAssets: true },
  { id: 'repetition', kinds: PICTURES, provides: ['media.hash'], cost: 'decode', budgetMs: 15_000 },
  { id: 'sound', kinds: ['video', 'audio'], provides: ['sound.'], cost: 'decode', budgetMs: 60_000 },
  {
    id: 'text',
    kinds: PICTURES,
    provides: ['#text', 'text.'],
    cost: 'model',
    budgetMs: 30_000,
    feature: 'text',
    needsAssets: true,
  },
  {
    id: 'nudity',
    kinds: PICTURES,
    provides: ['nudity.'],
    cost: 'model',
    budgetMs: 15_000,
    feature: 'nudity',
    needsAssets: true,
  },
]
