import { generatorCredited, generatorNamed } from './generators.ts'
import type { Note } from './traces.ts'

export interface Verdict {
  readonly ai: boolean
  readonly how?: 'trainedAlgorithmicMedia' | 'compositeWithTrainedAlgorithmicMedia' | 'generator'
  /** The program that made it, AI or not. */
  readonly generator?: string
}

/** Notes in which a program names itself, without the prefix of where they stood. */
const PROGRAMS: ReadonlySet<string> = new Set(
  [
    ...['Software', 'ProcessingSoftware', 'Originating Program', 'creatortool', 'softwareagent', 'software'],
    ...['aisystemused', 'claim_generator', 'claim_generator_info', 'softwareAgent', 'Creator Tool', 'Generator'],
    ...['©too', '©swr', '©enc', '©fmt', 'tool', 'encoder', 'ENCODER', 'WRITING_APP', 'writingApp', 'ISFT', 'IENC'],
    ...['com.apple.quicktime.software', 'com.apple.quicktime.creationtool', 'TSSE', 'TENC', 'software_agent'],
  ].map(lower),
)

/** Names of programs that tell nothing of the maker: what packed the file. */
const PACKERS = [
  'lavf',
  'lavc',
  'isomedia',
  'handbrake',
  'google',
  'picasa',
  'vfw',
  'mp4box',
  'gpac',
  'libebml',
  'lame',
]

const MAX_PROGRAM = 80

/** Where the origin is stated in so many words: IPTC's vocabulary of digital source types, by its last part. */
const FULL = 'trainedalgorithmicmedia'
const PART = 'compositewithtrainedalgorithmicmedia'

/**
 * What the notes of a file say of how it was made. AI where the digital source type says so, wholly or in part, where a
 * label for generated content is set, or where a known generator is named. Enhancement by an algorithm is no making.
 */
export function judge(notes: readonly Note[]): Verdict {
  const sources = notes.filter(({ key }) => /digitalsource(?:file)?type$/i.test(key)).map(({ text }) => lastPart(text))
  const named = firstOf(notes, generatorOf)
  const labelled = firstOf(notes, labelOf)
  const program = named ?? (labelled || firstOf(notes, programOf))
  const generator = program === undefined || program === '' ? {} : { generator: program }
  if (sources.includes(FULL)) return { ai: true, how: 'trainedAlgorithmicMedia', ...generator }
  if (sources.includes(PART)) return { ai: true, how: 'compositeWithTrainedAlgorithmicMedia', ...generator }
  if (named !== undefined || labelled !== undefined) return { ai: true, how: 'generator', ...generator }
  return { ai: false, ...generator }
}

function firstOf<T>(notes: readonly Note[], read: (note: Note) => T | undefined): T | undefined {
  for (const one of notes) {
    const found = read(one)
    if (found !== undefined) return found
  }
  return undefined
}

function generatorOf(one: Note): string | undefined {
  const field = fieldOf(one)
  if (field === 'aisystemused') return generatorNamed(one.text)?.name ?? one.text.slice(0, MAX_PROGRAM)
  if (PROGRAMS.has(field)) return generatorNamed(one.text)?.name
  return settingsOf(field, one.text) ?? generatorCredited(one.text)?.name
}

/** Settings of an image model, which its programs leave in the file. */
function settingsOf(field: string, text: string): string | undefined {
  const has = (...marks: readonly string[]): boolean => marks.every((mark) => text.includes(mark))
  if (has('"class_type') || (field === 'workflow' && has('"nodes"'))) return 'ComfyUI'
  if (field.startsWith('invokeai') || field === 'sd-metadata' || field === 'dream') return 'InvokeAI'
  if (field === 'fooocus_scheme' || has('"Fooocus')) return 'Fooocus'
  if (has('"sui_image_params"')) return 'SwarmUI'
  if (has('Steps: ', 'Sampler: ') || has('Steps: ', 'CFG scale: ')) return 'Stable Diffusion'
  if (has('Job ID: ') && (has(' --v ') || has(' --ar ') || has(' --niji'))) return 'Midjourney'
  return undefined
}

/**
 * China's implicit label (GB 45438-2025): JSON under the name `AIGC`, `Label` 1 for content known to be generated. 2 and 3
 * stand for `possibly` and `suspected`. Gives the producer, or '' where none is named.
 */
function labelOf(one: Note): string | undefined {
  if (fieldOf(one) !== 'aigc' && !one.text.startsWith('{"AIGC"')) return undefined
  try {
    const parsed: unknown = JSON.parse(one.text)
    const outer = parsed as { readonly AIGC?: unknown }
    const { Label, ContentProducer } = (outer.AIGC ?? outer) as { Label?: unknown; ContentProducer?: unknown }
    if (String(Label) !== '1') return undefined
    return typeof ContentProducer === 'string' ? ContentProducer.slice(0, MAX_PROGRAM) : ''
  } catch {
    return undefined
  }
}

function programOf(one: Note): string | undefined {
  if (!PROGRAMS.has(fieldOf(one))) return undefined
  const name = one.text.slice(0, MAX_PROGRAM)
  const small = name.toLowerCase()
  return PACKERS.some((packer) => small.startsWith(packer)) ? undefined : name
}

const fieldOf = ({ key }: Note): string => lower(key.slice(key.indexOf(':') + 1))

function lastPart(uri: string): string {
  const trimmed = uri.trim().replace(/\/$/, '')
  return trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf(':')) + 1).toLowerCase()
}

function lower(text: string): string {
  return text.toLowerCase()
}
