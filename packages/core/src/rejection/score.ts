import type { RejectionBook, RejectionTopic } from './book.ts'
import type { Objection } from './objection.ts'
import { createTopicReader, type TopicReader } from './phrases.ts'

export interface RuleScore {
  readonly ruleId: string
  readonly confidence: number
  readonly how: 'code' | 'phrase'
  readonly look: readonly string[]
  /** The words of the reason that led here; absent where a code did. */
  readonly because?: string
}

const CODE = 0.92
const LONGEST_CODE = 60
/** A topic that says little counts this much of what it would. */
const GENERAL = 0.72
/** What platforms advise names the remedy more than the reason. */
const SUGGESTED = 0.7
/** Each further rule of a topic is that much less likely the one. */
const STEP = 0.09
const LEAST = 0.35
/** How far words about something else (a payment, a login) speak against the rest. */
const ELSEWHERE = 0.95
/** Less sure than this says nothing. */
const LEAST_SURE = 0.25

const readers = new WeakMap<RejectionBook, TopicReader>()

function readerOf(book: RejectionBook): TopicReader {
  const known = readers.get(book)
  if (known) return known
  const made = createTopicReader(Object.values(book.phrases))
  readers.set(book, made)
  return made
}

interface Named {
  readonly id: string
  readonly topic: RejectionTopic
  readonly confidence: number
  readonly how: 'code' | 'phrase'
  readonly because?: string
}

export interface Reason {
  /** The rules that answer for it, likeliest first. */
  readonly rules: readonly RuleScore[]
  /** Topics it names that no rule answers for: it is, or may be, about something other than the ad. */
  readonly elsewhere: readonly string[]
}

/** What an objection is about. A rule that several topics name is likelier than by any one of them. */
export function readReason(book: RejectionBook, objection: Objection): Reason {
  const scores = new Map<string, RuleScore & { readonly from: number }>()
  const all = topicsOf(book, objection)
  const elsewhere = all.filter(({ topic }) => topic.rules.length === 0)
  const doubt = 1 - ELSEWHERE * elsewhere.reduce((most, { confidence }) => Math.max(most, confidence), 0)
  for (const named of all) {
    const { topic, how, because } = named
    const sure = named.confidence * (topic.isGeneral ? GENERAL : 1) * (how === 'code' ? 1 : doubt)
    topic.rules.forEach((ruleId, index) => {
      const own = sure * Math.max(LEAST, 1 - STEP * index)
      const before = scores.get(ruleId)
      const confidence = 1 - (1 - own) * (1 - (before?.confidence ?? 0))
      const isBetter = !before || own > before.from
      scores.set(ruleId, {
        ruleId,
        confidence,
        how: before?.how === 'code' ? 'code' : how,
        look: [...new Set([...(before?.look ?? []), ...topic.look])],
        from: Math.max(own, before?.from ?? 0),
        ...(isBetter
          ? because === undefined
            ? {}
            : { because }
          : before.because === undefined
            ? {}
            : { because: before.because }),
      })
    })
  }
  const rules = [...scores.values()].filter(({ confidence }) => confidence >= LEAST_SURE)
  return {
    rules: rules.sort((a, b) => b.confidence - a.confidence).map(({ from: _from, ...score }) => score),
    elsewhere: elsewhere.map(({ id }) => id),
  }
}

function topicsOf(
  book: RejectionBook,
  { platform, topic: code, also = [], text, suggestion }: Objection,
): readonly Named[] {
  const reader = readerOf(book)
  const named = new Map<string, Named>()
  const add = (id: string, one: Omit<Named, 'topic' | 'id'>): void => {
    const topic = Object.hasOwn(book.topics, id) ? book.topics[id] : undefined
    if (topic && (named.get(id)?.confidence ?? 0) < one.confidence) named.set(id, { id, topic, ...one })
  }
  const say = (words: string | undefined, share: number): void => {
    for (const { topic, confidence, because } of words ? reader.read(words) : [])
      add(topic, { how: 'phrase', confidence: confidence * share, because })
  }
  for (const one of [code, ...also]) {
    const topics = one === undefined ? undefined : topicsOfCode(book, platform, one)
    if (topics) for (const id of topics) add(id, { how: 'code', confidence: CODE })
    // A code nobody has met yet still has words in it.
    else say(one?.replace(/_+/g, ' '), 1)
  }
  // Some platforms give the name of a policy where others give a sentence.
  for (const id of text && text.length <= LONGEST_CODE ? topicsOfName(book, platform, text) : [])
    add(id, { how: 'code', confidence: CODE })
  say(text, 1)
  say(suggestion, SUGGESTED)
  return [...named.values()]
}

const codes = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

function topicsOfCode(book: RejectionBook, platform: string, code: string): readonly string[] | undefined {
  const own = Object.hasOwn(book.codes, platform) ? book.codes[platform] : undefined
  if (!own) return undefined
  let known = codes.get(own)
  if (!known) {
    known = new Map(Object.entries(own).map(([name, topics]) => [plain(name), topics]))
    codes.set(own, known)
  }
  return known.get(plain(code))
}

/** The platform's own names; those of every platform where it is not known which one it was. */
function topicsOfName(book: RejectionBook, platform: string, name: string): readonly string[] {
  const platforms = Object.hasOwn(book.codes, platform) ? [platform] : Object.keys(book.codes)
  return platforms.flatMap((one) => topicsOfCode(book, one, name) ?? [])
}

function plain(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
