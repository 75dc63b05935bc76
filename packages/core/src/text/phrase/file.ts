import type { ClueTable } from './clues.ts'
import type { Automaton } from './sorted-keys.ts'

/** `PCPH`, then the version of what follows. Both and all numbers are little-endian. */
const MAGIC = 0x48504350
const VERSION = 1
const HEADER = 17

/** What a compiled set of phrases holds. */
export interface PhraseSet {
  readonly slips: boolean
  /** The phrases as given, then the other ways they are written. */
  readonly texts: readonly string[]
  /** Phrases come first among the texts. */
  readonly phrases: number
  /** Per text, the phrase it writes. */
  readonly phraseOf: Int32Array
  /** Letters of the parts that the plain automaton reports. */
  readonly lengths: Int32Array
  /** Plain readings and the beginnings that ask for a closer look. */
  readonly plain: Automaton
  /** Parts of phrases in coarse letters. */
  readonly coarse: Automaton
  readonly clues: ClueTable
}

export type PhraseFileCode = 'not-a-phrase-set' | 'other-version' | 'damaged'

/** The bytes are no compiled set of phrases that this version can read. Compile the phrases again with this version. */
export class PhraseFileError extends Error {
  override readonly name = 'PhraseFileError'
  readonly code: PhraseFileCode

  constructor(code: PhraseFileCode, detail: string) {
    super(`Compiled phrases cannot be read (${code}): ${detail}. Compile them again with this version.`)
    this.code = code
  }
}

/** Sections in order, each padded to four bytes; the header has their lengths in elements. */
export function writePhraseSet(set: PhraseSet): Uint8Array {
  const lengths = Uint32Array.from(set.texts, (text) => text.length)
  const sections = [
    lengths,
    set.phraseOf,
    set.lengths,
    set.clues.table,
    set.clues.owners,
    set.clues.bits,
    unitsOf(set.texts.join('')),
    ...[set.plain, set.coarse].flatMap(({ alphabet, cells, lists }) => [unitsOf(alphabet), cells, lists]),
  ]
  const header = [MAGIC, VERSION, set.slips ? 1 : 0, set.phrases, ...sections.map((section) => section.length)]
  const size = sections.reduce((sum, { byteLength }) => sum + padded(byteLength), HEADER * 4)
  const bytes = new Uint8Array(size)
  new Uint32Array(bytes.buffer, 0, HEADER).set(header)
  let at = HEADER * 4
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at)
    at += padded(section.byteLength)
  }
  return bytes
}

/**
 * Views on the bytes, which must not change afterwards. Sizes are checked here; what automata say is checked where it is followed, so
 * tampered bytes find wrong phrases at worst.
 */
export function readPhraseSet(bytes: Uint8Array): PhraseSet {
  // Views need numbers at multiples of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (aligned.byteLength < HEADER * 4) throw new PhraseFileError('not-a-phrase-set', `${aligned.byteLength} bytes`)
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER)
  const [magic = 0, version = 0, flags = 0, phrases = 0, ...sizes] = header
  if (magic !== MAGIC) throw new PhraseFileError('not-a-phrase-set', 'it begins with other bytes')
  if (version !== VERSION) throw new PhraseFileError('other-version', `version ${version}, not ${VERSION}`)
  const widths = [4, 4, 4, 4, 4, 4, 2, 2, 4, 4, 2, 4, 4]
  const total = sizes.reduce((sum, size, i) => sum + padded(size * (widths[i] ?? 4)), HEADER * 4)
  if (total !== aligned.byteLength) throw new PhraseFileError('damaged', `${aligned.byteLength} bytes, not ${total}`)
  let at = aligned.byteOffset + HEADER * 4
  const offsets = sizes.map((size, i) => {
    const from = at
    at += padded(size * (widths[i] ?? 4))
    return from
  })
  const numbers = (i: number): Int32Array => new Int32Array(aligned.buffer, offsets[i] ?? 0, sizes[i] ?? 0)
  const units = (i: number): string =>
    new TextDecoder('utf-16le', { ignoreBOM: true }).decode(
      new Uint16Array(aligned.buffer, offsets[i] ?? 0, sizes[i] ?? 0),
    )
  const automaton = (i: number): Automaton => ({ alphabet: units(i), cells: numbers(i + 1), lists: numbers(i + 2) })
  const [lengths, phraseOf] = [numbers(0), numbers(1)]
  if (
    phrases > lengths.length ||
    phraseOf.length !== lengths.length ||
    phraseOf.some((phrase) => phrase < 0 || phrase >= phrases)
  )
    throw new PhraseFileError('damaged', 'texts without a phrase')
  return {
    slips: (flags & 1) === 1,
    texts: cut(units(6), lengths),
    phrases,
    phraseOf,
    lengths: numbers(2),
    plain: automaton(7),
    coarse: automaton(10),
    clues: { table: numbers(3), owners: numbers(4), bits: numbers(5) },
  }
}

function cut(text: string, lengths: Int32Array): readonly string[] {
  const out: string[] = []
  let at = 0
  for (const length of lengths) {
    out.push(text.slice(at, at + Math.max(0, length)))
    at += Math.max(0, length)
  }
  if (at !== text.length) throw new PhraseFileError('damaged', 'texts of another length')
  return out
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
}
