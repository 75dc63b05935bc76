import type { CheckInput, CheckResult, Creative, FixProposal, Hit, PatchStep } from '../../contracts/index.ts'
import type { AboutResult } from '../shared/about.ts'
import { CLEAR, found, INAPPLICABLE } from '../shared/checker-of.ts'
import type { TargetingVariant } from './options.ts'

type Options = TargetingVariant['options']
type What<W extends Options['what']> = Extract<Options, { what: W }>
type Yes = Extract<AboutResult, { is: 'yes' }>
type Field = What<'field'>['fields'][number]

/** No lower limit means that the youngest people are in the audience. */
function includesYounger(creative: Creative, youngerThan: number | undefined): boolean {
  return youngerThan === undefined || (creative.targeting.minAge ?? 0) < youngerThan
}

function olderOnly(creative: Creative, minAge: number): FixProposal {
  const patch: PatchStep[] = [{ op: 'set', path: '/targeting/minAge', value: minAge }]
  const { maxAge } = creative.targeting
  if (maxAge !== undefined && maxAge < minAge) patch.push({ op: 'set', path: '/targeting/maxAge', value: minAge })
  return { label: 'fix.set-age', args: { minAge }, patch }
}

interface Setting {
  readonly paths: readonly string[]
  readonly value: string
}

function settingOf(creative: Creative, field: Field): Setting | undefined {
  const { minAge, maxAge } = creative.targeting
  if (field !== 'age') {
    const values = creative.targeting[field]
    return values && values.length > 0 ? { paths: [`/targeting/${field}`], value: values.join(', ') } : undefined
  }
  const paths = [
    ...(minAge === undefined ? [] : ['/targeting/minAge']),
    ...(maxAge === undefined ? [] : ['/targeting/maxAge']),
  ]
  return paths.length > 0 ? { paths, value: `${minAge ?? ''}–${maxAge ?? ''}` } : undefined
}

export function checkField(input: CheckInput, { fields, youngerThan }: What<'field'>, about: Yes): CheckResult {
  const { creative } = input
  if (!includesYounger(creative, youngerThan)) return CLEAR
  const hits = fields.flatMap((field): Hit[] => {
    const setting = settingOf(creative, field)
    if (!setting) return []
    const path = setting.paths[0] ?? ''
    const patch = setting.paths.map((one): PatchStep => ({ op: 'unset', path: one }))
    const proposals: FixProposal[] = [{ label: 'fix.remove-setting', args: { field }, patch }]
    if (youngerThan !== undefined) proposals.push(olderOnly(creative, youngerThan))
    return [
      {
        reason: 'fieldNotAllowed',
        where: { path },
        evidence: [{ kind: 'field', path, value: setting.value }, ...about.evidence],
        args: { field, value: setting.value, minAge: youngerThan ?? 0, age: creative.targeting.minAge ?? 0 },
        measured: { value: setting.value },
        confidence: about.confidence,
        proposals,
      },
    ]
  })
  return found(...hits)
}

export function checkObjective(input: CheckInput, options: What<'objective'>, about: Yes): CheckResult {
  const { objective } = input.creative
  if (objective === undefined) return INAPPLICABLE
  const { youngerThan } = options
  if (!options.objectives.includes(objective) || !includesYounger(input.creative, youngerThan)) return CLEAR
  return found({
    reason: 'objectiveNotAllowed',
    where: { path: '/objective' },
    evidence: [{ kind: 'field', path: '/objective', value: objective }, ...about.evidence],
    args: { objective, minAge: youngerThan ?? 0 },
    measured: { value: objective },
    confidence: about.confidence,
    proposals: youngerThan === undefined ? [] : [olderOnly(input.creative, youngerThan)],
  })
}

function formatOf({ format, media }: Creative): string | undefined {
  if (format !== undefined) return format
  const shown = media.filter((medium) => medium.kind !== 'audio' && (medium.role ?? 'main') !== 'cover')
  if (shown.length === 0) return undefined
  return shown.length > 1 ? 'carousel' : `single-${shown[0]?.kind}`
}

export function checkPlacement(input: CheckInput, options: What<'placement'>, about: Yes): CheckResult {
  const { placement } = input.creative
  if (placement === undefined) return INAPPLICABLE
  const format = formatOf(input.creative)
  if (options.formats && (format === undefined || !options.formats.includes(format))) return INAPPLICABLE
  if (!options.placements.includes(placement)) return CLEAR
  return found({
    reason: 'placementNotAllowed',
    where: { path: '/placement' },
    evidence: [{ kind: 'field', path: '/placement', value: placement }, ...about.evidence],
    args: { field: 'placement', value: placement, markets: input.markets.join(', ') },
    measured: { value: placement },
    confidence: about.confidence,
  })
}

/** `Learn more`, `learn-more` and `LEARN_MORE` are one button. */
function buttonId(cta: string): string {
  return cta
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
}

/** Neutral buttons, tried in this order where a rule only says which ones are forbidden. */
const NEUTRAL = ['LEARN_MORE', 'VIEW_NOW', 'CONTACT_US'] as const

function allowedButton(cta: string, options: What<'cta'>): string | undefined {
  if (options.allowed) return options.ctas.find((one) => buttonId(one) === 'LEARN_MORE') ?? options.ctas[0]
  const forbidden = options.ctas.map(buttonId)
  const id = NEUTRAL.find((one) => !forbidden.includes(one))
  if (id === undefined || buttonId(cta) === cta) return id
  const words = id.toLowerCase().replace('_', ' ')
  return words[0]?.toUpperCase() + words.slice(1)
}

export function checkCta(input: CheckInput, options: What<'cta'>, about: Yes): CheckResult {
  const { cta } = input.creative.text
  if (cta === undefined || cta.trim() === '') return INAPPLICABLE
  const isListed = options.ctas.some((one) => buttonId(one) === buttonId(cta))
  if (isListed === (options.allowed ?? false)) return CLEAR
  const value = allowedButton(cta, options)
  const path = '/text/cta'
  return found({
    reason: 'ctaNotAllowed',
    where: { path, surface: 'cta' },
    evidence: [{ kind: 'text', surface: 'cta', start: 0, end: cta.length, quote: cta }, ...about.evidence],
    args: { field: 'cta', value: cta },
    measured: { value: cta },
    confidence: about.confidence,
    proposals:
      value === undefined ? [] : [{ label: 'fix.set-cta', args: { value }, patch: [{ op: 'set', path, value }] }],
  })
}
