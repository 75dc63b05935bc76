import type {
  Checker,
  CheckInput,
  CheckResult,
  ClaimEvidence,
  ClaimHit,
  Evidence,
  FixProposal,
  Hit,
  InputPart,
  PatchStep,
  ReadSurface,
} from '../../contracts/index.ts'
import { primaryLanguage } from '../../contracts/language.ts'
import { fieldOf } from '../shared/about.ts'
import type { ClaimCondition, ClaimVariant } from './options.ts'

const READS: readonly InputPart[] = ['claims', 'page', 'settings']

type Options = ClaimVariant['options']
interface Place {
  readonly start: number
  readonly end: number
  readonly hits: readonly ClaimHit[]
}

const NOT_BY_DEFAULT = new Set(['promoCode', 'landingPage'])
/** A word before which nothing can be cut without leaving a torn sentence. */
const LINKING =
  /(^|[\s,])(a|an|the|to|of|and|or|with|by|for|in|on|at|from|is|are|our|your|и|с|в|на|для|от|за|dan|yang|dengan|untuk|di|y|con|de|para|en|el|la|un|una)$/iu

function isWanted(hit: ClaimHit, { claims, strength, when }: Options): boolean {
  return (
    (strength === 'any' || hit.strength === strength) &&
    (claims.includes(hit.topic) || claims.includes(hit.id)) &&
    (!when || says(hit.evidence ?? {}, when))
  )
}

function isWithin(value: number | undefined, bounds: { min?: number; max?: number } | undefined): boolean {
  if (!bounds) return true
  return value !== undefined && value >= (bounds.min ?? -Infinity) && value <= (bounds.max ?? Infinity)
}

function says({ amount, days, age }: ClaimEvidence, when: ClaimCondition): boolean {
  const counted = amount?.kind === when.amount?.kind ? amount?.value : undefined
  return isWithin(counted, when.amount) && isWithin(days, when.days) && isWithin(age, when.age)
}

/** Numbers of the claim for the sentence, as few digits as tell them apart. */
function numbersOf({ amount, days, age }: ClaimEvidence): Readonly<Record<string, number>> {
  const rounded = (value: number): number => Math.round(value * 100) / 100
  return {
    ...(amount ? { amount: rounded(amount.value) } : {}),
    ...(days === undefined ? {} : { days: rounded(days) }),
    ...(age === undefined ? {} : { age }),
  }
}

/** Hits that overlap are one place, however many patterns saw it. */
function placesOf(hits: readonly ClaimHit[]): readonly Place[] {
  const out: Place[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last && hit.start < last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, hit.end), hits: [...last.hits, hit] }
    else out.push({ start: hit.start, end: hit.end, hits: [hit] })
  }
  return out
}

/** The sentences the words lie in, as one span. */
function sentenceAround(surface: ReadSurface, place: Place): { start: number; end: number } {
  const inside = surface.sentences.filter((sentence) => sentence.start < place.end && sentence.end > place.start)
  return {
    start: Math.min(place.start, ...inside.map((s) => s.start)),
    end: Math.max(place.end, ...inside.map((s) => s.end)),
  }
}

/** Cuts [start, end) and the space that would be left double, at the beginning or at the end. */
function cut(surface: ReadSurface, start: number, end: number): PatchStep | undefined {
  const { text, path } = surface
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (!/[\p{L}\p{N}]/u.test(before + after)) return undefined
  let from = start
  let to = end
  if (!before.trim() || /\s$/.test(before)) to += after.length - after.trimStart().length
  if (to === text.length) from = before.trimEnd().length
  return { op: 'splice', path, start: from, end: to, text: '' }
}

function withoutWords(surface: ReadSurface, place: Place): PatchStep | undefined {
  const sentence = sentenceAround(surface, place)
  const before = surface.text.slice(sentence.start, place.start).trim()
  const after = surface.text.slice(place.end, sentence.end).trim()
  // Only a head or a tail of a sentence can go; what is cut from the middle rarely leaves grammar behind.
  if (!/\p{L}.*\s.*\p{L}/u.test(before) || /\p{L}/u.test(after) || LINKING.test(before)) return undefined
  // The comma or dash that led to the words goes with them.
  const start = surface.text.slice(0, place.start).replace(/[\s,;:–—-]{1,8}$/, '').length
  return { op: 'splice', path: surface.path, start, end: place.end, text: '' }
}

