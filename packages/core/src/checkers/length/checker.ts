import type { CheckInput, CheckResult, FixProposal, InputPart, TextField } from '../../contracts/index.ts'
import { weightedLength } from '../../text/index.ts'
import { type CheckerOf, CLEAR, found, INAPPLICABLE, notRun } from '../shared/checker-of.ts'
import type { LengthVariant } from './options.ts'

const READS: readonly InputPart[] = ['text']

type Options = LengthVariant['options']
type Unit = 'weighted' | 'characters'

/** How long a text field may, or must, be. */
export const length: CheckerOf<Options> = {
  id: 'length',
  reads: () => READS,
  check(input, options) {
    const text = input.creative.text[options.field as TextField]
    if (text === undefined && onlyCopy(input)) return notRun('field-unknown')
    if ('required' in options) return checkPresent(options.field, text)
    if (text === undefined || text.trim() === '') return INAPPLICABLE
    if ('min' in options) return checkMin(options, text)
    return checkMax(input, options, text)
  },
}

/** All words were given in one piece, so nobody knows which field they belong to. */
function onlyCopy({ creative }: CheckInput): boolean {
  const given = Object.entries(creative.text).filter(([, text]) => text !== undefined)
  return given.length > 0 && given.every(([field]) => field === 'copy')
}

function measure(text: string, unit: Unit): number {
  return unit === 'weighted' ? weightedLength(text) : [...text].length
}

function checkPresent(field: string, text: string | undefined): CheckResult {
  if (text !== undefined && text.trim() !== '') return CLEAR
  const path = `/text/${field}`
  return found({
    reason: 'missing',
    where: { path, surface: field },
    evidence: [{ kind: 'field', path, value: text ?? '' }],
    args: { field, n: 0, min: 1, max: 0, over: 0 },
    measured: { value: 0 },
    required: { value: 1 },
    confidence: 1,
  })
}

function checkMin({ field, min, unit }: Extract<Options, { min: number }>, text: string): CheckResult {
  const n = measure(text, unit)
  if (n >= min) return CLEAR
  return found({
    reason: 'tooShort',
    where: { path: `/text/${field}`, surface: field },
    evidence: [{ kind: 'text', surface: field, start: 0, end: text.length, quote: text }],
    args: { field, n, min, over: min - n },
    measured: { value: n, unit },
    required: { value: min, unit },
    confidence: 1,
  })
}

function checkMax(input: CheckInput, options: Extract<Options, { max: number }>, text: string): CheckResult {
  const { field, unit } = options
  const isWide = options.maxWide !== undefined && weightedLength(text) > [...text].length
  const max = isWide ? (options.maxWide ?? options.max) : options.max
  const n = measure(text, unit)
  if (n <= max) return CLEAR
  const start = fitting(text, max, unit)
  return found({
    reason: 'tooLong',
    where: { path: `/text/${field}`, surface: field },
    evidence: [{ kind: 'text', surface: field, start, end: text.length, quote: text.slice(start) }],
    args: { field, n, max, over: n - max },
    measured: { value: n, unit },
    required: { value: max, unit },
    confidence: 1,
    proposals: shorten(input, field, text, start),
  })
}

/** How many UTF-16 units from the start fit, never cutting a code point. */
function fitting(text: string, max: number, unit: Unit): number {
  let used = 0
  let at = 0
  for (const char of text) {
    used += measure(char, unit)
    if (used > max) return at
    at += char.length
  }
  return at
}

/** Only whole sentences are kept: half a sentence reads as a mistake and may say something else. */
function shorten(input: CheckInput, field: string, text: string, fits: number): readonly FixProposal[] {
  const sentences = input.surfaces.find((surface) => surface.id === field)?.sentences ?? []
  const end = Math.max(0, ...sentences.map((sentence) => sentence.end).filter((at) => at <= fits))
  const kept = text.slice(0, end).trimEnd()
  if (kept.trim() === '') return []
  const patch = [{ op: 'splice', path: `/text/${field}`, start: kept.length, end: text.length, text: '' }] as const
  return [{ label: 'fix.shorten', args: { field }, patch }]
}
