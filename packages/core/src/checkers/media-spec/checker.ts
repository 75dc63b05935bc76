import type { CheckInput, CheckResult, Evidence, Hit, InputPart, Medium, MessageArgs } from '../../contracts/index.ts'
import { type CheckerOf, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import { type Judgement, judge } from './judge.ts'
import type { MediaSpecVariant } from './options.ts'

const READS: readonly InputPart[] = ['settings', 'facts']

type Options = MediaSpecVariant['options']

/** Formats: constraints over what was measured on each medium. */
export const mediaSpec: CheckerOf<Options> = {
  id: 'media-spec',
  reads: () => READS,
  check(input, options) {
    const media = input.creative.media.filter((medium) => isMeant(medium, options))
    if (options.look === 'count' || options.look === 'present') return checkCount(input, options, media.length)
    if (media.length === 0) return INAPPLICABLE
    const hits: Hit[] = []
    let unmeasured: MessageArgs | undefined
    for (const medium of media) {
      const judgement = judge(input.facts, medium, options)
      if (judgement.is === 'unmeasured') unmeasured ??= { fact: judgement.fact, name: nameOf(medium) }
      if (judgement.is === 'wrong') hits.push(hitOf(input, medium, judgement))
    }
    if (hits.length === 0 && unmeasured) return { kind: 'notRun', reason: 'missing-fact', args: unmeasured }
    return found(...hits)
  },
}

function isMeant(medium: Medium, { kinds, roles }: Options): boolean {
  return (!kinds || kinds.includes(medium.kind)) && (!roles || roles.includes(medium.role ?? 'main'))
}

function nameOf(medium: Medium): string {
  return medium.name ?? medium.id
}

function hitOf(input: CheckInput, medium: Medium, wrong: Extract<Judgement, { is: 'wrong' }>): Hit {
  const path = `/media/${input.creative.media.indexOf(medium)}`
  const { measured, required, unit } = wrong
  const picture: Evidence[] =
    medium.kind === 'image' ? [{ kind: 'box', mediaId: medium.id, x: 0, y: 0, w: 1, h: 1 }] : []
  return {
    reason: 'notAccepted',
    where: { path, mediaId: medium.id },
    evidence: [...picture, { kind: 'field', path, value: `${wrong.fact}: ${wrong.raw}` }],
    args: { measured, required, unit, name: nameOf(medium) },
    measured: { value: wrong.raw, ...(wrong.rawUnit ? { unit: wrong.rawUnit } : {}) },
    required: { value: required, ...(unit ? { unit } : {}) },
    confidence: 1,
  }
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
