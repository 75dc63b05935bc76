import { fold } from '../text/fold/fold.ts'
import { isEdge, kindAt, LONE } from '../text/phrase/kinds.ts'
import type { RejectionPhrases } from './book.ts'

/** A topic that a text names. */
export interface TopicHit {
  readonly topic: string
  /** 0 to 1: the more words it took, the surer. */
  readonly confidence: number
  /** The words of the text that name it. */
  readonly because: string
}

export interface TopicReader {
  /** Time is linear in the text. The best place of each topic, in the order of the phrases. */
  read(text: string): readonly TopicHit[]
}

interface Stem {
  readonly beginsWord: boolean
  readonly endsWord: boolean
  /** Phrase and group it stands for. */
  readonly uses: { readonly phrase: number; readonly group: number }[]
}
interface Phrase {
  readonly topic: string
  readonly groups: number
  /** Folded units from the first word's beginning to the last one's end. */
  readonly reach: number
  readonly confidence: number
}
interface Place {
  readonly start: number
  readonly end: number
  readonly clause: number
}

/** Units that may stand between two words of a phrase: five words or so. A script without spaces says as much in fewer. */
const GAP = 34
const LONE_GAP = 14
const LONGEST_STEM = 40

interface Plain {
  readonly text: string
  /** Where folded units come from; the text itself is what it was read as, where they were left alone. */
  readonly of: (start: number, end: number) => string
}

const folded = (original: string): Plain => {
  const { text, start, end } = fold(original)
  return { text, of: (from, to) => original.slice(start[from] ?? 0, end[to - 1] ?? original.length) }
}
const lowered = (original: string): Plain => {
  const composed = original.normalize('NFC')
  const text = composed.toLowerCase()
  const shown = text.length === composed.length ? composed : text
  return { text, of: (from, to) => shown.slice(from, to) }
}

/** Reads for the topics of several languages at once. */
export function createTopicReader(languages: readonly RejectionPhrases[]): TopicReader {
  const readers = [
    compile(
      languages.filter(({ marks }) => marks !== 'keep'),
      folded,
    ),
    compile(
      languages.filter(({ marks }) => marks === 'keep'),
      lowered,
    ),
  ]
  return {
    read(text) {
      const best = new Map<string, TopicHit>()
      for (const hit of readers.flatMap((reader) => reader.read(text))) {
        const before = best.get(hit.topic)
        if (!before || before.confidence < hit.confidence) best.set(hit.topic, hit)
      }
      return [...best.values()]
    },
  }
}

function compile(languages: readonly RejectionPhrases[], plain: (text: string) => Plain): TopicReader {
  const stems = new Map<string, Stem[]>()
  const phrases: Phrase[] = []
  for (const { words, topics } of languages)
    for (const [topic, lines] of Object.entries(topics))
      for (const line of lines) phrases.push(addPhrase(stems, line, { topic, words, plain, phrase: phrases.length }))
  const lengths = new Map<number, number[]>()
  for (const stem of stems.keys()) {
    const own = lengths.get(stem.charCodeAt(0)) ?? []
    if (!own.includes(stem.length)) own.push(stem.length)
    // The longest first: a shorter one in its place leaves more room for the other words of a phrase.
    lengths.set(
      stem.charCodeAt(0),
      own.sort((a, b) => b - a),
    )
  }
  return { read: (text) => (phrases.length === 0 ? [] : read(plain(text), { stems, phrases, lengths })) }
}

interface Added {
  readonly topic: string
  readonly words: RejectionPhrases['words']
  readonly plain: (text: string) => Plain
  readonly phrase: number
}

function addPhrase(stems: Map<string, Stem[]>, line: string, { topic, words, plain: toPlain, phrase }: Added): Phrase {
  const groups = line.split(' ').filter(Boolean)
  let letters = 0
  let reach = 0
  groups.forEach((group, index) => {
    const lengths = group.split('|').map((word) => {
      const plain = toPlain(word.replace(/^\^|\$$/g, '').replaceAll('_', ' ')).text.slice(0, LONGEST_STEM)
      const flags = { beginsWord: words === 'begin' || word.startsWith('^'), endsWord: word.endsWith('$') }
      const own = stems.get(plain) ?? []
      let stem = own.find((one) => one.beginsWord === flags.beginsWord && one.endsWord === flags.endsWord)
      if (!stem) {
        stem = { ...flags, uses: [] }
        own.push(stem)
      }
      stem.uses.push({ phrase, group: index })
      if (plain !== '') stems.set(plain, own)
      return { units: plain.length, isLone: kindAt(plain, 0) === LONE }
    })
    const shortest = lengths.reduce(
      (least, { units, isLone }) => Math.min(least, units * (isLone ? 2 : 1)),
      LONGEST_STEM,
    )
    const longest = lengths.reduce((most, { units }) => Math.max(most, units), 0)
    letters += shortest
    reach += longest + (index === 0 ? 0 : lengths.some(({ isLone }) => isLone) ? LONE_GAP : GAP)
  })
  const confidence = Math.min(0.92, 0.46 + 0.1 * groups.length + 0.022 * Math.min(letters, 14))
  return { topic, groups: groups.length, reach, confidence }
}

interface Compiled {
  readonly stems: ReadonlyMap<string, readonly Stem[]>
  readonly phrases: readonly Phrase[]
  readonly lengths: ReadonlyMap<number, readonly number[]>
}

function read({ text, of }: Plain, compiled: Compiled): readonly TopicHit[] {
  const best = new Map<string, TopicHit>()
  const latest = compiled.phrases.map((): (Place | undefined)[] => [])
  let clause = 0
  for (let at = 0; at < text.length; at++) {
    if (endsClause(text, at)) clause++
    for (const length of compiled.lengths.get(text.charCodeAt(at)) ?? []) {
      const found = compiled.stems.get(text.slice(at, at + length))
      if (!found || at + length > text.length) continue
      const place = { start: at, end: at + length, clause }
      for (const { beginsWord, endsWord, uses } of found) {
        if ((beginsWord && !isEdge(text, at)) || (endsWord && !isEdge(text, place.end))) continue
        for (const { phrase, group } of uses) {
          const places = latest[phrase] ?? []
          places[group] = place
          const whole = together(compiled.phrases[phrase], places, group)
          if (whole) keep(best, whole, of)
        }
      }
    }
  }
  return [...best.values()]
}

interface Whole extends Place {
  readonly topic: string
  readonly confidence: number
}

/** All groups in one sentence, near each other, each in its own words. */
function together(
  phrase: Phrase | undefined,
  places: readonly (Place | undefined)[],
  found: number,
): Whole | undefined {
  const last = places[found]
  if (!phrase || !last) return undefined
  let { start, end } = last
  for (let i = 0; i < phrase.groups; i++) {
    const place = places[i]
    if (!place || place.clause !== last.clause) return undefined
    if (i !== found && place.start < last.end && last.start < place.end) return undefined
    start = Math.min(start, place.start)
    end = Math.max(end, place.end)
  }
  if (end - start > phrase.reach) return undefined
  return { start, end, clause: last.clause, topic: phrase.topic, confidence: phrase.confidence }
}

function keep(best: Map<string, TopicHit>, { topic, confidence, start, end }: Whole, of: Plain['of']): void {
  const before = best.get(topic)
  if (!before || before.confidence < confidence) best.set(topic, { topic, confidence, because: of(start, end) })
}

/** The end of a sentence or line. A full stop within a word, as in `v1.5`, ends nothing. */
function endsClause(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (char === '.') return /^\s?$/.test(text[at + 1] ?? '')
  return '!?;。！？；؟।\n'.includes(char)
}
