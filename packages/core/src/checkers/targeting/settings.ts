import { formatOf } from '../../contracts/format.ts'
import type { CheckInput, CheckResult, Creative, FixProposal } from '../../contracts/index.ts'
import { CLEAR, found, INAPPLICABLE } from '../shared/checker-of.ts'
import { hitOn, olderOnly, setTo, type What, type Yes } from './setting.ts'

/** No lower limit means that the youngest people are in the audience. */
function includesYounger(creative: Creative, youngerThan: number | undefined): boolean {
  return youngerThan === undefined || (creative.targeting.minAge ?? 0) < youngerThan
}

/** What a field says and where; no paths where it says nothing. */
function settingOf({ targeting }: Creative, field: What<'field'>['fields'][number]): { keys: string[]; value: string } {
  if (field !== 'age') {
    const values = targeting[field] ?? []
    return { keys: values.length > 0 ? [field] : [], value: values.join(', ') }
  }
  const keys = (['minAge', 'maxAge'] as const).filter((key) => targeting[key] !== undefined)
  return { keys, value: `${targeting.minAge ?? ''}–${targeting.maxAge ?? ''}` }
}

export function checkField({ creative }: CheckInput, { fields, youngerThan }: What<'field'>, about: Yes): CheckResult {
  if (!includesYounger(creative, youngerThan)) return CLEAR
  const hits = fields.flatMap((field) => {
    const { keys, value } = settingOf(creative, field)
    const patch = keys.map((key) => ({ op: 'unset', path: `/targeting/${key}` }) as const)
    const path = patch[0]?.path
    if (path === undefined) return []
    const proposals: FixProposal[] = [{ label: 'fix.remove-setting', args: { field }, patch }]
    if (youngerThan !== undefined) proposals.push(olderOnly(creative, youngerThan))
    return hitOn(about, path, value, {
      reason: 'fieldNotAllowed',
      args: { field, value, minAge: youngerThan ?? 0, age: creative.targeting.minAge ?? 0 },
      measured: { value },
      proposals,
    })
  })
  return found(...hits)
}

export function checkObjective({ creative }: CheckInput, options: What<'objective'>, about: Yes): CheckResult {
  const { objective } = creative
  if (objective === undefined) return INAPPLICABLE
  const { youngerThan } = options
  if (!options.objectives.includes(objective) || !includesYounger(creative, youngerThan)) return CLEAR
  return found(
    hitOn(about, '/objective', objective, {
      reason: 'objectiveNotAllowed',
      args: { objective, minAge: youngerThan ?? 0, age: creative.targeting.minAge ?? 0 },
      measured: { value: objective },
      proposals: youngerThan === undefined ? [] : [olderOnly(creative, youngerThan)],
    }),
  )
}

export function checkPlacement({ creative, markets }: CheckInput, options: What<'placement'>, about: Yes): CheckResult {
  const { placement } = creative
  if (placement === undefined || options.formats?.includes(formatOf(creative)) === false) return INAPPLICABLE
  if (!options.placements.includes(placement)) return CLEAR
  return found(
    hitOn(about, '/placement', placement, {
      reason: 'placementNotAllowed',
      args: { field: 'placement', value: placement, markets: markets.join(', ') },
      measured: { value: placement },
    }),
  )
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

export function checkCta({ creative }: CheckInput, options: What<'cta'>, about: Yes): CheckResult {
  const cta = creative.text.cta ?? ''
  if (cta.trim() === '') return INAPPLICABLE
  const isListed = options.ctas.some((one) => buttonId(one) === buttonId(cta))
  if (isListed === (options.allowed ?? false)) return CLEAR
  const value = allowedButton(cta, options)
  const path = '/text/cta'
  return found(
    hitOn(about, path, cta, {
      reason: 'ctaNotAllowed',
      where: { path, surface: 'cta' },
      evidence: [{ kind: 'text', surface: 'cta', start: 0, end: cta.length, quote: cta }, ...about.evidence],
      args: { field: 'cta', value: cta },
      measured: { value: cta },
      proposals: value === undefined ? [] : [setTo('fix.set-cta', { value }, path, value)],
    }),
  )
}
