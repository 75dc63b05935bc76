import type { CheckInput, CheckResult, Evidence, Fact, Hit, InputPart, Medium } from '../../contracts/index.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, unsure } from '../shared/checker-of.ts'
import { shownBeside } from '../shared/measure.ts'
import { clock, factOf, isPartial, mediaMeant, nameOf, pathOf, wholePicture, whyUnmeasured } from '../shared/medium.ts'
import { repairsOf } from '../shared/repairs.ts'
import type { MediaContentVariant, Objectionable } from './options.ts'

const READS: readonly InputPart[] = ['settings', 'facts']
/** Places shown; the first ones say enough. */
const MOST_EVIDENCE = 5

type Options = MediaContentVariant['options']
type Verdict =
  | { readonly is: 'right' }
  | { readonly is: 'unmeasured'; readonly fact: string }
  | { readonly is: 'wrong' | 'unsure'; readonly fact: Fact }

/** What is seen or heard in a medium, as far as a sense could put it into a number or a yes. */
export const mediaContent: CheckerOf<Options> = {
  id: 'media-content',
  reads: () => READS,
  check(input, options) {
    const media = mediaMeant(input, options)
    if (media.length === 0) return INAPPLICABLE
    const wrong: Hit[] = []
    const doubtful: Hit[] = []
    let notRun: CheckResult | undefined
    for (const medium of media) {
      const verdict = judge(input, medium, options)
      if (verdict.is === 'unmeasured') notRun ??= { kind: 'notRun', ...whyUnmeasured(input, medium, verdict.fact) }
      else if (verdict.is === 'wrong') wrong.push(hitOf(input, medium, options, verdict))
      else if (verdict.is === 'unsure') doubtful.push(hitOf(input, medium, options, verdict))
    }
    if (wrong.length > 0) return found(...wrong)
    return doubtful.length > 0 ? unsure(...doubtful) : (notRun ?? CLEAR)
  },
}

function judge(input: CheckInput, medium: Medium, options: Options): Verdict {
  const { facts } = input
  if (isSilentFilm(facts, medium, options.fact)) return { is: 'right' }
  let unmeasured: string | undefined
  for (const condition of options.when ?? []) {
    const fact = factOf(facts, medium, condition.fact)
    if (fact === undefined && isSilentFilm(facts, medium, condition.fact)) return { is: 'right' }
    if (fact === undefined) unmeasured ??= condition.fact
    else if (!holds(fact.value, condition)) return { is: 'right' }
  }
  const fact = factOf(facts, medium, options.fact)
  if (fact === undefined) return { is: 'unmeasured', fact: options.fact }
  const isWrong = holds(fact.value, options)
  if (!isWrong && !isDoubtful(fact.value, options))
    return isPartial(input, medium, fact.id) ? { is: 'unmeasured', fact: fact.id } : { is: 'right' }
  if (unmeasured !== undefined) return { is: 'unmeasured', fact: unmeasured }
  return { is: isWrong ? 'wrong' : 'unsure', fact }
}

/** Without a sound track there is nothing to hear: another rule says so. */
function isSilentFilm(facts: readonly Fact[], medium: Medium, fact: string): boolean {
  return fact.startsWith('sound.') && factOf(facts, medium, 'video.hasAudio')?.value === false
}

function holds(value: Fact['value'], wanted: Objectionable): boolean {
  if ('over' in wanted) return typeof value === 'number' && value > wanted.over
  if ('under' in wanted) return typeof value === 'number' && value < wanted.under
  return 'is' in wanted ? value === wanted.is : value !== wanted.not
}

function isDoubtful(value: Fact['value'], { unsure: limit, ...options }: Options): boolean {
  if (limit === undefined || typeof value !== 'number') return false
  return 'under' in options ? value < limit : value > limit
}

function hitOf(
  input: CheckInput,
  medium: Medium,
  options: Options,
  { is, fact }: Extract<Verdict, { fact: Fact }>,
): Hit {
  const path = pathOf(input, medium)
  const places = fact.evidence ?? []
  const seen: readonly Evidence[] = places.length > 0 ? places.slice(0, MOST_EVIDENCE) : wholePicture(medium)
  const { measured, required, unit } = inWords(fact.value, options)
  const isScore = 'over' in options || 'under' in options
  const repairs = repairsOf(input, medium, options.repair, { seen: fact })
  return {
    reason: 'seen',
    where: { path, mediaId: medium.id },
    evidence: [...seen, { kind: 'field', path, value: `${fact.id}: ${fact.value}` }],
    args: { name: nameOf(medium), measured, required, unit, at: firstTime(places), count: places.length },
    measured: { value: measured, ...(unit ? { unit } : {}) },
    ...(isScore ? { required: { value: required, ...(unit ? { unit } : {}) } } : {}),
    confidence: is === 'unsure' ? 0.5 : (options.confidence ?? (isScore ? 0.8 : 0.95)),
    ...(repairs.length > 0 ? { repairs } : {}),
  }
}

function inWords(
  value: Fact['value'],
  options: Options,
): { measured: number | string; required: number | string; unit: string } {
  const limit = 'over' in options ? options.over : 'under' in options ? options.under : undefined
  if (typeof value === 'number' && limit !== undefined) return shownBeside(value, limit, options.unit)
  return { measured: String(value), required: '', unit: options.unit }
}

function firstTime(places: readonly Evidence[]): string {
  const times = places.flatMap((place) => {
    if (place.kind === 'time') return [place.startMs]
    return (place.kind === 'box' || place.kind === 'frame') && place.tMs !== undefined ? [place.tMs] : []
  })
  return times[0] === undefined ? '' : clock(times[0])
}
