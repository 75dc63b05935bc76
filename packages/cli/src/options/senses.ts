import { statSync } from 'node:fs'
import type { Arguments, Flags } from './arguments.ts'

/** What costs seconds a file: models and readers of words. */
const SLOW = ['text', 'nudity'] as const
export const SENSES = [
  'image-file',
  'container',
  'frames',
  'motion',
  'bars',
  'flashing',
  'quality',
  'sound',
  'text',
  'codes',
  'nudity',
  'provenance',
  'repetition',
] as const
export type SenseName = (typeof SENSES)[number]

/** How the files of an ad are looked at. */
export interface SensesOptions {
  /** Empty: only headers of pictures are read. */
  readonly senses: readonly SenseName[]
  /** Models and language data; what it lacks comes from installed packages. */
  readonly assets?: string
}

export const SENSES_FLAGS: Flags = { senses: { type: 'string' }, assets: { type: 'string' } }

export const SENSES_HELP: string = `  --senses all           how files are looked at: all (default), quick (not for words and
                         nudity, which take seconds a file), none (headers of pictures
                         only), or a list: ${SENSES.slice(0, 6).join(',')},
                         ${SENSES.slice(6).join(',')}
  --assets FOLDER        models and language data, as preclear-media-assets copies them,
                         before those of installed packages
`

export function sensesOptions(args: Arguments): SensesOptions {
  const assets = args.given('assets')
  if (assets !== undefined && !statSync(assets, { throwIfNoEntry: false })?.isDirectory())
    args.wrong('assets', assets, 'a folder; see preclear-media-assets')
  return { senses: chosen(args), ...(assets ? { assets } : {}) }
}

function chosen(args: Arguments): readonly SenseName[] {
  const names = args.list('senses')
  const [only = 'all'] = names
  if (names.length <= 1 && only === 'all') return SENSES
  if (names.length === 1 && only === 'none') return []
  if (names.length === 1 && only === 'quick') return SENSES.filter((name) => !SLOW.some((slow) => slow === name))
  const unknown = names.find((name) => !SENSES.some((sense) => sense === name))
  if (unknown !== undefined) args.wrong('senses', unknown, `all, quick, none, or any of ${SENSES.join(', ')}`)
  return SENSES.filter((sense) => names.includes(sense))
}
