import type { Issue } from '@preclear/core'
import { DIMENSIONS, type Dimension } from './group.ts'

/** What can be asked of a group of rows. */
export const METRICS = [
  'leakage',
  'overkill',
  'overkillByRejection',
  'softness',
  'precision',
  'recall',
  'kappa',
] as const
export type Metric = (typeof METRICS)[number]
/** What can be asked of a rule. */
export const RULE_METRICS = ['leakage', 'overkill', 'precision'] as const
export type RuleMetric = (typeof RULE_METRICS)[number]

export interface Bound {
  readonly min?: number
  readonly max?: number
}
type Bounds<M extends string> = Readonly<Partial<Record<M, Bound>>>

/**
 * What a run must keep, as JSON: `all` for all rows, and per value of a dimension or per rule what it asks beside that.
 *
 * `{ "all": { "leakage": { "max": 0.1 }, "kappa": { "min": 0.75 } }, "language": { "ja": { "leakage": { "max": 0.3 } } } }`
 */
export interface Thresholds extends Readonly<Partial<Record<Dimension, Readonly<Record<string, Bounds<Metric>>>>>> {
  readonly all?: Bounds<Metric>
  readonly rule?: Readonly<Record<string, Bounds<RuleMetric>>>
}

export type ParsedThresholds =
  | { readonly ok: true; readonly thresholds: Thresholds }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads thresholds from parsed JSON. An unknown key is refused, not skipped: a misspelt limit would hold nothing. */
export function parseThresholds(value: unknown): ParsedThresholds {
  const issues: Issue[] = []
  const known = ['all', ...DIMENSIONS, 'rule']
  for (const [key, inner] of entriesOf(value, '', issues)) {
    const path = `/${key}`
    if (!known.includes(key)) issues.push(unknown(path, known))
    else if (key === 'all') readBounds(inner, path, METRICS, issues)
    else
      for (const [name, bounds] of entriesOf(inner, path, issues))
        readBounds(bounds, `${path}/${pointer(name)}`, key === 'rule' ? RULE_METRICS : METRICS, issues)
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, thresholds: value as Thresholds }
}

function readBounds(value: unknown, path: string, metrics: readonly string[], issues: Issue[]): void {
  for (const [metric, bound] of entriesOf(value, path, issues)) {
    const at = `${path}/${metric}`
    if (!metrics.includes(metric)) {
      issues.push(unknown(at, metrics))
      continue
    }
    const ends = entriesOf(bound, at, issues)
    if (ends.length === 0 && isRecord(bound))
      issues.push({ code: 'wrong_type', path: at, expected: 'min, max or both' })
    for (const [end, limit] of ends)
      if (end !== 'min' && end !== 'max') issues.push(unknown(`${at}/${end}`, ['min', 'max']))
      else if (typeof limit !== 'number' || !(Math.abs(limit) <= 1))
        issues.push({
          code: 'wrong_type',
          path: `${at}/${end}`,
          expected: 'a number of at most 1',
          received: JSON.stringify(limit),
        })
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown, path: string, issues: Issue[]): readonly [string, unknown][] {
  if (isRecord(value)) return Object.entries(value)
  issues.push({
    code: 'wrong_type',
    path,
    expected: 'an object',
    received: Array.isArray(value) ? 'an array' : String(value),
  })
  return []
}

function unknown(path: string, expected: readonly string[]): Issue {
  return { code: 'unknown_key', path, expected: `one of ${expected.join(', ')}` }
}

function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