/** A text too short to tell its language is answered in that of its audience, or in the only one that is read. */
function rewording(surface: ReadSurface, topic: string, { creative, lexicons }: CheckInput): string | undefined {
  const languages = surface.language === 'und' ? creative.targeting.languages : [surface.language]
  const [only, ...more] = lexicons
  const fallback = surface.language === 'und' && !languages.length && !more.length ? only : undefined
  const lexicon = lexicons.find(({ language }) => languages.map(primaryLanguage).includes(language)) ?? fallback
  return lexicon?.rewordings[topic]
}

function proposalsOf(surface: ReadSurface, place: Place, input: CheckInput): readonly FixProposal[] {
  const sentence = sentenceAround(surface, place)
  const topic = place.hits[0]?.topic ?? ''
  const out: FixProposal[] = []
  const quote = surface.text.slice(sentence.start, sentence.end)
  const whole = cut(surface, sentence.start, sentence.end)
  if (whole) out.push({ label: 'fix.take-out', args: { quote }, patch: [whole] })
  const text = rewording(surface, topic, input)
  if (text && !surface.text.includes(text))
    out.push({
      label: 'fix.reword',
      args: { quote, text },
      patch: [{ op: 'splice', path: surface.path, ...sentence, text }],
    })
  const words = withoutWords(surface, place)
  if (words)
    out.push({ label: 'fix.take-out', args: { quote: surface.text.slice(place.start, place.end) }, patch: [words] })
  return out
}

function confidenceOf(hits: readonly ClaimHit[]): number {
  const strong = new Set(hits.filter((hit) => hit.strength === 'strong').map((hit) => hit.id))
  return strong.size > 1 ? 0.95 : strong.size ? 0.9 : 0.6
}

/** Words of a claim that run on into another field: as far as any of the patterns saw them. */
function restOf({ hits }: Place, { surfaces }: CheckInput): readonly Evidence[] {
  const [longest] = hits.flatMap(({ also }) => also ?? []).sort((a, b) => b.end - a.end)
  const surface = longest && surfaces.find(({ id }) => id === longest.surface)
  if (!surface) return []
  const { start, end } = longest
  return [{ kind: 'text', surface: surface.id, start, end, quote: surface.text.slice(start, end) }]
}

function hitOf(surface: ReadSurface, place: Place, input: CheckInput): Hit {
  const quote = surface.text.slice(place.start, place.end)
  const readsAs = place.hits.find(
    (hit) => hit.readsAs !== undefined && hit.start === place.start && hit.end === place.end,
  )?.readsAs
  const evidence = {
    kind: 'text',
    surface: surface.id,
    start: place.start,
    end: place.end,
    quote,
    ...(readsAs === undefined ? {} : { readsAs }),
  } as const
  return {
    reason: 'claimed',
    where: { surface: surface.id, path: surface.path },
    evidence: [evidence, ...restOf(place, input)],
    args: {
      quote,
      field: fieldOf(surface),
      topic: place.hits[0]?.topic ?? '',
      ...numbersOf(place.hits[0]?.evidence ?? {}),
    },
    confidence: confidenceOf(place.hits),
    ...(surface.path.startsWith('/text/') ? { proposals: proposalsOf(surface, place, input) } : {}),
  }
}

/** Claims of the named topics, found by the patterns of the lexicons. `notRun` (`language-not-read`) where no text could be read for claims. */
export const claim: Checker & { check(input: CheckInput, options: Options): CheckResult } = {
  id: 'claim',
  reads: () => READS,
  check(input, options) {
    const surfaces = input.surfaces.filter((surface) =>
      options.fields ? options.fields.includes(surface.id) : !NOT_BY_DEFAULT.has(surface.id),
    )
    if (!surfaces.length) return { kind: 'inapplicable' }
    const hits = surfaces.flatMap((surface) =>
      placesOf(surface.claims.filter((hit) => isWanted(hit, options))).map((place) => hitOf(surface, place, input)),
    )
    if (hits.length) return { kind: 'found', hits }
    const unread = surfaces.find((surface) => !surface.claimsRead)
    return unread
      ? { kind: 'notRun', reason: 'language-not-read', args: { language: unread.language } }
      : { kind: 'clear' }
  },
}
