import type { CheckInput, CheckResult, Hit, InputPart, Medium } from '../../contracts/index.ts'
import { type CheckerOf, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import { isPartial, mediaMeant, nameOf, pathOf, wholePicture, whyUnmeasured } from '../shared/medium.ts'
import { repairsOf } from '../shared/repairs.ts'
import { checkAlike } from './alike.ts'
import { type Judgement, judge } from './judge.ts'
import type { MediaSpecVariant } from './options.ts'

const READS: readonly InputPart[] = ['settings', 'facts']

type Options = MediaSpecVariant['options']

/** Formats: constraints over what was measured on each medium. */
export const mediaSpec: CheckerOf<Options> = {
  id: 'media-spec',
  reads: () => READS,
  check(input, options) {
    const media = mediaMeant(input, options)
    if (options.look === 'count' || options.look === 'present') return checkCount(input, options, media.length)
    if (media.length === 0) return INAPPLICABLE
    if (options.look === 'alike') return checkAlike(input, media, options)
    const hits: Hit[] = []
    let unmeasured: CheckResult | undefined
    for (const medium of media) {
      const judgement = judge(input.facts, medium, options)
      const unknown = unknownOf(input, medium, options, judgement)
      if (unknown) unmeasured ??= { kind: 'notRun', ...whyUnmeasured(input, medium, unknown) }
      if (judgement.is === 'wrong') hits.push(hitOf(input, medium, options, judgement))
    }
    return hits.length === 0 && unmeasured ? unmeasured : found(...hits)
  },
}

/** The fact that is not there, or not all of it. */
function unknownOf(input: CheckInput, medium: Medium, options: Options, judgement: Judgement): string | undefined {
  if (judgement.is === 'unmeasured') return judgement.fact
  const isRight = judgement.is === 'right' && 'fact' in options
  return isRight && isPartial(input, medium, options.fact) ? options.fact : undefined
}

function hitOf(input: CheckInput, medium: Medium, options: Options, wrong: Extract<Judgement, { is: 'wrong' }>): Hit {
  const path = pathOf(input, medium)
  const { measured, required, unit } = wrong
  const repairs = repairsOf(input, medium, options.repair, needsOf(options))
  return {
    reason: 'notAccepted',
    where: { path, mediaId: medium.id },
    evidence: [...wholePicture(medium), { kind: 'field', path, value: `${wrong.fact}: ${wrong.raw}` }],
    args: { measured, required, unit, name: nameOf(medium) },
    measured: { value: wrong.raw, ...(wrong.rawUnit ? { unit: wrong.rawUnit } : {}) },
    required: { value: required, ...(unit ? { unit } : {}) },
    confidence: 1,
    ...(repairs.length > 0 ? { repairs } : {}),
  }
}

function needsOf(options: Options): { ratios?: readonly string[]; maxSeconds?: number } {
  if (options.look === 'ratio' || options.look === 'ratio-between') return { ratios: options.ratios }
  // The allowed maximum belongs to this rule: any other cut would be a guess.
  return options.look === 'range' ? { maxSeconds: options.max ?? Number.POSITIVE_INFINITY } : {}
}

/** Without any medium nobody said what the ad looks like: a text check must not complain about a missing video. */
function checkCount(
  input: CheckInput,
  options: Extract<Options, { look: 'count' | 'present' }>,
  n: number,
): CheckResult {
  if (input.creative.media.length === 0) return notRun('no-media')
  const min = options.look === 'present' ? 1 : (options.min ?? 0)
  const max = options.look === 'present' ? Number.POSITIVE_INFINITY : (options.max ?? Number.POSITIVE_INFINITY)
  if (n >= min && n <= max) return found()
  const required = n < min ? min : max
  return found({
    reason: 'notAccepted',
    where: { path: '/media' },
    evidence: [{ kind: 'field', path: '/media', value: String(n) }],
    args: { measured: n, required, unit: '', name: '' },
    measured: { value: n },
    required: { value: required },
    confidence: 1,
  })
}
