import type { CheckInput, CheckResult, Evidence, Hit, InputPart, Medium } from '../../contracts/index.ts'
import { textEvidence } from '../shared/about.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, unsure } from '../shared/checker-of.ts'
import { factOf, mediaMeant, nameOf, pathOf, sizeOf, whyUnmeasured } from '../shared/medium.ts'
import { cutOff, marks, type Seen, tooFaint, tooSmall, underInterface } from './looks.ts'
import type { OverlayVariant } from './options.ts'
import { surfacesIn, type Word, wordsIn } from './words.ts'

const READS: readonly InputPart[] = ['text', 'settings', 'facts']
const MOST_EVIDENCE = 5
const LONGEST_QUOTE = 60

type Options = OverlayVariant['options']
type Unmeasured = Extract<CheckResult, { kind: 'notRun' }>

/** How the words in a picture are set: where they stand, how large, how clear. The engine adds their boxes to the quotes. */
export const overlay: CheckerOf<Options> = {
  id: 'overlay',
  reads: () => READS,
  check(input, options) {
    const media = mediaMeant(input, options).filter(({ kind }) => kind !== 'audio')
    if (media.length === 0) return INAPPLICABLE
    const sure: Hit[] = []
    const doubtful: Hit[] = []
    let notRun: Unmeasured | undefined
    for (const medium of media) {
      const words = wordsIn(input.surfaces, medium)
      const seen = words.length > 0 ? look(input, medium, words, options) : { words }
      if ('kind' in seen) notRun ??= seen
      else if (seen.words.length >= (options.atLeast ?? 1) && seen.words.length > 0)
        (seen.isUnsure ? doubtful : sure).push(hitOf(input, medium, seen))
      else notRun ??= unread(input, medium)
    }
    if (sure.length > 0) return found(...sure)
    return doubtful.length > 0 ? unsure(...doubtful) : (notRun ?? CLEAR)
  },
}

/** Nothing was found: because there is nothing, or because nobody read. A language that could not be read is said once, for all words. */
function unread(input: CheckInput, medium: Medium): Unmeasured | undefined {
  const isRead =
    surfacesIn(input.surfaces, medium.id).length > 0 || factOf(input.facts, medium, 'text.share') !== undefined
  return isRead ? undefined : { kind: 'notRun', ...whyUnmeasured(input, medium, '#text') }
}

function look(input: CheckInput, medium: Medium, words: readonly Word[], options: Options): Seen | Unmeasured {
  if (options.look === 'cut-off') return cutOff(words, options)
  if (options.look === 'watermark') return marks(words, options)
  const size = sizeOf(input.facts, medium)
  if (!size) return { kind: 'notRun', ...whyUnmeasured(input, medium, `${medium.kind}.width`) }
  if (options.look === 'safe-zone') return underInterface(input, words, size, options.zones)
  return options.look === 'small' ? tooSmall(words, size, options) : tooFaint(words, size, options)
}

function hitOf(input: CheckInput, medium: Medium, { words, measured, required, unit = '', isUnsure }: Seen): Hit {
  const path = pathOf(input, medium)
  const quotes = runsOf(words).slice(0, MOST_EVIDENCE)
  const surface = words[0]?.surface
  return {
    reason: 'seen',
    where: { path, mediaId: medium.id, ...(surface ? { surface: surface.id } : {}) },
    evidence: quotes.map(({ surface, start, end }): Evidence => textEvidence(surface, start, end)),
    args: {
      quote: shorten(quotes.map(({ surface, start, end }) => surface.text.slice(start, end)).join(' … ')),
      name: nameOf(medium),
      measured: measured ?? '',
      required: required ?? '',
      unit,
      count: words.length,
    },
    ...(measured === undefined ? {} : { measured: { value: measured, ...(unit ? { unit } : {}) } }),
    ...(required === undefined ? {} : { required: { value: required, ...(unit ? { unit } : {}) } }),
    confidence: isUnsure ? 0.5 : 0.8,
  }
}

/** Words side by side are one quote. */
function runsOf(words: readonly Word[]): { surface: Word['surface']; start: number; end: number }[] {
  const runs: { surface: Word['surface']; start: number; end: number }[] = []
  for (const { surface, start, end } of words) {
    const last = runs.at(-1)
    if (last && last.surface === surface && surface.text.slice(last.end, start).trim() === '') last.end = end
    else runs.push({ surface, start, end })
  }
  return runs
}

function shorten(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote
}
